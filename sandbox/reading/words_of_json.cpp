#include "sandbox/reading/words_of_json.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <fmt/format.h>
#include <span>

namespace reading {
namespace {

std::size_t length_of_one(std::span<const std::string_view> signs, std::string_view text) {
    const auto sign = std::ranges::find_if(signs, [&](std::string_view one) { return text.starts_with(one); });
    return sign == signs.end() ? 0 : sign->size();
}

bool is_digit_of_json(char letter) { return letter >= '0' && letter <= '9'; }

std::size_t digits_at(std::string_view word, std::size_t at) {
    const auto begin = at;
    while (at < word.size() && is_digit_of_json(word[at])) ++at;
    return at - begin;
}

bool is_number_of_json(std::string_view word) {
    std::size_t at = word.starts_with('-') ? 1 : 0;
    const auto whole = digits_at(word, at);
    if (whole == 0 || (whole > 1 && word[at] == '0')) return false;
    at += whole;
    if (at < word.size() && word[at] == '.') {
        const auto fraction = digits_at(word, at + 1);
        if (fraction == 0) return false;
        at += 1 + fraction;
    }
    if (at < word.size() && (word[at] == 'e' || word[at] == 'E')) {
        ++at;
        if (at < word.size() && (word[at] == '+' || word[at] == '-')) ++at;
        const auto exponent = digits_at(word, at);
        if (exponent == 0) return false;
        at += exponent;
    }
    return at == word.size();
}

bool is_beyond_all_numbers(std::string_view word) {
    double value = 0;
    return std::from_chars(word.data(), word.data() + word.size(), value).ec == std::errc::result_out_of_range;
}

std::string lower_case(std::string_view word) {
    std::string lower(word);
    std::ranges::transform(lower, lower.begin(), [](char letter) { return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter; });
    return lower;
}

/// What people of other languages write.
std::string meant_by(std::string_view word) {
    const auto lower = lower_case(word);
    if (lower == "true" || lower == "yes" || lower == "on") return "true";
    if (lower == "false" || lower == "no" || lower == "off") return "false";
    if (lower == "null" || lower == "none" || lower == "nil" || lower == "undefined") return "null";
    return {};
}

bool is_four_hex_digits(std::string_view text) {
    return text.size() >= 4 && std::ranges::all_of(text.substr(0, 4), [](unsigned char letter) { return std::isxdigit(letter) != 0; });
}

bool begins_half_of_a_pair(std::string_view escape, std::string_view third) {
    return escape.size() >= 4 && lower_case(escape.substr(2, 1)) == "d" && third.find(lower_case(escape.substr(3, 1))) != std::string_view::npos;
}

std::size_t length_of_code(std::string_view text) {
    if (!is_four_hex_digits(text.substr(2))) return 0;
    if (begins_half_of_a_pair(text, "cdef")) return 0;
    if (!begins_half_of_a_pair(text, "89ab")) return 6;
    const auto second = text.substr(6);
    const bool whole = second.starts_with("\\u") && is_four_hex_digits(second.substr(2)) && begins_half_of_a_pair(second, "cdef");
    return whole ? 12 : 0;
}

} // namespace

std::string_view word_at(std::string_view text, std::size_t at) {
    auto end = at;
    while (end < text.size() && static_cast<unsigned char>(text[end]) > 0x20 && std::string_view("{}[],:;=\"").find(text[end]) == std::string_view::npos &&
           length_of_odd_comma(text.substr(end)) == 0 && length_of_odd_colon(text.substr(end)) == 0 && length_of_odd_space(text.substr(end)) == 0)
        ++end;
    return text.substr(at, end - at);
}

std::optional<MistakeOfWord> mistake_of_word(std::string_view word) {
    if (word == "true" || word == "false" || word == "null") return {};
    if (const auto meant = meant_by(word); !meant.empty())
        return MistakeOfWord{fmt::format("Expected {} but found {}", meant, word), fmt::format("write {}", meant)};
    if (is_number_of_json(word)) {
        if (!is_beyond_all_numbers(word)) return {};
        return MistakeOfWord{fmt::format("Expected a number that can be counted with but found {}", word), "write a smaller number"};
    }
    if (const auto lower = lower_case(word); lower == "nan" || lower.ends_with("infinity"))
        return MistakeOfWord{fmt::format("Expected a number that can be counted with but found {}", word), "write a number, or leave the key out"};
    if (is_digit_of_json(word.front()) || word.front() == '+' || word.front() == '-' || word.front() == '.')
        return MistakeOfWord{fmt::format("Expected a plain number but found {}", word), "write digits alone, without a plus, a leading zero or a unit"};
    return MistakeOfWord{fmt::format("Expected a text in quotes but found {}", word), fmt::format("write \"{}\"", word)};
}

std::size_t length_of_odd_quote(std::string_view text) {
    static constexpr std::array<std::string_view, 12> signs{"'", "`", "“", "”", "„", "‟", "‘", "’", "‚", "«", "»", "＂"};
    return length_of_one(signs, text);
}

std::size_t length_of_odd_comma(std::string_view text) {
    static constexpr std::array<std::string_view, 5> signs{"，", "、", "،", "；", ";"};
    return length_of_one(signs, text);
}

std::size_t length_of_odd_colon(std::string_view text) {
    static constexpr std::array<std::string_view, 4> signs{"：", "=>", "=", "＝"};
    return length_of_one(signs, text);
}

std::size_t length_of_odd_space(std::string_view text) {
    static constexpr std::array<std::string_view, 10> signs{"\u00A0", "\u2007", "\u202F", "\u3000", "\u200B", "\uFEFF", "\u2028", "\u2029", "\v", "\f"};
    return length_of_one(signs, text);
}

std::size_t length_of_escape(std::string_view text) {
    if (text.size() < 2) return 0;
    if (text[1] == 'u') return length_of_code(text);
    return std::string_view("\"\\/bfnrt").find(text[1]) == std::string_view::npos ? 0 : 2;
}

} // namespace reading
