#include "sandbox/texts/characters.hpp"

#include <algorithm>

namespace texts {
namespace {

unsigned byte_of(std::string_view text, std::size_t at) { return static_cast<unsigned char>(text[at]); }

bool continues(std::string_view text, std::size_t at) { return at < text.size() && (byte_of(text, at) & 0xC0U) == 0x80U; }

/// Neither written longer than need be, nor half of a pair, nor beyond the last character there is.
bool may_begin(unsigned first, unsigned second) {
    if (first == 0xE0) return second >= 0xA0;
    if (first == 0xED) return second < 0xA0;
    if (first == 0xF0) return second >= 0x90;
    if (first == 0xF4) return second < 0x90;
    return true;
}

std::size_t length_by_first(unsigned first) {
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first <= 0xDF) return 2;
    if (first >= 0xE0 && first <= 0xEF) return 3;
    return first >= 0xF0 && first <= 0xF4 ? 4 : 0;
}

} // namespace

std::size_t length_of_character(std::string_view text) {
    if (text.empty()) return 0;
    const auto length = length_by_first(byte_of(text, 0));
    for (std::size_t i = 1; i < length; ++i)
        if (!continues(text, i)) return 0;
    return length < 2 || may_begin(byte_of(text, 0), byte_of(text, 1)) ? length : 0;
}

std::string_view character_at(std::string_view text, std::size_t at) { return text.substr(at, std::max<std::size_t>(1, length_of_character(text.substr(at)))); }

} // namespace texts
