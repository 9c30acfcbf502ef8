#pragma once

#include "engine/casework/evaluate.hpp"

/// The arithmetic of a clock while it runs.
namespace casework {

/// The track that an effect means: the one at hand where it is of the procedure, else that procedure's own; no_track when there is none.
TrackIndex track_of_effect(const Case& the_case, TrackIndex at_hand, ProcedureId procedure);
/// The clock that an effect means; null when it never started there.
const RunningClock* clock_of_effect(const Profile& profile, const Case& the_case, TrackIndex at_hand, ClockId clock);

/// When a clock started at that moment begins to count.
calendar::Instant counted_from(const PlayContext& context, const Case& the_case, ClockId clock, calendar::Instant started);
/// How long the clock is before anything extends it; nothing when that is not known. `days` is what an input said.
std::optional<calendar::Length> length_of(const Profile& profile, ClockId clock, std::int32_t days);
/// Whose days it counts in: its own, those of the body whose track it runs on, or the country's.
const Calendar& calendar_of(const PlayContext& context, const Case& the_case, const RunningClock& clock);
/// The day from which it counts back; nothing when it counts forward, no_value when the case does not tell.
std::optional<calendar::Instant> counted_back_from(const PlayContext& context, const Case& the_case, ClockId clock);
/// All that its due moment hangs on; nothing when its length is not known. It looks into the clock and the case, which must live as long.
std::optional<calendar::Term> term_of(const Profile& profile, const Case& the_case, const RunningClock& clock);

/// The last second in time of a clock that starts (or starts again) on that track at that moment; unknown_due when its
/// length is not known. `days` is what an input said, for clocks whose length an input sets.
std::int64_t first_due(const PlayContext& context, const Case& the_case, ClockId clock, TrackIndex track, calendar::Instant start, std::int32_t days);
/// The due second, reckoned anew: with days that were declared off since.
std::int64_t due_now(const PlayContext& context, const Case& the_case, const RunningClock& clock);

/// Whether the clock, beginning again at that moment, does so because it has just run out: its rounds then follow one another without a gap, and
/// each is due as if all had been one length. A round that was suspended or extended is followed by one that begins where it ended.
bool begins_next_round(const PlayContext& context, const RunningClock& clock, calendar::Instant at);
void begin_next_round(RunningClock& clock);
std::int64_t due_in_next_round(const PlayContext& context, const Case& the_case, RunningClock clock);

/// The due second after its suspension ends at that moment.
std::int64_t due_when_resumed(const PlayContext& context, const Case& the_case, RunningClock clock, calendar::Instant resumed);

/// The moment at which the clock reaches the next escalation step of its escalation, however late it is; none when no escalation step is left.
std::optional<calendar::Instant> next_escalation_step(const PlayContext& context, const RunningClock& clock);
/// How many escalation steps lie before that moment: they are not taken again after an extension.
std::uint8_t escalation_steps_before(const PlayContext& context, const RunningClock& clock, calendar::Instant at);

/// The due second with one more extension.
std::int64_t due_when_extended(const PlayContext& context, const Case& the_case, RunningClock clock, calendar::Length extension);

} // namespace casework
