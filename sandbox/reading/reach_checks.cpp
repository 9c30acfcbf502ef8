#include "sandbox/reading/reach_checks.hpp"

#include "engine/casework/routing.hpp"
#include "sandbox/reading/provenance.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <set>

/// Would every report get somewhere, and none to the accused? Found by trying every kind of report.
namespace reading {
namespace {

using profile::Atom;
using profile::FieldId;
using profile::Profile;

constexpr std::size_t most_reports_tried = 20'000;
/// Of a profile that does not say from when it holds: before every dated row.
constexpr calendar::Date any_day{};

/// What a report may say in a field that routing reads; no_value: nothing is known of it.
struct Said {
    FieldId field;
    std::vector<std::int64_t> values;
};

std::vector<std::int64_t> values_of(const Profile& profile, FieldId field) {
    std::vector<std::int64_t> values{casework::no_value};
    const auto& about = profile[field];
    if (about.kind == profile::ValueKind::flag) values.insert(values.end(), {0, 1});
    if (about.kind == profile::ValueKind::choice)
        for (const auto choice : profile[about.choices].choices) values.push_back(choice.index);
    return values;
}

std::vector<Said> what_routing_reads(const Profile& profile) {
    std::vector<Said> said;
    for (const auto field : casework::fields_of_routing(profile)) said.push_back({field, values_of(profile, field)});
    return said;
}

/// The days on which another row comes into force or goes out of it.
std::set<calendar::Date> days_to_try(const Profile& profile) {
    std::set<calendar::Date> days{profile.checked_from.value_or(calendar::Date{})};
    for (const auto& row : profile.routing) {
        if (row.valid.from) days.insert(*row.valid.from);
        if (row.valid.until) days.insert({*row.valid.until, *row.valid.until + 1});
    }
    return days;
}

/// The next kind of report, as an odometer counts; false after the last.
bool next_report(const std::vector<Said>& said, std::vector<std::size_t>& dials) {
    for (std::size_t i = 0; i < dials.size(); ++i) {
        if (++dials[i] < said[i].values.size()) return true;
        dials[i] = 0;
    }
    return false;
}

casework::Case report_saying(const Profile& profile, const std::vector<Said>& said, const std::vector<std::size_t>& dials) {
    casework::Case one;
    one.fields.assign(profile.fields.size(), casework::no_value);
    for (std::size_t i = 0; i < said.size(); ++i) one.fields[said[i].field.index] = said[i].values[dials[i]];
    return one;
}

std::string word_for(const Profile& profile, FieldId field, std::int64_t value) {
    if (value == casework::no_value) return "not known";
    if (profile[field].kind == profile::ValueKind::flag) return value ? "true" : "false";
    return profile.choices[static_cast<std::size_t>(value)].about.id;
}

std::string example(const Profile& profile, const std::vector<Said>& said, const std::vector<std::size_t>& dials, calendar::Date day) {
    std::string words = day == any_day ? "" : "on " + calendar::iso(day);
    for (std::size_t i = 0; i < said.size(); ++i)
        words +=
            fmt::format("{}{} is {}", words.empty() ? "" : ", ", profile[said[i].field].about.id, word_for(profile, said[i].field, said[i].values[dials[i]]));
    return words;
}

bool goes_somewhere(const casework::PlayContext& context, const casework::Case& report, calendar::Date day) {
    return std::ranges::any_of(context.profile.routing, [&](const profile::RoutingRow& row) {
        return row.valid.covers(day) && casework::holds({context, report, 0, calendar::start_of(day), {}, {}}, context.profile.conditions, row.when);
    });
}

void check_nobody(ProfileReading& reading, const casework::PlayContext& context, const Value& place) {
    const auto said = what_routing_reads(reading.profile);
    for (const auto day : days_to_try(reading.profile)) {
        std::vector<std::size_t> dials(said.size(), 0);
        for (std::size_t tried = 0; tried < most_reports_tried; ++tried) {
            if (!goes_somewhere(context, report_saying(context.profile, said, dials), day))
                return reading.findings.error(
                    place.place, "report_reaches_nobody",
                    fmt::format("Expected every report to go somewhere but one would reach nobody: {}", example(context.profile, said, dials, day)),
                    "add a row for it, or a last row without \"when\"");
            if (!next_report(said, dials)) break;
        }
    }
}

/// A house that depends on the case may be free in one where these are not: such a row is judged in play.
bool names_fixed_houses(const profile::RoutingRow& row) {
    const auto is_fixed = [](const profile::PartyRef& to) { return to.role == profile::PartyRole::institution; };
    return !row.to_supervisor_of_home && std::ranges::all_of(row.to, is_fixed);
}

/// A row whose recipients are all excluded when the person concerned works at one of them.
void check_recipients(ProfileReading& reading, casework::PlayContext& context, const Value& root) {
    const auto rows = entries(root, "routing");
    context.parties = casework::parties_of(reading.profile);
    casework::Case report;
    report.subject = {static_cast<std::uint16_t>(context.parties.size())};
    context.parties.emplace_back().is_person = true;
    for (std::uint16_t house = 0; house < reading.profile.institutions.size(); ++house) {
        context.parties.back().home = {house};
        for (std::uint16_t i = 0; i < reading.profile.routing.size() && i < rows.size(); ++i) {
            if (!names_fixed_houses(reading.profile.routing[i]) || !casework::excludes_all(context, report, {i})) continue;
            reading.findings.error(
                rows[i]->place, "row_excludes_all",
                fmt::format("Expected a recipient that is not excluded but by the row \"{}\" a report about somebody of \"{}\" could go to nobody",
                            reading.profile.routing[i].about.id, reading.profile.institutions[house].about.id),
                "name another recipient after the first");
        }
    }
}

bool asks_for_a_tie(const Profile& profile, std::uint16_t place) {
    const auto& node = profile.conditions.node(place);
    const bool of_input = node.who.role == profile::PartyRole::input || node.other.role == profile::PartyRole::input;
    const bool of_subject = node.who.role == profile::PartyRole::subject || node.other.role == profile::PartyRole::subject;
    if (node.atom == Atom::tie && of_input && of_subject) return true;
    const auto asks = [&](std::uint16_t child) { return asks_for_a_tie(profile, child); };
    return std::ranges::any_of(profile.conditions.children_of(node), asks);
}

bool is_guarded(const Profile& profile, const profile::Act& act) {
    return std::ranges::any_of(act.rules, [&](profile::RuleId id) {
        const auto& rule = profile[id];
        return rule.grade != profile::Grade::advised && rule.holds && asks_for_a_tie(profile, rule.holds.index);
    });
}

bool sends_to_a_chosen_house(const profile::Act& act) {
    return std::ranges::any_of(act.effects, [](const profile::Effect& effect) {
        return effect.kind == profile::EffectKind::open_track && effect.to.role == profile::PartyRole::input;
    });
}

void check_the_accused(ProfileReading& reading, const Value& root) {
    const auto acts = entries(root, "acts");
    for (std::size_t i = 0; i < reading.profile.acts.size() && i < acts.size(); ++i) {
        const auto& act = reading.profile.acts[i];
        if (!sends_to_a_chosen_house(act) || is_guarded(reading.profile, act)) continue;
        reading.findings.error(acts[i]->place, "report_reaches_the_accused",
                               fmt::format("Expected a rule that keeps a report from the house of the person concerned but \"{}\" has none: a report about the "
                                           "head of an agency could be sent to that agency",
                                           act.about.id),
                               "let a forbidden rule judge it with {\"not\": {\"tie\": [\"input.agency\", \"subject\"], \"kinds\": [\"employs\"]}}");
    }
}

} // namespace

void check_reach(ProfileReading& reading, const Value& root) {
    const auto* routing = root.find("routing");
    if (routing && !reading.profile.routing.empty()) {
        casework::PlayContext context;
        context.profile = reading.profile;
        check_nobody(reading, context, *routing);
        check_recipients(reading, context, root);
    }
    check_the_accused(reading, root);
}

} // namespace reading
