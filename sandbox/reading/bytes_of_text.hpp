#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// Bytes that should be UTF-8.
namespace reading {

struct OtherEncoding {
    std::size_t at = 0;
    std::string seems; ///< "UTF-16"
};

/// Nothing where all of it is UTF-8.
std::optional<OtherEncoding> first_byte_of_another_encoding(std::string_view text);

} // namespace reading
