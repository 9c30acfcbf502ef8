#pragma once

#include "engine/journal/store.hpp"

#include <array>
#include <string_view>
#include <vector>

/// One line for everything that a session file holds, in parts, so that whoever compares two says what differs.
namespace journal {

/// The parts in their order, by what they cover; each begins with its first letter.
inline constexpr std::array<std::string_view, 6> whole_names{"origin", "facts", "refusals", "branches", "words", "identity"};
inline constexpr std::size_t whole_digits = 20; ///< of a part: enough that nobody finds another file with it

/// Of a session whose every value was found to be as it was written: the parts are made of its seals.
std::string whole_of(Journal::Store& store);

/// Whether a text can be such a line.
bool is_whole(std::string_view text);
/// Names of the parts in which two such lines differ. All others hang on the origin: where it differs, only it is named.
std::vector<std::string_view> differing_parts(std::string_view one, std::string_view other);

} // namespace journal
