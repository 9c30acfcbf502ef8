#pragma once

#include "engine/profile/condition.hpp"
#include "engine/profile/ids.hpp"

#include <cstdint>

namespace profile {

/// A value known only when the act is done.
enum class ValueSource : std::uint8_t { none, constant, input, field };
struct ValueRef {
    ValueSource source = ValueSource::none;
    std::int64_t value = 0; ///< the constant, or the index of the input or field
};

enum class EffectKind : std::uint8_t {
    enter,
    open_track,
    close_track,
    start,
    stop,
    suspend,
    resume,
    extend,
    restart,
    assign,
    unassign,
    recuse,
    letter,
    disclose,
    seal,
    unseal,
    set,
    dispose,
    vote,
    finding,
    merge,
    amount,
    end_case
};

/// One change that an act makes. Meaning of `what`: the StageId, ProcedureId, ClockId, LetterId, ItemId,
/// FieldId, disposition ChoiceId, FindingId or AmountId that the kind asks for.
struct Effect {
    EffectKind kind = EffectKind::enter;
    std::uint16_t what = 0xFFFF;
    PartyRef to;                  ///< whom: assignee, agency of the track, receiver, one who learns
    ValueRef value;               ///< of set, dispose's ground, vote, amount's base, merge; days of extend
    ValueRef reduced_by, share;   ///< of amount: permille; none: no reduction, the whole
    bool on_legal_ground = false; ///< disclose: lawful without consent
    ConditionId when;             ///< left out when this does not hold
    ProcedureId procedure;        ///< the track meant; none: the one at hand
};

} // namespace profile
