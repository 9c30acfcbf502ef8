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
        told.push_back({without_ends(words), trait.first, betrayal_of(context, report, trait)});
    }
    return told;
}

std::vector<ToldWords> told_words(const casework::PlayContext& context, const casework::Report& report, std::string_view text,
                                  const std::set<std::string>& ticked) {
    auto told = told_words(context, report, text);
    if (report.house.empty()) return told;
    for (const auto& trait : context[report.by].traits)
        if (ticked.contains(trait.first) && std::ranges::find(told, trait.first, &ToldWords::trait) == told.end())
            told.push_back({{}, trait.first, betrayal_of(context, report, trait)});
    return told;
}

std::vector<casework::Betrayal> betrayals_of(const std::vector<ToldWords>& told) {
    std::vector<casework::Betrayal> betrayals;
    for (const auto& one : told) betrayals.push_back(one.betrayal);
    return betrayals;
}

std::string words_of_hers(const Session& session, const casework::Case& the_case) {
    std::string all;
    const auto* order = static_cast<const casework::Fact*>(nullptr);
    for (const auto place : session.facts().of(the_case.number)) {
        const auto& fact = session.facts()[place];
        if (casework::opens_order(fact.kind)) order = &fact;
        if (order && order->who == the_case.reporter && fact.words) all += session.words()[fact.words] + "\n";
    }
    return all;
}

} // namespace session
