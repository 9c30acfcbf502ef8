#pragma once

#include <string>
#include <string_view>
#include <vector>

/// Texts that say the same, whatever letters they say it in.
namespace reading {

/// Full-width signs as plain ones, every dash a hyphen, every space a space; what cannot be seen is left out.
std::string narrow(std::string_view text);
/// Narrow, in small letters (Latin, Greek, Cyrillic), with one space between words.
std::string folded(std::string_view text);
/// The words of a folded text: letters and digits of any script.
std::vector<std::string> words_of(std::string_view folded_text);
/// Signs that are obeyed and not drawn: control characters, marks that turn the direction of writing.
bool has_undrawn_sign(std::string_view text);

} // namespace reading
