#include "sandbox/reading/script_checks.hpp"

#include "sandbox/model/blank_text.hpp"
#include "sandbox/reading/condition_sense.hpp"
#include "sandbox/reading/provenance.hpp"
#include "sandbox/texts/listed.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace reading {
namespace {

constexpr int longest_play_in_years = 10;

void check_entry(ScenarioReading& reading, const model::ScriptEntry& entry, const Value& value) {
    auto& findings = reading.findings;
    if (const auto* at = value.find("at"); at && (value.find("after") || (value.find("when") && !entry.still)))
        findings.warn(at->place, "moment_beside_condition", "Expected one way to say when it falls due but found \"at\" beside \"when\" or \"after\"",
                      "leave \"at\" out, or the others");
    const auto& context = reading.materials.context;
    if (const auto* when = value.find("when"); when && never_holds(context, context.conditions, entry.when))
        findings.warn(when->place, "entry_never_comes", "Expected a condition that can hold but this one contradicts itself, or waits for what nobody can do",
                      "mend the condition, or remove the entry");
    if (entry.act)
        if (const auto* does = value.find("does")) check_inputs(reading, *entry.act, does->place, Words::given);
}

bool is_given(const model::ScriptedAct& act, profile::InputId input) {
    const auto gives = [&](const auto& one) { return one.first == input; };
    return std::ranges::any_of(act.with, gives) ||
           std::ranges::any_of(act.with_text, [&](const auto& one) { return gives(one) && !model::looks_empty(one.second); });
}

bool may_send_in(const ScenarioReading& reading, profile::PartyId who) {
    const auto& acts = reading.profile().acts;
    const auto& party = reading.materials.context[who];
    return party.is_person && std::ranges::any_of(acts, [&](const profile::Act& act) { return act.opens_case && party.holds_one_of(act.roles); });
}

bool is_sent_by_script(const ScenarioReading& reading, std::uint16_t report) {
    return std::ranges::any_of(reading.materials.scenario.script, [&](const model::ScriptEntry& entry) {
        return entry.act && entry.act->report == report && reading.profile()[entry.act->act].opens_case;
    });
}

void check_sender(ScenarioReading& reading, std::uint16_t report, const Value& entry) {
    const auto who = reading.materials.context.reports[report].by;
    const auto* by = entry.find("by");
    if (!who || !by) return;
    const auto& party = reading.materials.context[who];
    if (!may_send_in(reading, who))
        reading.findings.warn(by->place, "sender_may_not_report", fmt::format("Expected somebody who may report but {} may not", party.id),
                              "name a person with the role of a reporting person");
    else if (party.played_by != casework::PlayedBy::player && !is_sent_by_script(reading, report))
        reading.findings.warn(by->place, "report_never_sent",
                              fmt::format("Expected somebody who sends this report in but nobody plays {} and the script does not", party.id),
                              "let a player be the reporting person, or let the script submit it");
}

} // namespace

void check_moment(ScenarioReading& reading, Members& members) {
    const auto* at = members.optional("at");
    const auto moment = at ? calendar::parse_instant(at->text) : std::nullopt;
    const auto starts = reading.materials.scenario.starts;
    if (!moment) return;
    if (*moment < starts)
        reading.findings.warn(at->place, "moment_before_start",
                              fmt::format("Expected a moment from the start on, {}, but found {}", calendar::iso(starts), at->text),
                              "write a later one; what lies before the start happens at once");
    const auto years = calendar::civil(calendar::date_of(*moment)).year - calendar::civil(calendar::date_of(starts)).year;
    if (years > longest_play_in_years)
        reading.findings.warn(at->place, "moment_far_off",
                              fmt::format("Expected a moment that a play reaches but this one lies {} years after the start", years), "write an earlier one");
}

void check_inputs(ScenarioReading& reading, const model::ScriptedAct& act, Place place, Words words) {
    const auto& about = reading.profile()[act.act];
    std::vector<std::string> missing;
    for (const auto input : about.required) {
        const auto& asked = reading.profile()[input];
        const bool left = words == Words::left_to_the_player && asked.kind == profile::ValueKind::text;
        if (!asked.initial && !left && !is_given(act, input)) missing.push_back(asked.about.id);
    }
    if (!missing.empty())
        reading.findings.warn(place, "input_not_given",
                              fmt::format("Expected all that \"{}\" asks for but {} is missing", about.about.id, texts::listed(missing)),
                              "give it under \"with\"; without it the act is refused");
    if (about.reason_required && words == Words::given && model::looks_empty(act.reason))
        reading.findings.warn(place, "input_not_given", fmt::format("Expected a reason for \"{}\" but there is none", about.about.id),
                              "add \"reason\"; without it the act is refused");
}

void check_script(ScenarioReading& reading, const Value& root) {
    const auto values = entries(root, "script");
    const auto& script = reading.materials.scenario.script;
    OwnIds ids(reading.findings, "script entry");
    for (std::size_t i = 0; i < script.size() && i < values.size(); ++i) {
        check_entry(reading, script[i], *values[i]);
        ids.meet(*values[i], script[i].id);
    }
}

void check_senders(ScenarioReading& reading, const Value& root) {
    std::uint16_t report = 0;
    for (const auto* entry : entries(root, "reports")) check_sender(reading, report++, *entry);
}

} // namespace reading
