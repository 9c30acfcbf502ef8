#pragma once

#include "engine/casework/evaluate.hpp"

/// From the effects that a profile declares to the facts that they make.
namespace casework {

/// Writes facts into a decision, each applied at once to `becoming`, so that every later effect sees what the earlier ones did.
class Recorder {
public:
    Recorder(const PlayContext& context, Decision& decision, Case& becoming, calendar::Instant at, PartyId actor, TrackIndex track);

    Fact fact(FactKind kind, std::uint16_t what) const; ///< on the track at hand
    void record(const Fact& fact);
    void perform(std::span<const Effect> effects);
    /// Whoever got a letter knows from then on what it tells.
    void deliver_letters(bool name_reporter);
    void start_clock(ClockId clock);
    void stop_clock(ClockId clock);
    void open_track(ProcedureId procedure, PartyId agency);
    TrackIndex track() const { return track_; }
    /// Of an order that is still being filled in.
    bool left_out(bool it) {
        decision_.depends = decision_.depends || it;
        return it;
    }

private:
    Circumstances circumstances() const;
    const Case& becoming() const { return becoming_; }
    TrackIndex track_of(ProcedureId procedure) const; ///< the one at hand when it is of that procedure
    const RunningClock* clock_at(ClockId clock) const;
    std::int32_t days_given(InputId input) const;
    std::int64_t value_of(ValueRef reference) const;
    WordsRef words_of(ValueRef reference) const;

    void perform(const Effect& effect);
    void enter(StageId stage, TrackIndex track);
    void close_track(TrackIndex track);
    void clock_effect(const Effect& effect);
    void suspend(const RunningClock& clock);
    void resume(const RunningClock& clock);
    void extend(const RunningClock& clock, const Effect& effect);
    void restart(const RunningClock& clock);
    void disclose(const Effect& effect, PartyId to);
    void deliver(const Letter& letter, PartyId to, bool names_reporter);
    void disclose_item(ItemId item, PartyId to, bool on_legal_ground);
    void disclose_evidence(PartyId to, bool on_legal_ground);
    void recuse(PartyId who);
    void set_field(const Effect& effect);
    void record_value(FactKind kind, const Effect& effect);
    void set_amount(const Effect& effect);

    const PlayContext& context_;
    Decision& decision_;
    Case& becoming_;
    calendar::Instant at_;
    PartyId actor_;
    TrackIndex track_;
};

} // namespace casework
