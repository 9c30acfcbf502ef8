#include "sandbox/reading/staff_reader.hpp"

#include "sandbox/reading/provenance.hpp"
#include "sandbox/reading/scenario_reading.hpp"

#include <algorithm>
#include <fmt/format.h>

/// Who could have reported: the staff list of the reporting person's house, and what each item gives away.
namespace reading {
namespace {

using casework::Report;
using casework::Staff;
using profile::ItemId;
using profile::PartyId;

using Traits = std::vector<std::pair<std::string, std::string>>;

bool has_trait(const Traits& traits, const std::pair<std::string, std::string>& wanted) { return std::ranges::find(traits, wanted) != traits.end(); }

void read_member(ScenarioReading& reading, PartyId body, const Value& entry) {
    Members members(reading.findings, entry);
    Staff staff{body, {}, {}};
    if (const auto* traits = members.required("traits")) staff.traits = read_traits(reading.findings, *traits);
    const auto number = members.whole("number", 1, 1, 10000);
    members.ignore("note");
    reading.materials.context.staff.insert(reading.materials.context.staff.end(), static_cast<std::size_t>(number), staff);
}

/// People of the cast stand on the list of their house beside those who are listed.
void add_cast(ScenarioReading& reading) {
    auto& context = reading.materials.context;
    for (std::uint16_t i = 0; i < context.parties.size(); ++i) {
        const auto& party = context.parties[i];
        if (party.is_person && party.home) context.staff.push_back({party.home, PartyId{i}, party.traits});
    }
}

void add_house(ScenarioReading& reading, Report& report) {
    const auto& context = reading.materials.context;
    if (!report.by || !context[report.by].home || report.text.empty()) return; // what she writes of may have happened in any house
    for (std::uint16_t place = 0; place < context.staff.size(); ++place)
        if (context.staff[place].body == context[report.by].home) report.house.push_back(place);
}

/// A trait that is given away fits whoever shares it with the reporting person.
void add_betrayal(ScenarioReading& reading, Report& report, ItemId item, const std::vector<const Value*>& words) {
    if (words.empty() || !report.by) return;
    const auto& context = reading.materials.context;
    const auto& own = context[report.by].traits;
    Traits given_away;
    for (const auto* word : words) {
        const auto found = std::ranges::find(own, word->text, &std::pair<std::string, std::string>::first);
        if (found != own.end()) given_away.push_back(*found);
        else
            reading.findings.error(word->place, "no_such_trait", fmt::format("Expected a trait of the reporting person but \"{}\" is none", word->text),
                                   "add it to the person's traits, or name one of them");
    }
    casework::Betrayal betrayal{item, {}};
    for (const auto place : report.house) {
        const auto shares = [&](const auto& trait) { return has_trait(context.staff[place].traits, trait); };
        if (std::ranges::all_of(given_away, shares)) betrayal.fitting.push_back(place);
    }
    report.betrayals.push_back(std::move(betrayal));
}

std::vector<const Value*> betrays_of(const Value& entry) {
    Findings silent; // the report's own reader tells what is wrong with the list
    Members members(silent, entry);
    members.allow_all();
    return members.words("betrays");
}

void read_betrayals(ScenarioReading& reading, Report& report, const Value& entry) {
    add_house(reading, report);
    add_betrayal(reading, report, profile::content_item, betrays_of(entry));
    std::uint16_t item = profile::first_evidence_item;
    for (const auto* evidence : entries(entry, "evidence")) add_betrayal(reading, report, ItemId{item++}, betrays_of(*evidence));
}

} // namespace

std::vector<std::pair<std::string, std::string>> read_traits(Findings& findings, const Value& value) {
    Traits traits;
    if (!expect(findings, value, Value::Type::object)) return traits;
    const auto plain = [](const Value& trait) {
        return trait.type == Value::Type::text ? trait.text : trait.type == Value::Type::flag ? (trait.flag ? "true" : "false") : std::to_string(trait.whole);
    };
    for (const auto& member : value.members) traits.emplace_back(member.key, plain(member.value));
    return traits;
}

void read_staff(ScenarioReading& reading, const Value& root) {
    auto body = static_cast<std::uint16_t>(reading.profile().institutions.size());
    for (const auto* entry : entries(root, "bodies")) {
        for (const auto* member : entries(*entry, "staff")) read_member(reading, PartyId{body}, *member);
        ++body;
    }
    add_cast(reading);
    std::size_t report = 0;
    for (const auto* entry : entries(root, "reports")) read_betrayals(reading, reading.materials.context.reports[report++], *entry);
}

} // namespace reading
