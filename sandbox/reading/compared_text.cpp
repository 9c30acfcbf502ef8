#include "sandbox/reading/compared_text.hpp"

#include "sandbox/texts/characters.hpp"

#include <cstdint>

namespace reading {
namespace {

using Code = std::uint32_t;

bool is_between(Code code, Code first, Code last) { return code >= first && code <= last; }

bool is_ascii(char byte) { return static_cast<unsigned char>(byte) < 0x80; }

Code code_of(std::string_view letter) {
    const auto byte = [&](std::size_t at) { return static_cast<Code>(static_cast<unsigned char>(letter[at])); };
    if (letter.size() == 2) return (byte(0) & 0x1FU) << 6U | (byte(1) & 0x3FU);
    if (letter.size() == 3) return (byte(0) & 0x0FU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU);
    if (letter.size() == 4) return (byte(0) & 0x07U) << 18U | (byte(1) & 0x3FU) << 12U | (byte(2) & 0x3FU) << 6U | (byte(3) & 0x3FU);
    return byte(0);
}

void write(Code code, std::string& to) {
    const auto add = [&](Code byte) { to += static_cast<char>(byte); };
    if (code < 0x80) return add(code);
    if (code < 0x800) return add(0xC0U | code >> 6U), add(0x80U | (code & 0x3FU));
    if (code >= 0x10000) add(0xF0U | code >> 18U), add(0x80U | (code >> 12U & 0x3FU));
    else add(0xE0U | code >> 12U);
    add(0x80U | (code >> 6U & 0x3FU)), add(0x80U | (code & 0x3FU));
}

template <class See> void each_code(std::string_view text, See see) {
    for (std::size_t at = 0; at < text.size();) {
        const auto letter = is_ascii(text[at]) ? text.substr(at, 1) : texts::character_at(text, at);
        see(code_of(letter));
        at += letter.size();
    }
}

bool is_unseen(Code code) {
    return is_between(code, 0x200B, 0x200F) || is_between(code, 0x202A, 0x202E) || is_between(code, 0x2060, 0x2069) || code == 0xFEFF || code == 0xAD;
}
bool is_space(Code code) {
    return code == 0xA0 || code == 0x3000 || code == 0x202F || is_between(code, 0x2000, 0x200A) || code == '\t' || code == '\n' || code == '\r';
}
bool is_dash(Code code) { return is_between(code, 0x2010, 0x2015) || code == 0x2212 || code == 0xFE63 || code == 0xFF0D; }

Code narrow_code(Code code) {
    if (is_space(code)) return ' ';
    if (is_dash(code)) return '-';
    return is_between(code, 0xFF01, 0xFF5E) ? code - 0xFEE0 : code;
}

bool is_pair_of_cases(Code code) {
    return is_between(code, 0x100, 0x137) || is_between(code, 0x14A, 0x177) || is_between(code, 0x460, 0x481) || is_between(code, 0x48A, 0x4BF) ||
           is_between(code, 0x4D0, 0x52F);
}

Code small(Code code) {
    if (is_between(code, 'A', 'Z') || (is_between(code, 0xC0, 0xDE) && code != 0xD7) || is_between(code, 0x391, 0x3A9) || is_between(code, 0x410, 0x42F))
        return code + 0x20;
    if (is_between(code, 0x400, 0x40F)) return code + 0x50;
    return is_pair_of_cases(code) && code % 2 == 0 ? code + 1 : code;
}

bool is_of_a_word(Code code) {
    if (code < 0x80) return is_between(code, '0', '9') || is_between(code, 'a', 'z') || is_between(code, 'A', 'Z');
    return !is_between(code, 0x80, 0xBF) && !is_between(code, 0x2000, 0x206F) && !is_between(code, 0x3000, 0x303F);
}

} // namespace

std::string narrow(std::string_view text) {
    std::string all;
    all.reserve(text.size());
    each_code(text, [&](Code code) {
        if (!is_unseen(code)) write(narrow_code(code), all);
    });
    return all;
}

std::string folded(std::string_view text) {
    std::string all;
    all.reserve(text.size());
    each_code(text, [&](Code code) {
        if (is_unseen(code)) return;
        const auto narrowed = narrow_code(code);
        if (narrowed != ' ' || (!all.empty() && all.back() != ' ')) write(small(narrowed), all);
    });
    return all;
}

std::vector<std::string> words_of(std::string_view folded_text) {
    std::vector<std::string> words(1);
    each_code(folded_text, [&](Code code) {
        if (is_of_a_word(code)) write(code, words.back());
        else if (!words.back().empty()) words.emplace_back();
    });
    if (words.back().empty()) words.pop_back();
    return words;
}

bool has_undrawn_sign(std::string_view text) {
    bool found = false;
    each_code(text, [&](Code code) {
        const bool control = (code < 0x20 && code != '\n' && code != '\t') || is_between(code, 0x7F, 0x9F);
        found = found || control || is_between(code, 0x202A, 0x202E) || is_between(code, 0x2066, 0x2069);
    });
    return found;
}

} // namespace reading
