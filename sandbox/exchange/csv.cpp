#include "sandbox/exchange/csv.hpp"

namespace exchange {
namespace {

bool looks_like_a_formula(const std::string& text) { return !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos; }

std::string quoted(const std::string& text) {
    if (text.find_first_of("\",\r\n") == std::string::npos) return text;
    std::string all = "\"";
    for (const char letter : text) all += letter == '"' ? std::string("\"\"") : std::string(1, letter);
    return all + "\"";
}

std::string field(const Entry& entry) { return quoted(!entry.is_number && looks_like_a_formula(entry.text) ? "'" + entry.text : entry.text); }

/// Mark and footnote stand in each row, so that a row that is copied elsewhere takes them along.
std::string line(const std::vector<Entry>& row, const std::string& ending) {
    std::string all;
    for (const auto& entry : row) all += field(entry) + ",";
    return all + ending;
}

} // namespace

std::string to_csv(const Sheet& sheet, const std::string& mark, const std::string& footnote) {
    const auto ending = field(mark) + (footnote.empty() ? "" : "," + field(footnote)) + "\r\n";
    std::string all = line({sheet.head.begin(), sheet.head.end()}, ending);
    for (const auto& row : sheet.rows) all += line(row, ending);
    return all;
}

} // namespace exchange
