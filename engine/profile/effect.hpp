#pragma once

#include "engine/profile/condition.hpp"
#include "engine/profile/ids.hpp"

#include <cstdint>
#include <vector>

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
    end_case,
    declare_day_off, ///< `value` is the day: limits that run move with it
    readmit          ///< ends what recuse began
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

/// The effects of an act, in order. Judging asks of each act which kinds are among them.
class Effects {
public:
    Effects() = default;
    Effects(const std::vector<Effect>& those) {
        for (const auto& effect : those) push_back(effect);
    }
    void push_back(const Effect& effect) {
        those_.push_back(effect);
        kinds_ |= bit(effect.kind);
    }
    bool has(EffectKind kind) const { return (kinds_ & bit(kind)) != 0; }

    auto begin() const { return those_.begin(); }
    auto end() const { return those_.end(); }
    const Effect* data() const { return those_.data(); }
    std::size_t size() const { return those_.size(); }
    bool empty() const { return those_.empty(); }
    Effect& front() { return those_.front(); } ///< to be changed in all but its kind

private:
    static constexpr std::uint32_t bit(EffectKind kind) { return std::uint32_t{1} << static_cast<unsigned>(kind); }

    std::vector<Effect> those_;
    std::uint32_t kinds_ = 0;
};

} // namespace profile
