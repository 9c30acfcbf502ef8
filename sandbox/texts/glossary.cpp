#include "sandbox/texts/glossary.hpp"

#include <algorithm>
#include <cctype>

namespace texts {
namespace {

std::string trimmed(std::string_view text) {
    const auto from = text.find_first_not_of(' ');
    if (from == std::string_view::npos) return {};
    return std::string(text.substr(from, text.find_last_not_of(' ') - from + 1));
}

std::vector<std::string> cells_of(std::string_view row) {
    std::vector<std::string> cells;
    row.remove_prefix(1);
    for (auto bar = row.find('|'); bar != std::string_view::npos; bar = row.find('|')) {
        cells.push_back(trimmed(row.substr(0, bar)));
        row.remove_prefix(bar + 1);
    }
    return cells;
}

std::vector<std::string> bold_in(std::string_view cell) {
    std::vector<std::string> names;
    for (auto open = cell.find("**"); open != std::string_view::npos; open = cell.find("**")) {
        const auto close = cell.find("**", open + 2);
        if (close == std::string_view::npos) break;
        names.emplace_back(cell.substr(open + 2, close - open - 2));
        cell.remove_prefix(close + 2);
    }
    return names;
}

std::string plain(std::string text) {
    std::erase_if(text, [](char mark) { return mark == '*' || mark == '`'; });
    return text;
}

std::string lower(std::string_view text) {
    std::string small(text);
    std::ranges::transform(small, small.begin(), [](unsigned char letter) { return static_cast<char>(letter < 128 ? std::tolower(letter) : letter); });
    return small;
}

bool is_letter(char letter) { return std::isalnum(static_cast<unsigned char>(letter)) != 0; }

/// As a word of its own, or with the s of several.
bool stands_at(std::string_view words, std::size_t at, std::size_t size) {
    if (at > 0 && is_letter(words[at - 1])) return false;
    auto end = at + size;
    if (end < words.size() && words[end] == 's') ++end;
    return end >= words.size() || !is_letter(words[end]);
}

struct Mention {
    std::size_t from = 0, to = 0;
    const Term* term = nullptr;
};

void add_mentions(std::vector<Mention>& mentions, const Term& term, std::string_view words) {
    for (const auto& written : term.names) {
        const auto name = lower(written);
        for (auto at = words.find(name); at != std::string_view::npos; at = words.find(name, at + 1))
            if (stands_at(words, at, name.size())) mentions.push_back({at, at + name.size(), &term});
    }
}

bool hides(const Mention& one, const Mention& other) { return one.from <= other.from && other.to <= one.to && one.to - one.from > other.to - other.from; }

} // namespace

std::vector<Term> glossary_of(std::string_view markdown) {
    std::vector<Term> terms;
    while (!markdown.empty()) {
        const auto line = markdown.substr(0, markdown.find('\n'));
        markdown.remove_prefix(std::min(line.size() + 1, markdown.size()));
        if (!line.starts_with("| **")) continue;
        const auto cells = cells_of(line);
        if (cells.size() < 2) continue;
        terms.push_back({bold_in(cells.front()), cells.size() > 2 ? cells[1] : std::string{}, plain(cells.back())});
    }
    return terms;
}

std::vector<const Term*> terms_in(const std::vector<Term>& glossary, std::string_view words) {
    const auto small = lower(words);
    std::vector<Mention> mentions;
    for (const auto& term : glossary) add_mentions(mentions, term, small);
    std::ranges::stable_sort(mentions, {}, &Mention::from);
    std::vector<const Term*> found;
    for (const auto& mention : mentions) {
        const bool hidden = std::ranges::any_of(mentions, [&](const Mention& other) { return hides(other, mention); });
        if (!hidden && std::ranges::find(found, mention.term) == found.end()) found.push_back(mention.term);
    }
    return found;
}

} // namespace texts
