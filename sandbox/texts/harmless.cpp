#include "sandbox/texts/harmless.hpp"

#include "sandbox/texts/characters.hpp"

#include <algorithm>

namespace texts {
namespace {

bool is_obeyed(std::string_view character) {
    const auto first = static_cast<unsigned char>(character[0]);
    if (character.size() == 1) return (first < ' ' && first != '\n' && first != '\t') || first == 0x7F;
    if (character.size() == 2) return first == 0xC2 && static_cast<unsigned char>(character[1]) < 0xA0;          // the second set of commands
    return (character >= "\u202A" && character <= "\u202E") || (character >= "\u2066" && character <= "\u2069"); // they turn the direction of writing
}

} // namespace

std::string harmless(std::string_view text) {
    std::string plain;
    while (!text.empty()) {
        const auto length = length_of_character(text);
        if (length == 0) plain += "\uFFFD";
        else if (is_obeyed(text.substr(0, length))) plain += '?';
        else plain += text.substr(0, length);
        text.remove_prefix(std::max<std::size_t>(1, length));
    }
    return plain;
}

} // namespace texts
