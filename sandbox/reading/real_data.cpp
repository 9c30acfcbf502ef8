#include "sandbox/reading/real_data.hpp"

#include "sandbox/reading/compared_text.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace reading {
namespace {

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }
bool is_capital(char letter) { return letter >= 'A' && letter <= 'Z'; }
bool is_letter(char letter) { return static_cast<unsigned char>(letter) >= 0x80 || is_digit(letter) || std::isalpha(static_cast<unsigned char>(letter)) != 0; }

struct Digits {
    std::string all; ///< of all groups
    std::vector<std::size_t> groups;
    std::string signs; ///< between and before them
};

/// Digits in groups, with what people put between them; a plus or a bracket may stand before.
Digits digits_at(std::string_view text, std::size_t at, std::size_t& end) {
    Digits found;
    while (at < text.size()) {
        const auto begin = at;
        while (at < text.size() && is_digit(text[at])) found.all += text[at++];
        if (at > begin) found.groups.push_back(at - begin), end = at;
        const auto signs = at;
        while (at < text.size() && std::string_view("+-. ()/").find(text[at]) != std::string_view::npos && at - signs < 3) found.signs += text[at++];
        if (at == begin || at >= text.size() || !is_digit(text[at])) break;
    }
    return found;
}

bool has(const Digits& digits, char sign) { return digits.signs.find(sign) != std::string::npos; }

bool is_day(const Digits& digits) { return digits.groups.size() >= 3 && digits.groups[0] == 4 && digits.groups[1] == 2 && digits.groups[2] == 2; }

bool is_phone(const Digits& digits) {
    const auto count = digits.all.size();
    if (digits.all.starts_with("000") || is_day(digits) || has(digits, '/')) return false;
    if (digits.signs.starts_with('+')) return count >= 8 && count <= 15;
    if (digits.groups.size() == 1) return digits.all.starts_with("01") && (count == 10 || count == 11);
    if (has(digits, '-')) return count >= 9 && count <= 13;
    return digits.all.starts_with('0') && count >= 9 && count <= 11;
}

/// PINFL of Uzbekistan: fourteen digits in one.
bool is_personal_number(const Digits& digits) { return digits.groups.size() == 1 && digits.all.size() == 14 && !digits.all.starts_with("000"); }

std::string numbers_in(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool begins = is_digit(text[at]) || ((text[at] == '+' || text[at] == '(') && at + 1 < text.size() && is_digit(text[at + 1]));
        if (!begins || (at > 0 && is_letter(text[at - 1]))) continue;
        auto end = at;
        const auto signs_before = text[at] == '+' || text[at] == '(';
        auto digits = digits_at(text, at + (signs_before ? 1 : 0), end);
        if (signs_before) digits.signs.insert(digits.signs.begin(), text[at]);
        const bool ends = end >= text.size() || !is_letter(text[end]);
        if (ends && is_phone(digits)) return "a phone number";
        if (ends && is_personal_number(digits)) return "a personal number";
        at = std::max(at, end);
    }
    return {};
}

std::size_t count_while(std::string_view text, std::size_t at, bool (*holds)(char)) {
    const auto begin = at;
    while (at < text.size() && holds(text[at])) ++at;
    return at - begin;
}

/// "M12345678", "AA1234567"; the register of Mongolia begins with two letters of its own.
std::string documents_in(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!is_digit(text[at]) || at == 0 || is_digit(text[at - 1])) continue;
        const auto digits = count_while(text, at, is_digit);
        auto letters = at;
        while (letters > 0 && is_capital(text[letters - 1])) --letters;
        const auto capitals = at - letters;
        const bool alone = letters == 0 || !is_letter(text[letters - 1]);
        if (alone && capitals >= 1 && capitals <= 2 && (digits == 7 || digits == 8) && (at + digits == text.size() || !is_letter(text[at + digits])))
            return "the number of a passport";
        const auto byte = [&](std::size_t back) { return static_cast<unsigned char>(text[at - back]); };
        if (digits == 8 && at >= 4 && byte(1) >= 0x80 && byte(2) >= 0xD0 && byte(2) <= 0xD2 && byte(4) >= 0xD0 && byte(4) <= 0xD2) return "a personal number";
        if (capitals == 2 && alone && digits >= 14) return "the number of an account";
    }
    return {};
}

/// Kept for examples by those who give names to machines.
bool is_fictional(std::string_view host) {
    static constexpr std::array<std::string_view, 3> whole{"example.org", "example.com", "example.net"};
    static constexpr std::array<std::string_view, 4> endings{".example", ".invalid", ".test", ".localhost"};
    const auto ends_there = [&](std::string_view one) {
        return host.ends_with(one) && (host.size() == one.size() || host[host.size() - one.size() - 1] == '.');
    };
    return std::ranges::any_of(whole, ends_there) || std::ranges::any_of(endings, [&](std::string_view one) { return host.ends_with(one); });
}

std::string_view host_at(std::string_view text, std::size_t at) {
    auto end = at;
    while (end < text.size() && (is_letter(text[end]) || text[end] == '.' || text[end] == '-')) ++end;
    while (end > at && text[end - 1] == '.') --end;
    return text.substr(at, end - at);
}

std::string mail_in(std::string_view text) {
    for (auto at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
        const auto host = host_at(text, at + 1);
        const bool between = at > 0 && is_letter(text[at - 1]);
        if (between && host.find('.') != std::string_view::npos && !is_fictional(host)) return "a mail address";
        if (!between && host.size() >= 5 && host.find('.') == std::string_view::npos) return "somebody's name in a network";
    }
    return {};
}

std::string link_in(std::string_view text) {
    static constexpr std::array<std::string_view, 4> beginnings{"://", "www.", "t.me/", "wa.me/"};
    for (const auto beginning : beginnings)
        if (const auto at = text.find(beginning); at != std::string_view::npos) {
            const auto host = host_at(text, beginning == "://" ? at + 3 : at);
            if (host.find('.') != std::string_view::npos && !is_fictional(host)) return "a real address in the network";
        }
    return {};
}

std::string replaced(std::string text, std::string_view find, std::string_view with) {
    for (auto at = text.find(find); at != std::string::npos; at = text.find(find, at + with.size())) text.replace(at, find.size(), with);
    return text;
}

} // namespace

std::string real_data_in(const std::string& text) {
    const auto plain = narrow(text);
    const auto lower = folded(replaced(replaced(plain, " (at) ", "@"), " [at] ", "@"));
    for (auto found : {numbers_in(plain), documents_in(plain), mail_in(lower), link_in(lower)})
        if (!found.empty()) return found;
    return {};
}

} // namespace reading
