#pragma once

#include "engine/casework/fact.hpp"

#include <array>

/// What is said of every kind of fact: its stable word and what a fact of it speaks of. A new kind is one line here.
namespace casework {

/// What Fact::what is the place of.
enum class Speaks : std::uint8_t {
    of_nothing,
    of_act,
    of_clock,
    of_inject,
    of_input,
    of_stage,
    of_procedure,
    of_letter,
    of_item,
    of_field,
    of_choice,
    of_finding,
    of_amount
};

struct KindOfFact {
    FactKind kind;
    std::string_view word; ///< as it stands in logs and keys of texts
    Speaks speaks;
};

/// In the order of their numbers.
inline constexpr std::array<KindOfFact, fact_kinds> kinds_of_facts{{
    {FactKind::act_done, "act_done", Speaks::of_act},
    {FactKind::lapsed, "lapsed", Speaks::of_clock},
    {FactKind::injected, "injected", Speaks::of_inject},
    {FactKind::input_given, "input_given", Speaks::of_input},
    {FactKind::stage_entered, "stage_entered", Speaks::of_stage},
    {FactKind::track_opened, "track_opened", Speaks::of_procedure},
    {FactKind::track_closed, "track_closed", Speaks::of_procedure},
    {FactKind::clock_started, "clock_started", Speaks::of_clock},
    {FactKind::clock_stopped, "clock_stopped", Speaks::of_clock},
    {FactKind::clock_suspended, "clock_suspended", Speaks::of_clock},
    {FactKind::clock_resumed, "clock_resumed", Speaks::of_clock},
    {FactKind::clock_extended, "clock_extended", Speaks::of_clock},
    {FactKind::clock_restarted, "clock_restarted", Speaks::of_clock},
    {FactKind::assigned, "assigned", Speaks::of_nothing},
    {FactKind::unassigned, "unassigned", Speaks::of_nothing},
    {FactKind::recused, "recused", Speaks::of_nothing},
    {FactKind::letter_sent, "letter_sent", Speaks::of_letter},
    {FactKind::disclosed, "disclosed", Speaks::of_item},
    {FactKind::sealed, "sealed", Speaks::of_item},
    {FactKind::unsealed, "unsealed", Speaks::of_item},
    {FactKind::field_set, "field_set", Speaks::of_field},
    {FactKind::disposed, "disposed", Speaks::of_choice},
    {FactKind::vote_cast, "vote_cast", Speaks::of_choice},
    {FactKind::finding_recorded, "finding_recorded", Speaks::of_finding},
    {FactKind::merged, "merged", Speaks::of_nothing},
    {FactKind::amount_set, "amount_set", Speaks::of_amount},
    {FactKind::case_ended, "case_ended", Speaks::of_nothing},
    {FactKind::directed, "directed", Speaks::of_nothing},
    {FactKind::day_off_declared, "day_off_declared", Speaks::of_nothing},
    {FactKind::clock_moved, "clock_moved", Speaks::of_clock},
    {FactKind::readmitted, "readmitted", Speaks::of_nothing},
}};

constexpr bool each_stands_at_its_number() {
    for (std::size_t i = 0; i < kinds_of_facts.size(); ++i)
        if (static_cast<std::size_t>(kinds_of_facts[i].kind) != i + 1) return false;
    return true;
}
static_assert(each_stands_at_its_number());

/// Nothing where a file holds a number that no kind has.
constexpr const KindOfFact* kind_of(FactKind kind) {
    const auto number = static_cast<std::size_t>(kind);
    return number >= 1 && number <= kinds_of_facts.size() ? &kinds_of_facts[number - 1] : nullptr;
}

constexpr Speaks speaks(FactKind kind) {
    const auto* known = kind_of(kind);
    return known ? known->speaks : Speaks::of_nothing;
}

} // namespace casework
