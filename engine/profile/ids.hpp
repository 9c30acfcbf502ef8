#pragma once

#include <compare>
#include <cstdint>

namespace profile {

/// A place in one table of a compiled profile. The number is what facts store.
template <class Tag> struct Id {
    static constexpr std::uint16_t no_index = 0xFFFF;
    std::uint16_t index = no_index;

    explicit constexpr operator bool() const { return index != no_index; }
    constexpr auto operator<=>(const Id&) const = default;
};

using SourceId = Id<struct SourceTag>;
using RoleId = Id<struct RoleTag>;
using InstitutionId = Id<struct InstitutionTag>; ///< offices and agencies share one table
using ProcedureId = Id<struct ProcedureTag>;
using StageId = Id<struct StageTag>; ///< unique over all procedures
using ActId = Id<struct ActTag>;
using InputId = Id<struct InputTag>; ///< unique over all acts
using ClockId = Id<struct ClockTag>;
using RuleId = Id<struct RuleTag>;
using RoutingRowId = Id<struct RoutingRowTag>;
using LetterId = Id<struct LetterTag>;
using FindingId = Id<struct FindingTag>; ///< declared findings first, then one for each rule
using FieldId = Id<struct FieldTag>;
using ChoiceSetId = Id<struct ChoiceSetTag>;
using ChoiceId = Id<struct ChoiceTag>; ///< unique over all choice sets
using TieKindId = Id<struct TieKindTag>;
using AmountId = Id<struct AmountTag>;
using ConductId = Id<struct ConductTag>;
using CalendarId = Id<struct CalendarTag>;   ///< of a body or a clock that keeps days of its own
using FlagId = Id<struct FlagTag>;           ///< a hidden truth of the scenario
using ConditionId = Id<struct ConditionTag>; ///< root node in one Conditions pool; none is always true

/// Whoever can act, know or be written to: the profile's institutions first (same number as
/// InstitutionId), then the scenario's own institutions, then its people.
using PartyId = Id<struct PartyTag>;

/// What can be known about a case: the reporting person's identity, the content, each piece of evidence.
using ItemId = Id<struct ItemTag>;
inline constexpr ItemId identity_item{0};
inline constexpr ItemId content_item{1};
inline constexpr std::uint16_t first_evidence_item = 2;
/// Only in effects: every piece of evidence that the portal holds.
inline constexpr ItemId all_evidence_item{0xFFFE};

} // namespace profile
