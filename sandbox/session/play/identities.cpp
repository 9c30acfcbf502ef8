#include "sandbox/session/play/identities.hpp"

#include "engine/journal/storage_error.hpp"

#include <algorithm>
#include <cctype>

namespace session {
namespace {

constexpr std::string_view replacement = "[identity withheld]";
constexpr std::size_t shortest = 3; // shorter texts stand in many words by chance

bool same(char one, char other) { return std::tolower(static_cast<unsigned char>(one)) == std::tolower(static_cast<unsigned char>(other)); }

bool is_word(char letter) { return std::isalnum(static_cast<unsigned char>(letter)) != 0; }

/// Not inside a longer word: Lee does not stand in "fleet".
bool stands_alone(std::string_view text, std::size_t begin, std::size_t length) {
    const bool before = begin > 0 && is_word(text[begin - 1]) && is_word(text[begin]);
    const auto end = begin + length;
    const bool after = end < text.size() && is_word(text[end]) && is_word(text[end - 1]);
    return !before && !after;
}

std::size_t place_in(std::string_view text, std::string_view wanted, std::size_t from) {
    while (from <= text.size()) {
        const auto found = std::search(text.begin() + static_cast<std::ptrdiff_t>(from), text.end(), wanted.begin(), wanted.end(), same);
        if (found == text.end()) break;
        const auto place = static_cast<std::size_t>(found - text.begin());
        if (stands_alone(text, place, wanted.size())) return place;
        from = place + 1;
    }
    return std::string_view::npos;
}

std::vector<journal::IdentityLine> kept_lines(const model::Materials& materials, const journal::Journal& journal, const std::string& key_file) {
    std::vector<journal::IdentityLine> lines;
    if (key_file.empty()) return lines;
    try {
        for (const auto& party : materials.context.parties)
            if (party.is_person) std::ranges::move(journal.identity_of(party.id, key_file), std::back_inserter(lines));
    } catch (const journal::StorageError&) {
        lines.clear(); // a session plays on without its key; only revealing asks for it
    }
    return lines;
}

} // namespace

std::vector<journal::IdentityLine> identity_lines(const model::Scenario& scenario) {
    std::vector<journal::IdentityLine> lines;
    for (const auto& [person, fields] : scenario.identities)
        for (const auto& [field, text] : fields) lines.push_back({person, field, text});
    return lines;
}

std::vector<journal::IdentityLine> identity_lines(const model::Scenario& scenario, std::string_view person) {
    auto lines = identity_lines(scenario);
    std::erase_if(lines, [&](const journal::IdentityLine& line) { return line.person != person; });
    return lines;
}

Identities::Identities(const model::Materials& materials, const journal::Journal& journal, const std::string& key_file) {
    auto lines = identity_lines(materials.scenario);
    if (lines.empty()) lines = kept_lines(materials, journal, key_file);
    for (auto& line : lines)
        if (line.text.view().size() >= shortest) entries_.push_back({materials.context.party(line.person), std::move(line.text)});
    std::ranges::stable_sort(entries_, std::ranges::greater{}, [](const Entry& entry) { return entry.text.view().size(); });
}

bool Identities::stands_in(std::string_view text, casework::PartyId person) const {
    return std::ranges::any_of(entries_,
                               [&](const Entry& entry) { return entry.person == person && place_in(text, entry.text.view(), 0) != std::string_view::npos; });
}

std::string Identities::withheld(std::string text) const {
    for (const auto& entry : entries_)
        for (auto place = place_in(text, entry.text.view(), 0); place != std::string_view::npos;
             place = place_in(text, entry.text.view(), place + replacement.size()))
            text.replace(place, entry.text.view().size(), replacement);
    return text;
}

} // namespace session
