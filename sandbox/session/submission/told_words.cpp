#include "sandbox/session/submission/told_words.hpp"

#include "sandbox/session/submission/draft.hpp"

#include <algorithm>
#include <cctype>

namespace session {
namespace {

using Trait = std::pair<std::string, std::string>;

bool is_of_a_word(char letter) { return std::isalnum(static_cast<unsigned char>(letter)) != 0 || static_cast<unsigned char>(letter) >= 0x80; }

/// Small letters, one space between two words and at both ends: what is looked for is found as whole words only.
std::string plain(std::string_view text) {
    std::string words = " ";
    for (const char letter : text) {
        if (is_of_a_word(letter)) words += static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
        else if (words.back() != ' ') words += ' ';
    }
    if (words.back() != ' ') words += ' ';
    return words;
}

std::string without_ends(const std::string& words) { return words.size() < 3 ? std::string{} : words.substr(1, words.size() - 2); }

casework::Betrayal betrayal_of(const casework::PlayContext& context, const casework::Report& report, const Trait& trait) {
    casework::Betrayal betrayal{profile::content_item, {}};
    for (const auto place : report.house)
        if (const auto& traits = context.staff[place].traits; std::ranges::find(traits, trait) != traits.end()) betrayal.fitting.push_back(place);
    return betrayal;
}

} // namespace

std::vector<ToldWords> told_words(const casework::PlayContext& context, const casework::Report& report, std::string_view text) {
    std::vector<ToldWords> told;
    if (report.house.empty()) return told;
    const auto written = plain(text);
    for (const auto& trait : context[report.by].traits) {
        const auto words = plain(trait.second);
        if (words.size() < 3 || written.find(words) == std::string::npos) continue;
        told.push_back({without_ends(words), betrayal_of(context, report, trait)});
    }
    return told;
}

std::vector<casework::Betrayal> betrayals_of(const std::vector<ToldWords>& told) {
    std::vector<casework::Betrayal> betrayals;
    for (const auto& one : told) betrayals.push_back(one.betrayal);
    return betrayals;
}

std::string account_of(const Session& session, const casework::Case& the_case, const std::string& language) {
    const auto& facts = session.facts();
    const auto first = facts.of(the_case.number).front();
    for (auto place = first; place < casework::end_of_order(facts, first); ++place) {
        const auto& fact = facts[place];
        const bool is_text = fact.kind == casework::FactKind::input_given && session.profile()[profile::InputId{fact.what}].kind == profile::ValueKind::text;
        if (is_text && fact.words) return session.words()[fact.words];
    }
    return session.context().reports[the_case.report].text.in(language);
}

} // namespace session
