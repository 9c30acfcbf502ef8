#include "engine/views/evidence.hpp"

#include "engine/calendar/due_date.hpp"

namespace views {
namespace {

std::optional<calendar::Instant> secured(const casework::Case& the_case, std::size_t item) {
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

Keeping keeping(const EvidenceLife& life, calendar::Instant now) {
    if (life.secured) return life.kept_until && *life.secured > *life.kept_until ? Keeping::too_late : Keeping::in_time;
    return life.kept_until && now > *life.kept_until ? Keeping::lost : Keeping::obtainable;
}

} // namespace

EvidenceLife evidence_life(const Reader& reader, const casework::Case& the_case, std::size_t place) {
    EvidenceLife life;
    life.kept_for = reader.context.reports[the_case.report].evidence[place].decays;
    if (life.kept_for) life.kept_until = kept_until(reader, the_case, *life.kept_for);
    life.secured = secured(the_case, profile::first_evidence_item + place);
    life.keeping = keeping(life, reader.now);
    return life;
}

} // namespace views
