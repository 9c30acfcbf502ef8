#include "sandbox/reading/cast_reader.hpp"

#include "sandbox/reading/portrait_reader.hpp"
#include "sandbox/reading/provenance.hpp"
#include "sandbox/reading/scenario_reading.hpp"
#include "sandbox/reading/staff_reader.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace reading {
namespace {

using casework::Party;
using profile::PartyId;

PartyId declare(ScenarioReading& reading, const Value& entry) {
    auto& parties = reading.materials.context.parties;
    const PartyId place{static_cast<std::uint16_t>(parties.size())};
    reading.lexicon.parties.declare(reading.findings, entry, id_of(entry), place);
    parties.emplace_back().id = id_of(entry);
    return place;
}

void read_body(ScenarioReading& reading, Party& body, const Value& entry) {
    Members members(reading.findings, entry);
    members.required("id");
    body.called = members.local("name", true);
    body.agency_kind = members.text("kind").value_or("body");
    members.ignore("about");
    members.ignore("staff");
    if (const auto* above = members.optional("supervised_by")) body.home = reading.lexicon.parties.resolve(reading.findings, *above);
}

casework::PlayedBy read_played_by(ScenarioReading& reading, Members& members) {
    const auto* word = members.optional("played_by");
    if (!word || word->text == "default") return casework::PlayedBy::conduct;
    if (word->text == "player") return casework::PlayedBy::player;
    if (word->text == "script") return casework::PlayedBy::script;
    reading.findings.error(word->place, "no_such_player", fmt::format("Expected player, script or default but found \"{}\"", word->text),
                           suggestion(word->text, {"player", "script", "default"}, ""));
    return casework::PlayedBy::conduct;
}

void read_identity(ScenarioReading& reading, const Party& person, const Value& value) {
    if (!expect(reading.findings, value, Value::Type::object)) return;
    auto& kept = reading.materials.scenario.identities.emplace_back();
    kept.first = person.id;
    for (const auto& member : value.members)
        if (expect(reading.findings, member.value, Value::Type::text)) kept.second.emplace_back(member.key, secret::Text(member.value.text));
}

void read_tie(ScenarioReading& reading, Party& person, const Value& entry) {
    Members members(reading.findings, entry);
    casework::Tie tie;
    if (const auto* to = members.required("to")) tie.to = reading.lexicon.parties.resolve(reading.findings, *to);
    if (const auto* kind = members.required("kind")) tie.kind = reading.lexicon.ties.resolve(reading.findings, *kind);
    members.ignore("note");
    if (tie.to && tie.kind) person.ties.push_back(tie);
}

void read_roles(ScenarioReading& reading, Members& members, Party& person) {
    const auto named = members.words("roles");
    for (const auto* word : named)
        if (const auto role = reading.lexicon.roles.resolve(reading.findings, *word)) person.roles |= std::uint64_t{1} << role.index;
    const bool none_is_given = named.empty() && (!members.optional("roles") || members.optional("roles")->type == Value::Type::list);
    if (none_is_given && members.is_object())
        reading.findings.error(members.place(), "person_without_role", "Expected a role for this person but there is none", "add \"roles\"");
}

void read_tellings(ScenarioReading& reading, PartyId place, const Value& value) {
    if (!expect(reading.findings, value, Value::Type::object)) return;
    const auto& traits = reading.materials.context[place].traits;
    Members members(reading.findings, value);
    for (const auto& member : value.members) {
        if (std::ranges::find(traits, member.key, &std::pair<std::string, std::string>::first) == traits.end())
            reading.findings.error(member.value.place, "no_such_trait", fmt::format("Expected a trait of this person but \"{}\" is none", member.key),
                                   "add it to the person's traits, or name one of them");
        reading.materials.scenario.tellings.push_back({place, member.key, members.local(member.key)});
    }
}

void read_person(ScenarioReading& reading, PartyId place, const Value& entry) {
    auto& person = reading.materials.context.parties[place.index];
    Members members(reading.findings, entry);
    members.required("id");
    person.is_person = true;
    person.called = members.local("called", true);
    person.played_by = read_played_by(reading, members);
    read_roles(reading, members, person);
    if (const auto* home = members.optional("home")) person.home = reading.lexicon.parties.resolve(reading.findings, *home);
    if (const auto* traits = members.optional("traits")) person.traits = read_traits(reading.findings, *traits);
    if (const auto* tells = members.optional("tells")) read_tellings(reading, place, *tells);
    if (const auto* identity = members.optional("identity")) read_identity(reading, person, *identity);
    for (const auto* tie : members.list("ties")) read_tie(reading, person, *tie);
    reading.materials.scenario.about[place.index] = members.local("about");
    auto& portrait = reading.materials.scenario.portraits[place.index];
    if (const auto* looks = members.optional("portrait")) portrait = read_portrait(reading.findings, *looks, portrait);
}

} // namespace

void declare_parties(ScenarioReading& reading, const Value& root) {
    reading.materials.context.parties = casework::parties_of(reading.profile());
    for (const auto* key : {"bodies", "cast"})
        for (const auto* entry : entries(root, key)) declare(reading, *entry);
    reading.materials.scenario.about.resize(reading.materials.context.parties.size());
    for (const auto& party : reading.materials.context.parties) reading.materials.scenario.portraits.push_back(model::portrait_of(party.id));
}

void read_cast(ScenarioReading& reading, const Value& root) {
    auto place = reading.profile().institutions.size();
    for (const auto* entry : entries(root, "bodies")) read_body(reading, reading.materials.context.parties[place++], *entry);
    for (const auto* entry : entries(root, "cast")) read_person(reading, PartyId{static_cast<std::uint16_t>(place++)}, *entry);
}

namespace {

std::int64_t read_truth(Findings& findings, const Value& value) {
    if (value.type == Value::Type::flag) return value.flag ? 1 : 0;
    if (value.type == Value::Type::whole) return value.whole;
    findings.error(value.place, "wrong_type", "Expected a truth that is true, false or a number but found something else", "write true, false or a number");
    return 0;
}

} // namespace

void declare_truths(ScenarioReading& reading, const Value& root) {
    const auto* truth = root.find("truth");
    if (!truth || !expect(reading.findings, *truth, Value::Type::object)) return;
    for (const auto& member : truth->members) {
        auto& truths = reading.materials.context.truths;
        reading.lexicon.flags.declare(reading.findings, member.value, member.key, profile::FlagId{static_cast<std::uint16_t>(truths.size())});
        truths.push_back({member.key, read_truth(reading.findings, member.value)});
    }
}

} // namespace reading
