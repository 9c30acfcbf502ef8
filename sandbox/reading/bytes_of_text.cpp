#include "sandbox/reading/bytes_of_text.hpp"

#include "sandbox/texts/characters.hpp"

#include <algorithm>
#include <array>

namespace reading {
namespace {

/// Every other byte of plain words is zero there.
bool seems_utf16(std::string_view text) {
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) return true;
    const auto head = text.substr(0, 64);
    return head.size() >= 4 && std::ranges::count(head, '\0') >= static_cast<std::ptrdiff_t>(head.size() / 3);
}

} // namespace

std::optional<OtherEncoding> first_byte_of_another_encoding(std::string_view text) {
    if (seems_utf16(text)) return OtherEncoding{0, "UTF-16, which some programs call Unicode"};
    for (std::size_t at = 0; at < text.size();) {
        const auto length = texts::length_of_character(text.substr(at));
        if (length == 0) return OtherEncoding{at, "a byte of another encoding"};
        at += length;
    }
    return {};
}

} // namespace reading
