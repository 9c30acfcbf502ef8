#include "sandbox/reading/script_reader.hpp"

#include "engine/casework/pieces.hpp"
#include "sandbox/reading/effects_reader.hpp"
#include "sandbox/reading/provenance.hpp"
#include "sandbox/reading/scenario_reading.hpp"
#include "sandbox/reading/script_checks.hpp"

#include <fmt/format.h>

namespace reading {
namespace {

constexpr std::int64_t longest_wait_in_years = 100;
constexpr std::int64_t longest_wait = longest_wait_in_years * 366 * calendar::seconds_per_day;

/// Which pieces are handed over is said by their ids.
bool names_pieces(const profile::Input& input, const Value& value) { return input.kind == profile::ValueKind::number && value.type == Value::Type::list; }

std::int64_t read_pieces(ScenarioReading& reading, const Value& list) {
    std::int64_t chosen = 0;
    for (const auto& piece : list.items) {
        const auto item = reading.lexicon.items.resolve(reading.findings, piece);
        if (item && item.index >= profile::first_evidence_item)
            chosen = casework::with_piece(chosen, static_cast<std::size_t>(item.index - profile::first_evidence_item));
    }
    return chosen;
}

void give(ScenarioReading& reading, model::ScriptedAct& act, const Member& member) {
    auto scope = reading.scope(reading.materials.context.conditions, {act.act});
    const Value word{.type = Value::Type::text, .place = member.place, .text = member.key, .items = {}, .members = {}};
    const auto input = input_named(scope, word, member.key);
    if (!input) return;
    const auto& about = reading.profile()[*input];
    if (about.kind == profile::ValueKind::text) {
        if (expect(reading.findings, member.value, Value::Type::text)) act.with_text.emplace_back(*input, member.value.text);
    } else {
        act.with.emplace_back(*input, names_pieces(about, member.value) ? read_pieces(reading, member.value)
                                                                        : read_constant(scope, about.kind, about.choices, member.value));
    }
}

bool could_do(const ScenarioReading& reading, const model::ScriptedAct& act) {
    return reading.materials.context[act.as].holds_one_of(reading.profile()[act.act].roles);
}

void check_actor(ScenarioReading& reading, const model::ScriptedAct& act, Place place) {
    if (!act.as || !act.act || could_do(reading, act)) return;
    reading.findings.warn(
        place, "actor_lacks_role",
        fmt::format("Expected somebody whose role may do \"{}\" but {} may not", reading.profile()[act.act].about.id, reading.materials.context[act.as].id),
        "name another person, give the role, or mean the refusal");
}

/// What an inject brings about in the case, and whom it tells.
std::uint16_t read_inject(ScenarioReading& reading, Members& does, const std::string& id, profile::LocalText title) {
    casework::Inject inject;
    inject.id = id;
    inject.title = std::move(title);
    inject.text = does.local("text");
    if (const auto* to = does.optional("tell")) inject.tells = reading.lexicon.parties.resolve(reading.findings, *to);
    auto& conditions = reading.materials.context.profile.conditions; // effects speak of the case, like those of acts
    auto scope = reading.scope(conditions);
    inject.effects = read_effects(scope, does.optional("effects"));
    if (!inject.tells && inject.effects.empty() && does.is_object())
        reading.findings.error(does.place(), "inject_does_nothing", "Expected tell, as and act, or effects but found none", "say what happens");
    reading.materials.context.injects.push_back(std::move(inject));
    return static_cast<std::uint16_t>(reading.materials.context.injects.size() - 1);
}

void read_does(ScenarioReading& reading, model::ScriptEntry& entry, const Value& value, profile::LocalText title) {
    Members does(reading.findings, value);
    if (value.find("act")) {
        entry.act = read_scripted_act(reading, does, true);
        if (entry.act) entry.report = entry.act->report;
    } else {
        entry.inject = read_inject(reading, does, entry.id, std::move(title));
        does.ignore("case");
    }
}

model::ScriptEntry read_entry(ScenarioReading& reading, const Value& value) {
    Members members(reading.findings, value);
    model::ScriptEntry entry;
    entry.id = members.needed_text("id");
    auto title = members.local("title");
    members.ignore("note");
    entry.report = read_case_name(reading, members);
    entry.at = read_moment_of_play(reading, members);
    auto scope = reading.scope();
    const auto* when = members.optional("when");
    entry.when = read_condition(scope, when);
    if (const auto* after = members.optional("after")) entry.after = short_length(reading.findings, *after).value_or(calendar::Length{});
    entry.still = members.flag("still", false);
    entry.times = static_cast<std::int32_t>(members.whole("times", 1, 1, 100));
    if (!entry.at && !when && members.is_object())
        reading.findings.error(members.place(), "entry_without_time", "Expected \"at\" or \"when\" but found neither", "say when it falls due");
    if (const auto* does = members.required("does")) read_does(reading, entry, *does, std::move(title));
    return entry;
}

} // namespace

std::optional<calendar::Instant> read_moment_of_play(ScenarioReading& reading, Members& members) {
    const auto at = members.moment("at");
    check_moment(reading, members);
    const auto first = reading.materials.scenario.starts;
    if (!at || *at <= first + longest_wait) return at;
    reading.findings.error(
        members.optional("at")->place, "moment_too_far",
        fmt::format("Expected a moment at most {} years after the start, {}, but found {}", longest_wait_in_years, calendar::iso(first), calendar::iso(*at)),
        "write an earlier moment, or a later start");
    return at;
}

std::uint16_t read_case_name(ScenarioReading& reading, Members& members) {
    const auto* named = members.optional("case");
    if (named && named->text == "any" && !reading.lexicon.reports.find("any")) return model::whichever_report;
    return named ? reading.lexicon.reports.resolve(reading.findings, *named) : std::uint16_t{0};
}

std::optional<model::ScriptedAct> read_scripted_act(ScenarioReading& reading, Members& members, bool needs_actor) {
    model::ScriptedAct act;
    const auto* as = needs_actor ? members.required("as") : members.optional("as");
    if (as) act.as = reading.lexicon.parties.resolve(reading.findings, *as);
    if (const auto* named = members.required("act")) act.act = reading.lexicon.acts.resolve(reading.findings, *named);
    act.report = read_case_name(reading, members);
    if (const auto* track = members.optional("track")) act.track = reading.lexicon.procedures.resolve(reading.findings, *track);
    if (const auto* agency = members.optional("agency")) act.agency = reading.lexicon.parties.resolve(reading.findings, *agency);
    act.reason = members.text("reason").value_or("");
    act.insist = members.flag("insist", false);
    const auto* with = members.optional("with");
    if (!act.act) return {};
    if (with && expect(reading.findings, *with, Value::Type::object))
        for (const auto& member : with->members) give(reading, act, member);
    if (as) check_actor(reading, act, as->place);
    return act;
}

void read_script(ScenarioReading& reading, const Value& root) {
    for (const auto* value : entries(root, "script")) reading.materials.scenario.script.push_back(read_entry(reading, *value));
}

} // namespace reading
