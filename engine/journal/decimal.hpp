#pragma once

#include <cstddef>
#include <cstdint>

namespace journal {

inline constexpr std::size_t longest_number = 21; ///< with the space before it

/// A space and the number in decimal digits; the place after it.
char* write_number(char* to, std::int64_t number);

} // namespace journal
