#pragma once

#include "engine/calendar/due_date.hpp"
#include "engine/casework/fact.hpp"
#include "engine/casework/few.hpp"
#include "engine/casework/rare.hpp"
#include "engine/profile/ids.hpp"

#include <bitset>
#include <cstdint>
#include <span>
#include <vector>

namespace casework {

using profile::ActId;
using profile::ChoiceId;
using profile::ClockId;
using profile::FieldId;
using profile::FindingId;
using profile::InputId;
using profile::ItemId;
using profile::LetterId;
using profile::PartyId;
using profile::ProcedureId;
using profile::StageId;

using TrackIndex = std::uint16_t;
inline constexpr TrackIndex no_track = 0xFFFF;

struct Track {
    ProcedureId procedure;
    StageId stage;
    PartyId agency; ///< the institution it was opened for; none for the portal's own
    PartyId assignee;
    bool open = true;
    calendar::Instant opened;
    calendar::Instant entered; ///< the present stage
    auto operator<=>(const Track&) const = default;
};

enum class ClockState : std::uint8_t { running, suspended, met, lapsed };

struct RunningClock {
    ClockId clock;
    TrackIndex track = 0;
    ClockState state = ClockState::running;
    calendar::Instant started;
    std::int64_t due = unknown_due; ///< second; the last that is in time
    calendar::Instant ended;        ///< when met or lapsed
    std::int32_t length_input = 0;  ///< days, when an input set the length
    calendar::Instant
        anchor; ///< where the first of its rounds began; of no meaning while there is only one. Of a clock that counts back: the day it counts from
    std::uint8_t rounds = 0; ///< that went before, one after the other
    std::uint8_t restarts = 0;
    std::uint8_t escalation_step = 0;  ///< of its escalation: the next one
    bool late = false;                 ///< it lapsed, whatever came after
    Rare<calendar::Pause> pauses;      ///< suspensions; while suspended the last one has not ended
    Rare<calendar::Length> extensions; ///< in order
    auto operator<=>(const RunningClock&) const = default;

    std::span<const calendar::Pause> ended_pauses() const {
        return {pauses.data(), pauses.size() - (state == ClockState::suspended && !pauses.empty() ? 1 : 0)};
    }
};

enum class Lawful : std::uint8_t { no, by_consent, by_law, own }; ///< own: it is theirs to know

struct Knowing {
    PartyId who;
    ItemId item;
    Lawful lawful = Lawful::no;
    calendar::Instant since;
    auto operator<=>(const Knowing&) const = default;
};

struct ActDone {
    ActId act;
    TrackIndex track = 0;
    PartyId by;
    calendar::Instant at;
    auto operator<=>(const ActDone&) const = default;
};

struct Disposed {
    ChoiceId disposition;
    ChoiceId ground;
    calendar::Instant at;
    auto operator<=>(const Disposed&) const = default;
};

struct Sent {
    LetterId letter;
    PartyId to;
    calendar::Instant at;
    auto operator<=>(const Sent&) const = default;
};

struct Vote {
    PartyId by;
    ChoiceId choice;
    TrackIndex track = 0;
    auto operator<=>(const Vote&) const = default;
};

/// Everything that has become of one report. Only apply() writes it. What most cases come to stands in the case itself.
struct Case {
    std::uint32_t number = 0;
    std::uint16_t report = 0;
    PartyId reporter;
    PartyId subject;
    calendar::Instant opened;
    bool ended = false;
    Few<Track, 3> tracks;
    Few<RunningClock, 6> clocks; ///< in order of start; a clock started again on its track is one entry
    Few<ActDone, 16> acts;
    std::bitset<256> done;        ///< acts that have been done, by ActId; of greater numbers nothing is noted
    Few<std::int64_t, 36> fields; ///< by FieldId; no_value where nothing is known
    Few<Knowing, 9> knowings;
    Few<ItemId, 2> sealed;
    Few<PartyId, 4> recused;
    Few<FindingId, 8> findings;
    Few<Disposed, 1> dispositions;
    Few<Sent, 8> letters;
    Few<Vote, 2> votes;
    Few<std::pair<profile::AmountId, std::int64_t>, 1> amounts;
    Few<std::uint32_t, 1> merged;
    Rare<calendar::Date> days_off; ///< declared while it ran, or before it began

    Case() {} // written out: else what stands in Few would be cleared first
    bool operator==(const Case&) const = default;

    /// By whomever, on whichever track.
    bool has_done(ActId act) const { return act.index < done.size() ? done[act.index] : std::ranges::find(acts, act, &ActDone::act) != acts.end(); }
    const RunningClock* clock(ClockId clock, TrackIndex track) const;
    /// The last opened track of the procedure that is still open, else the last one; no_track when there is none.
    TrackIndex track_of(ProcedureId procedure) const;
    const Knowing* knowing(PartyId who, ItemId item) const;
    bool has_recused(PartyId who) const;
    std::int64_t field(FieldId field) const { return field.index < fields.size() ? fields[field.index] : no_value; }
};

struct World {
    std::vector<Case> cases;
    std::vector<std::uint32_t> of_reports; ///< by report number: the case it became, no_case while it has not been submitted
    bool operator==(const World&) const = default;

    std::uint32_t of_report(std::size_t report) const { return report < of_reports.size() ? of_reports[report] : no_case; }
};

struct PlayContext;

/// The only writer of a case. Total: every fact that decide() can return has an effect, none can fail.
void apply(const PlayContext& context, World& world, const Fact& fact);
/// The same for one case, once it stands in the world.
void apply(const PlayContext& context, Case& the_case, const Fact& fact);
/// That its report has become a case.
void note_report(World& world, const Case& opened);

} // namespace casework
