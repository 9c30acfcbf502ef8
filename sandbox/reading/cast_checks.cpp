#include "sandbox/reading/cast_checks.hpp"

#include "sandbox/reading/provenance.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace reading {
namespace {

using casework::Party;
using profile::PartyId;

void check_players(ScenarioReading& reading, const Value& root) {
    const auto* cast = root.find("cast");
    if (!cast || std::ranges::any_of(reading.materials.context.parties, [](const Party& party) { return party.played_by == casework::PlayedBy::player; }))
        return;
    reading.findings.warn(cast->place, "nobody_is_played", "Expected somebody whom a player plays but there is nobody",
                          "add \"played_by\": \"player\" to a person");
}

bool stands_in_a_circle(const ScenarioReading& reading, PartyId body) {
    const auto& context = reading.materials.context;
    auto above = context[body].home;
    for (std::size_t step = 0; above && step < context.parties.size(); ++step, above = context[above].home)
        if (above == body) return true;
    return false;
}

/// Who works somewhere, or is supervised, has a body above.
void check_house(ScenarioReading& reading, PartyId who, const Value& entry) {
    const auto& context = reading.materials.context;
    const auto* house = entry.find(context[who].is_person ? "home" : "supervised_by");
    if (!house || !context[who].home) return;
    if (context[context[who].home].is_person)
        reading.findings.warn(house->place, "person_instead_of_body", fmt::format("Expected a body but {} is a person", context[context[who].home].id),
                              "name an institution or a body");
    else if (stands_in_a_circle(reading, who))
        reading.findings.warn(house->place, "circular_supervision", "Expected a line of supervision that ends but it runs in a circle",
                              "name another supervisor");
}

void check_ties(ScenarioReading& reading, PartyId who, const Value& entry) {
    const auto& id = reading.materials.context[who].id;
    for (const auto* tie : entries(entry, "ties"))
        if (const auto* to = tie->find("to"); to && to->text == id)
            reading.findings.warn(to->place, "tied_to_oneself", fmt::format("Expected somebody else but {} is tied to {}", id, id), "name the other person");
}

std::set<std::string> traits_of_the_cast(const ScenarioReading& reading) {
    std::set<std::string> words;
    for (const auto& party : reading.materials.context.parties)
        for (const auto& trait : party.traits) words.insert(trait.first);
    return words;
}

/// A trait that only a list has sets nobody apart whom anybody could name.
void check_staff(ScenarioReading& reading, const Value& body, const std::set<std::string>& known) {
    for (const auto* member : entries(body, "staff")) {
        const auto* traits = member->find("traits");
        if (!traits) continue;
        for (const auto& trait : traits->members)
            if (!known.contains(trait.key))
                reading.findings.warn(trait.place, "trait_of_nobody",
                                      fmt::format("Expected a trait that somebody of the cast has but nobody has \"{}\"", trait.key),
                                      suggestion(trait.key, {known.begin(), known.end()}, "give it to a person of the cast, or leave it out"));
    }
}

void check_evidence(ScenarioReading& reading, const Value& report) {
    for (const auto* evidence : entries(report, "evidence")) {
        const auto* attached = evidence->find("attached");
        const auto* decays = evidence->find("decays");
        if (decays && (!attached || attached->flag))
            reading.findings.warn(decays->place, "attached_and_decays",
                                  "Expected evidence that is still to be secured but what came with the report cannot be lost any more",
                                  "say \"attached\": false, or leave \"decays\" out");
    }
}

} // namespace

void check_cast(ScenarioReading& reading, const Value& root) {
    check_players(reading, root);
    auto place = reading.profile().institutions.size();
    const auto known = traits_of_the_cast(reading);
    for (const auto* key : {"bodies", "cast"})
        for (const auto* entry : entries(root, key)) {
            const PartyId who{static_cast<std::uint16_t>(place++)};
            check_house(reading, who, *entry);
            check_ties(reading, who, *entry);
            check_staff(reading, *entry, known);
        }
}

void check_reports(ScenarioReading& reading, const Value& root) {
    std::size_t place = 0;
    for (const auto* entry : entries(root, "reports")) {
        const auto& report = reading.materials.context.reports[place++];
        const auto* subject = entry->find("subject");
        if (subject && report.by && report.by == report.subject)
            reading.findings.warn(subject->place, "reports_oneself", "Expected somebody else than the reporting person but the report is about that person",
                                  "name the person concerned");
        check_evidence(reading, *entry);
    }
}

} // namespace reading
