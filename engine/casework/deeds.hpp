#pragma once

#include "engine/casework/judge.hpp"

#include <optional>

/// What comes of an order, of a clock, of an inject, fact by fact. Each fact is applied to `becoming` at once: a copy of the case where it is
/// only asked what would come of it, the case itself where it is carried out.
namespace casework {

inline const Case* case_at(const World& world, std::uint32_t number) { return number < world.cases.size() ? &world.cases[number] : nullptr; }

inline bool known_act(const PlayContext& context, const Order& order) { return order.act.index < context.profile.acts.size(); }
inline Reason unknown_act() { return {}; }

/// Judges it; `decision` then has its inputs and the rules that it breaks, or the refusal.
bool may_happen(Judging judging, const PlayContext& context, const World& world, GuardRails rails, const Order& order, Decision& decision);
void record_deed(const PlayContext& context, const World& world, const Order& order, Decision& decision, Case& becoming);

/// A clock at some moment.
struct ClockMoment {
    ClockId clock;
    TrackIndex track = 0; ///< where it runs
    calendar::Instant at;
};
/// The step of its escalation that it has reached then, or no_value when it has run out; nothing when neither is so.
std::optional<std::int64_t> moment_reached(const PlayContext& context, const Case* the_case, const ClockMoment& moment);
void record_lapse(const PlayContext& context, const ClockMoment& moment, std::int64_t reached, Decision& decision, Case& becoming);

void record_inject(const PlayContext& context, std::uint16_t inject, calendar::Instant at, bool changes_case, Decision& decision, Case& becoming);

} // namespace casework
