#pragma once

#include "engine/casework/apply.hpp"
#include "engine/casework/awaiting.hpp"
#include "engine/casework/evaluate.hpp"

/// From the effects that a profile declares to the facts that they make.
namespace casework {

/// What a fact says beside its kind and what it is about.
struct Said {
    PartyId whom = {};
    std::int64_t value = no_value;
    std::int64_t extra = 0;
    WordsRef words = 0;
};

/// Writes facts into a decision, each applied at once to `becoming`, so that every later effect sees what the earlier ones did.
class Recorder {
public:
    Recorder(const PlayContext& context, Decision& decision, Case& becoming, calendar::Instant at, PartyId actor, TrackIndex track);

    /// On the track at hand, or on another.
    [[gnu::always_inline]] void record(FactKind kind, std::uint16_t what, Said said = {}) { record_on(given_.track, kind, what, said); }
    [[gnu::always_inline]] void record_on(TrackIndex track, FactKind kind, std::uint16_t what, Said said = {}) {
        const auto& made =
            decision_.facts.emplace_back(Fact{0, given_.now, kind, becoming_.number, track, what, given_.actor, said.whom, said.value, said.extra, said.words});
        writing::happen(context_, becoming_, made);
    }
    void perform(std::span<const Effect> effects);
    /// Of an act: nobody picks up a name by it.
    void perform(const Order& order) {
        order_ = &order;
        perform(context_.profile[order.act].effects);
    }
    /// Whoever got a letter knows from then on what it tells.
    void deliver_letters(bool name_reporter);
    void start_clock(ClockId clock);
    void stop_clock(ClockId clock);
    /// Limits that run are reckoned anew.
    void declare_day_off(calendar::Date day);
    void open_track(ProcedureId procedure, PartyId agency);
    /// Of an order that is still being filled in.
    template <class OfLaw> bool left_out(const OfLaw& it) {
        if (decision_.missing.empty() || !awaits(context_.profile, decision_.missing, it)) return false;
        return decision_.depends = true;
    }

private:
    TrackIndex track_of(ProcedureId procedure) const; ///< the one at hand when it is of that procedure
    const RunningClock* clock_at(ClockId clock) const;
    std::int32_t days_given(InputId input) const;
    std::int64_t value_of(ValueRef reference) const;
    WordsRef words_of(ValueRef reference) const;

    [[gnu::always_inline]] void perform(const Effect& effect);
    void enter(StageId stage, TrackIndex track);
    void close_track(TrackIndex track);
    void clock_effect(const Effect& effect);
    void suspend(const RunningClock& clock);
    void resume(const RunningClock& clock);
    void extend(const RunningClock& clock, const Effect& effect);
    void restart(const RunningClock& clock);
    void send_letter(LetterId letter, TrackIndex track, PartyId to);
    bool is_forbidden() const;
    void disclose(const Effect& effect, PartyId to);
    void deliver(const Letter& letter, PartyId to, bool names_reporter);
    void disclose_item(ItemId item, PartyId to, bool on_legal_ground);
    /// `chosen`: the pieces that the reporting person hands over (pieces.hpp); no_value: she does not choose.
    void disclose_evidence(PartyId to, bool on_legal_ground, std::int64_t chosen = no_value);
    void recuse(PartyId who);
    void set_field(const Effect& effect);
    void record_value(FactKind kind, const Effect& effect);
    void set_amount(const Effect& effect);
    void move_clocks();

    const PlayContext& context_;
    Decision& decision_;
    Case& becoming_;
    Circumstances given_;
    const Order* order_ = nullptr; ///< none where time acts
    bool wrote_ = false;           ///< letters
};

} // namespace casework
