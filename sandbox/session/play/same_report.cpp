#include "sandbox/session/play/same_report.hpp"

#include <algorithm>

namespace session {
namespace {

using profile::FieldId;
using profile::Profile;

std::int64_t same_choice(const Profile& from, const Profile& to, FieldId field, std::int64_t value) {
    const auto& id = from[profile::ChoiceId{static_cast<std::uint16_t>(value)}].about.id;
    const auto found = to.choice(to[to[field].choices].id, id);
    return found ? found.index : casework::no_value;
}

/// Money, days and parties are a country's own.
std::int64_t same_value(const Profile& from, const Profile& to, FieldId field, std::int64_t value) {
    switch (to[field].kind) {
    case profile::ValueKind::choice: return same_choice(from, to, field, value);
    case profile::ValueKind::flag: return value;
    default: return casework::no_value;
    }
}

bool comes_of_law(const Profile& profile, const profile::About& about) { return about.law.source && profile[about.law.source].is_law; }

bool has_read_any(const DryRun& run, const casework::Route& route) {
    return std::ranges::any_of(route.rows,
                               [&](const casework::RowAnswer& row) { return row.in_force && comes_of_law(run.profile(), run.profile()[row.row].about); });
}

/// On which it depends whether an earlier row takes it; where none does, any row.
std::vector<FieldId> unknown_before(const casework::Route& route) {
    std::vector<FieldId> unknown;
    for (const auto& row : route.rows) {
        if (row.fired) break;
        if (!row.in_force) continue;
        for (const auto field : row.unknown)
            if (std::ranges::find(unknown, field) == unknown.end()) unknown.push_back(field);
    }
    return unknown;
}

profile::ProcedureId opened_by(const profile::Act& act) {
    const auto opens = std::ranges::find(act.effects, profile::EffectKind::open_track, &profile::Effect::kind);
    return opens == act.effects.end() ? profile::ProcedureId{} : profile::ProcedureId{opens->what};
}

bool disposes(const profile::Act& act, profile::ChoiceId disposition) {
    return std::ranges::any_of(act.effects,
                               [&](const profile::Effect& effect) { return effect.kind == profile::EffectKind::dispose && effect.what == disposition.index; });
}

/// Of the act that does what the row says: what begins to run for whoever gets it, whether or not the law sets how long.
profile::ClockId limit_of(const DryRun& run, profile::ChoiceId disposition) {
    const auto& profile = run.profile();
    for (const auto& act : profile.acts) {
        const auto opened = disposition && disposes(act, disposition) ? opened_by(act) : profile::ProcedureId{};
        const auto begins = [&](profile::ClockId clock) { return profile[clock].procedure == opened && run.holds(profile[clock].when); };
        const auto clock = std::ranges::find_if(act.starts, begins);
        if (opened && clock != act.starts.end()) return *clock;
    }
    return {};
}

std::vector<casework::PartyId> eligible(const casework::Route& route) {
    std::vector<casework::PartyId> all;
    for (const auto& candidate : route.to)
        if (!candidate.excluded_by) all.push_back(candidate.party);
    return all;
}

Elsewhere answer_of(const DryRun& run, const casework::Route& route, bool is_known) {
    if (!has_read_any(run, route)) return Elsewhere::unread;
    if (!route.fired) return is_known ? Elsewhere::nobody : Elsewhere::depends;
    const auto& row = run.profile()[route.fired];
    if (!row.when && !is_known) return Elsewhere::depends;
    if (!comes_of_law(run.profile(), row.about)) return Elsewhere::unread;
    if (casework::reaches_nobody(route)) return Elsewhere::nobody;
    return row.to.empty() && !row.to_supervisor_of_home ? Elsewhere::stays : Elsewhere::goes;
}

} // namespace

KnownReport known_report(const DryRun& run) {
    KnownReport known{&run.profile(), {}, run.day()};
    for (std::uint16_t i = 0; i < run.profile().fields.size(); ++i) known.fields.push_back(run.value(FieldId{i}));
    return known;
}

void tell(DryRun& other, const KnownReport& report) {
    other.begin_anew();
    other.set_day(report.day);
    for (std::uint16_t i = 0; i < report.fields.size(); ++i) {
        const auto& field = report.profile->fields[i];
        const auto there = other.profile().field(field.about.id);
        if (report.fields[i] == casework::no_value || !there || other.profile()[there].kind != field.kind) continue;
        other.answer(there, same_value(*report.profile, other.profile(), there, report.fields[i]));
    }
}

SameReport same_report(DryRun& other, const KnownReport& report) {
    tell(other, report);
    const auto route = other.route();
    auto unknown = unknown_before(route);
    const auto answer = answer_of(other, route, unknown.empty());
    if (answer == Elsewhere::unread) return {};
    const auto limit = route.fired ? limit_of(other, other.profile()[route.fired].disposition) : profile::ClockId{};
    return {answer, route.fired, eligible(route), std::move(unknown), limit};
}

} // namespace session
