#include "engine/views/evidence.hpp"

#include "engine/calendar/due_date.hpp"

#include <algorithm>

namespace views {
namespace {

std::optional<calendar::Instant> handed_over(const casework::Case& the_case, std::size_t item) {
    std::optional<calendar::Instant> first;
    for (const auto& knowing : the_case.knowings) {
        if (knowing.item.index != item || knowing.lawful == casework::Lawful::own) continue;
        if (!first || knowing.since < *first) first = knowing.since;
    }
    return first;
}

/// A recording is wiped on a holiday as on any day: nothing rolls forward.
calendar::Instant kept_until(const Reader& reader, const casework::Case& the_case, calendar::Length life) {
    const calendar::Counting plain{false, false, calendar::MonthEnd::last_day};
    return calendar::due({the_case.opened, life, {}, {}}, plain, reader.context.profile.calendar.days);
}

/// When it was destroyed, whoever had it then.
std::optional<calendar::Instant> destroyed(const Reader& reader, const casework::Case& the_case, profile::FindingId lost_with) {
    if (!lost_with) return {};
    for (const auto& fact : facts_of(reader, the_case))
        if (fact.kind == casework::FactKind::finding_recorded && fact.what == lost_with.index) return fact.at;
    return {};
}

void end_life(EvidenceLife& life, calendar::Instant lost, calendar::Instant now) {
    if (lost > now || (life.kept_until && *life.kept_until < lost)) return;
    life.kept_until = lost + -1;
    life.destroyed = true;
}

Keeping keeping(const EvidenceLife& life, calendar::Instant now) {
    if (life.handed_over) return life.kept_until && *life.handed_over > *life.kept_until ? Keeping::too_late : Keeping::in_time;
    return life.kept_until && now > *life.kept_until ? Keeping::lost : Keeping::obtainable;
}

bool is_late(const Reader& reader, const casework::Case& the_case, casework::ItemId item) {
    const auto place = static_cast<std::size_t>(item.index) - profile::first_evidence_item;
    return item.index >= profile::first_evidence_item && evidence_life(reader, the_case, place).keeping == Keeping::too_late;
}

} // namespace

EvidenceLife evidence_life(const Reader& reader, const casework::Case& the_case, std::size_t place) {
    const auto& piece = reader.context.reports[the_case.report].evidence[place];
    EvidenceLife life;
    life.kept_for = piece.decays;
    if (life.kept_for) life.kept_until = kept_until(reader, the_case, *life.kept_for);
    life.handed_over = handed_over(the_case, profile::first_evidence_item + place);
    if (const auto lost = destroyed(reader, the_case, piece.lost_with)) end_life(life, *lost, reader.now);
    life.keeping = keeping(life, reader.now);
    return life;
}

std::optional<casework::World> without_late_evidence(const Reader& reader) {
    std::optional<casework::World> judged;
    for (const auto& the_case : reader.world.cases) {
        const auto late = [&](const casework::Knowing& knowing) { return knowing.lawful != casework::Lawful::own && is_late(reader, the_case, knowing.item); };
        if (std::ranges::none_of(the_case.knowings, late)) continue;
        if (!judged) judged = reader.world;
        erase_if(judged->cases[the_case.number].knowings, late);
    }
    return judged;
}

} // namespace views
