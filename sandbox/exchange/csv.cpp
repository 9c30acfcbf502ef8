#include "sandbox/exchange/csv.hpp"

#include <algorithm>
#include <array>

namespace exchange {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF"; ///< without it a spreadsheet takes letters for those of its own country
constexpr std::string_view separators = ",;|\t\r\n\"";       ///< some program parts cells at each of them
constexpr std::array<std::string_view, 10> formula_begins{"=", "+", "-", "@", "\t", "\r", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};

/// Spaces of other scripts and letters that nobody sees: some programs leave them out before they look for a formula.
constexpr std::array<std::string_view, 8> unseen{"\xC2\xA0",     "\xE2\x80\x8B", "\xE2\x80\x8C", "\xE2\x80\x8D",
                                                 "\xE2\x80\x8E", "\xE2\x81\xA0", "\xE3\x80\x80", "\xEF\xBB\xBF"};

std::size_t length_of_unseen(std::string_view text) {
    const auto found = std::ranges::find_if(unseen, [&](std::string_view one) { return text.starts_with(one); });
    return found == unseen.end() ? 0 : found->size();
}

bool begins_a_formula(std::string_view text) {
    return std::ranges::any_of(formula_begins, [&](std::string_view begin) { return text.starts_with(begin); });
}

/// Wherever a program may let a cell begin, none begins as a formula does.
std::string harmless(std::string_view text) {
    std::string all;
    bool cell_begins = true;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\0') continue;
        if (const auto length = cell_begins ? length_of_unseen(text.substr(i)) : 0; length > 0) {
            all += text.substr(i, length);
            i += length - 1;
            continue;
        }
        if (cell_begins && begins_a_formula(text.substr(i))) all += '\'';
        all += text[i];
        cell_begins = separators.find(text[i]) != std::string_view::npos || (cell_begins && text[i] == ' ');
    }
    return all;
}

std::string quoted(const std::string& text) {
    if (text.find_first_of(separators) == std::string::npos) return text;
    std::string all = "\"";
    for (const char letter : text) all += letter == '"' ? std::string("\"\"") : std::string(1, letter);
    return all + "\"";
}

std::string field(const Entry& entry) { return quoted(entry.is_number ? entry.text : harmless(entry.text)); }

/// Mark and footnote stand in each row, so that a row that is copied elsewhere takes them along.
std::string line(const std::vector<Entry>& row, const std::string& ending, char separator) {
    std::string all;
    for (const auto& entry : row) all += field(entry) + separator;
    return all + ending;
}

} // namespace

std::string to_csv(const Sheet& sheet, const std::string& mark, const std::string& footnote, char separator) {
    const auto ending = field(mark) + (footnote.empty() ? "" : separator + field(footnote)) + "\r\n";
    auto all = std::string(byte_order_mark) + line({sheet.head.begin(), sheet.head.end()}, ending, separator);
    for (const auto& row : sheet.rows) all += line(row, ending, separator);
    return all;
}

} // namespace exchange
