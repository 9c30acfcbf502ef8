#pragma once

#include "engine/casework/evaluate.hpp"
#include "engine/casework/history.hpp"

#include <ranges>
#include <string>

/// What can be read, made for a person: pure folds over facts. A view holds only what its reader may see.
namespace views {

/// Everything a view is made from. `person` is who reads; none reads as the trainer: everything but identity.
struct Reader {
    const casework::PlayContext& context;
    const casework::World& world;
    const casework::History& facts;
    const casework::Words& words;
    casework::PartyId person;
    calendar::Instant now;
    std::string language = "en";
};

/// What has happened in the case, in order.
inline auto facts_of(const Reader& reader, const casework::Case& the_case) {
    return reader.facts.of(the_case.number) | std::views::transform([&reader](std::uint32_t place) -> const casework::Fact& { return reader.facts[place]; });
}

/// The widest scope that any of the reader's roles gives, judged on this case.
bool may_see(const Reader& reader, const casework::Case& the_case, profile::Section section);
/// Any section at all.
bool may_see(const Reader& reader, const casework::Case& the_case);

/// How the reader knows a party: its public designation. Never identity text.
std::string name_of(const Reader& reader, casework::PartyId party);

/// A scenario's text with each {person} as the reader knows that person.
std::string with_names(const Reader& reader, const std::string& text);

/// "2026-0001", from the year the case was opened and its number.
std::string case_number(const casework::Case& the_case);

} // namespace views
