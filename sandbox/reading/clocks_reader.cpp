#include "sandbox/reading/clocks_reader.hpp"

#include "sandbox/reading/effects_reader.hpp"
#include "sandbox/reading/input_kinds.hpp"
#include "sandbox/reading/provenance.hpp"

#include <fmt/format.h>

namespace reading {
namespace {

using profile::Clock;

/// {"value": 60, "unit": "calendar_days", ...}; a value of null is not known.
std::optional<calendar::Length> read_length(ProfileReading& reading, Members& members) {
    const auto* value = members.optional("value");
    const auto* unit = members.optional("unit");
    if (!value || !expect(reading.findings, *value, Value::Type::whole)) return {};
    const auto known = unit && unit->type == Value::Type::text ? unit_of(unit->text) : std::nullopt;
    if (!known)
        reading.findings.error(unit ? unit->place : members.place(), "no_such_unit",
                               fmt::format("Expected a unit but found {}", unit ? "\"" + unit->text + "\"" : "none"),
                               unit ? suggestion(unit->text, {"hours", "calendar_days", "working_days", "months", "office_hours"}, "")
                                    : "add \"unit\": hours, calendar_days, working_days, months or office_hours");
    const auto most = most_of(known.value_or(calendar::Unit::calendar_days));
    if (value->whole < 0 || value->whole > most)
        reading.findings.error(value->place, "number_out_of_range", fmt::format("Expected a length from 0 to {} but found {}", most, value->whole),
                               value->whole < 0 ? "to count back from a day, write the days without a sign and add \"counts_back_from\""
                                                : "write a number in that range");
    return known ? std::optional(calendar::Length{static_cast<std::int32_t>(value->whole), *known}) : std::nullopt;
}

std::vector<profile::ActId> starting_acts(ProfileReading& reading, const Value& entry) {
    Findings silent;
    ProfileReading quietly{silent, reading.lexicon, reading.profile};
    Members members(silent, entry);
    return read_act_list(quietly, members, "starts_on");
}

void read_clock_length(ProfileReading& reading, Clock& clock, const Value& entry, const Value& value) {
    Members members(reading.findings, value);
    if (const auto* input = members.optional("input")) {
        auto scope = reading.scope(starting_acts(reading, entry));
        if (const auto named = input_named(scope, *input, input->text)) {
            expect_kind(scope, *input, *named, profile::ValueKind::days);
            clock.length_input = *named;
        }
    } else {
        clock.length = read_length(reading, members);
    }
    const auto own = clock.about.law;
    clock.about.law = read_provenance(reading, members, own.source ? Law::optional : Law::required);
    if (!clock.about.law.source) clock.about.law.source = own.source, clock.about.law.article = own.article;
}

profile::Extension read_extension(ProfileReading& reading, const Value& entry) {
    Members members(reading.findings, entry);
    profile::Extension extension;
    auto length_status = profile::Status::verified;
    if (const auto* length = members.required("length")) {
        Members inner(reading.findings, *length);
        extension.length = read_length(reading, inner).value_or(calendar::Length{});
        length_status = read_provenance(reading, inner, Law::optional).status;
    }
    extension.times = static_cast<std::int32_t>(members.whole("times", 1, 1, 1000));
    extension.needs_reason = members.flag("needs_reason", true);
    members.ignore("notify");
    extension.law = read_provenance(reading, members, Law::required);
    if (length_status == profile::Status::unconfirmed) extension.law.status = length_status;
    return extension;
}

profile::Practice read_one_practice(ProfileReading& reading, const Value& entry) {
    Members members(reading.findings, entry);
    members.ignore("note");
    members.ignore("status");
    return {static_cast<std::int32_t>(members.whole("mean_days", 0, 0, 100000)), static_cast<std::int32_t>(members.whole("year", 0, 1900, 2200)),
            members.text("source").value_or("")};
}

void read_practice(ProfileReading& reading, Clock& clock, const Value& value) {
    if (value.type == Value::Type::object) return clock.practice.push_back(read_one_practice(reading, value));
    if (!expect(reading.findings, value, Value::Type::list)) return;
    for (const auto& item : value.items) clock.practice.push_back(read_one_practice(reading, item));
}

void read_starts_and_stops(ProfileReading& reading, Members& members, profile::ClockId id) {
    for (const auto act : read_act_list(reading, members, "starts_on")) reading.profile.acts[act.index].starts.push_back(id);
    for (const auto act : read_act_list(reading, members, "stops_on")) reading.profile.acts[act.index].stops.push_back(id);
}

/// {"before": 10} the end, {"after": 7} it, or {"since": 14} the start, each in calendar days.
void read_escalation_step(ProfileReading& reading, Clock& clock, const Value& entry) {
    Members members(reading.findings, entry);
    profile::EscalationStep escalation_step;
    if (members.optional("before")) escalation_step.days = -static_cast<std::int32_t>(members.whole("before", 1, 1, 36500));
    else if (members.optional("after")) escalation_step.days = static_cast<std::int32_t>(members.whole("after", 0, 0, 36500));
    else if (members.optional("since"))
        escalation_step.from_start = true, escalation_step.days = static_cast<std::int32_t>(members.whole("since", 0, 0, 36500));
    else
        reading.findings.error(entry.place, "rung_without_day", "Expected before, after or since but found none",
                               "say how many days before or after the end, or since the start");
    auto scope = reading.scope();
    escalation_step.effects = read_effects(scope, members.required("does"));
    const bool ordered =
        clock.escalation.empty() || clock.escalation.back().from_start != escalation_step.from_start || clock.escalation.back().days <= escalation_step.days;
    if (!ordered)
        reading.findings.error(entry.place, "ladder_out_of_order", "Expected escalation steps in the order of time but this one comes before the last",
                               "sort them");
    clock.escalation.push_back(std::move(escalation_step));
}

void read_escalation(ProfileReading& reading, Clock& clock, const std::vector<const Value*>& steps) {
    for (const auto* step : steps) {
        if (clock.escalation.size() == profile::most_escalation_steps)
            return reading.findings.error(step->place, "too_many_rungs",
                                          fmt::format("Expected at most {} escalation steps but found {}", profile::most_escalation_steps, steps.size()),
                                          "leave some out");
        read_escalation_step(reading, clock, *step);
    }
}

profile::FieldId read_day_field(ProfileReading& reading, Members& members) {
    const auto* day = members.required("field");
    if (!day) return {};
    const auto field = reading.lexicon.fields.resolve(reading.findings, *day);
    if (field && reading.profile[field].kind != profile::ValueKind::date)
        reading.findings.error(day->place, "field_without_day", fmt::format("Expected a field that holds a day but \"{}\" does not", day->text),
                               "name a field of kind date");
    return field;
}

/// An act, or {"field": ...} with a day in it.
void read_counted_from(ProfileReading& reading, Clock& clock, const Value& value) {
    if (value.type != Value::Type::object) {
        clock.counts_from = reading.lexicon.acts.resolve(reading.findings, value);
        return;
    }
    Members members(reading.findings, value);
    clock.counts_from_day = read_day_field(reading, members);
}

/// {"field": ...} with a day in it.
void read_counted_back(ProfileReading& reading, Clock& clock, const Value& value, const Value& entry) {
    Members members(reading.findings, value);
    clock.counts_back_from = read_day_field(reading, members);
    for (const auto* key : {"counts_from", "extensions", "repeats"})
        if (const auto* other = entry.find(key))
            reading.findings.error(other->place, "counts_back_alone",
                                   fmt::format("Expected a limit that is counted back to end by its day alone but it has \"{}\"", key),
                                   "leave it out, or count forward");
}

/// Office hours are counted where offices are known to open, and lengthened by office hours alone.
void check_office_hours(ProfileReading& reading, const Clock& clock, const Value& entry) {
    const auto in_office = [](const calendar::Length& length) { return length.unit == calendar::Unit::office_hours; };
    if (!clock.length) return;
    if (in_office(*clock.length) && clock.counts_back_from)
        reading.findings.error(entry.place, "office_hours_back",
                               "Expected a limit that is counted back to be in days, months or hours of the clock but it counts office hours",
                               "say it in hours or in working days");
    if (in_office(*clock.length) && (clock.calendar ? reading.profile[clock.calendar].calendar : reading.profile.calendar).days.office_hours().empty())
        reading.findings.error(entry.place, "office_hours_unknown",
                               fmt::format("Expected the hours in which offices are open, which \"{}\" counts, but there are none", clock.about.id),
                               "add \"office_hours\" to its calendar");
    for (const auto& extension : clock.extensions)
        if (extension.length.amount > 0 && in_office(extension.length) != in_office(*clock.length))
            reading.findings.error(entry.place, "office_hours_mixed",
                                   "Expected a limit and its extensions to be counted alike but one counts office hours and the other does not",
                                   "count both in office hours, or neither");
}

void read_clock(ProfileReading& reading, profile::ClockId id, const Value& entry) {
    auto& clock = reading.profile.clocks[id.index];
    const Breaks breaks(reading.findings, fmt::format("the clock \"{}\" never runs and its limit is never missed", id_of(entry)));
    Members members(reading.findings, entry);
    clock.about = read_about(reading, members, Law::optional);
    if (const auto* procedure = members.required("procedure")) clock.procedure = reading.lexicon.procedures.resolve(reading.findings, *procedure);
    if (const auto* role = members.optional("owed_by")) clock.owed_by = reading.lexicon.roles.resolve(reading.findings, *role);
    read_starts_and_stops(reading, members, id);
    if (const auto* length = members.required("length")) read_clock_length(reading, clock, entry, *length);
    if (const auto* otherwise = members.optional("otherwise")) {
        Members inner(reading.findings, *otherwise);
        clock.otherwise_counted = read_length(reading, inner);
        clock.otherwise_law = read_provenance(reading, inner, Law::optional);
    }
    auto scope = reading.scope();
    clock.when = read_condition(scope, members.optional("when"));
    if (const auto* from = members.optional("counts_from")) read_counted_from(reading, clock, *from);
    if (const auto* back = members.optional("counts_back_from")) read_counted_back(reading, clock, *back, entry);
    if (const auto* calendar = members.optional("calendar")) clock.calendar = reading.lexicon.calendars.resolve(reading.findings, *calendar);
    for (const auto* extension : members.list("extensions")) clock.extensions.push_back(read_extension(reading, *extension));
    if (const auto* practice = members.optional("practice")) read_practice(reading, clock, *practice);
    clock.may_pass = members.flag("may_pass", false);
    clock.repeats = static_cast<std::int32_t>(members.whole("repeats", 0, 0, 100));
    clock.on_lapse = read_effects(scope, members.optional("on_lapse"));
    read_escalation(reading, clock, members.list("escalation"));
    read_escalation(reading, clock, members.list("ladder")); // as profiles kept in older sessions call it
    check_office_hours(reading, clock, entry);
}

} // namespace

void declare_clocks(ProfileReading& reading, const Value& root) {
    for (const auto* entry : entries(root, "clocks")) {
        const profile::ClockId place{static_cast<std::uint16_t>(reading.profile.clocks.size())};
        reading.lexicon.clocks.declare(reading.findings, *entry, id_of(*entry), place);
        reading.profile.clocks.emplace_back().about.id = id_of(*entry);
    }
}

void read_clocks(ProfileReading& reading, const Value& root) {
    std::uint16_t place = 0;
    for (const auto* entry : entries(root, "clocks")) read_clock(reading, profile::ClockId{place++}, *entry);
}

} // namespace reading
