#pragma once

#include "engine/casework/decide.hpp"

namespace casework {

/// What a condition is asked about.
struct Circumstances {
    const PlayContext& context;
    const Case& the_case;
    TrackIndex track = 0;
    calendar::Instant now;
    PartyId actor;
    std::span<const GivenInput> inputs;
};

/// What comes of asking from there on.
bool answer(const Circumstances& given, const Conditions& pool, Jump at);

/// `pool` is the profile's or the scenario's. An empty id holds.
inline bool holds(const Circumstances& given, const Conditions& pool, ConditionId condition) {
    return !condition || answer(given, pool, pool.entries[condition.index]);
}

/// Whether somebody knows an item: himself, by the institution he works in, or, an institution, by its people.
bool knows(const Circumstances& given, PartyId who, ItemId item);

/// The same tree with each node's answer, for "why".
struct Explained {
    std::uint16_t node = 0; ///< in the pool
    bool holds = false;
    std::vector<Explained> parts;
};
Explained explain(const Circumstances& given, const Conditions& pool, ConditionId condition);

PartyId resolve_somebody(const Circumstances& given, PartyRef reference);
/// Whom a reference means here; none when it means nobody.
inline PartyId resolve(const Circumstances& given, PartyRef reference) {
    return reference.role == PartyRole::none ? PartyId{} : resolve_somebody(given, reference);
}

/// What the clock's due moment would be, and why.
calendar::Arithmetic arithmetic(const PlayContext& context, const Case& the_case, const RunningClock& clock);

/// Next second at which a clock of the case lapses or reaches an escalation step of its escalation, and which; nothing when none will.
struct NextLapse {
    calendar::Instant at;
    std::uint32_t case_number = 0;
    ClockId clock;
    TrackIndex track = 0;
};
std::optional<NextLapse> next_lapse(const PlayContext& context, const Case& the_case);
/// The last second of each clock of the case that runs and whose end is known.
std::vector<calendar::Instant> dues(const Case& the_case);

} // namespace casework
