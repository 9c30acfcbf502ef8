#pragma once

#include "engine/calendar/instant.hpp"
#include "engine/profile/ids.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace casework {

/// Past tense, never changed, never deleted. The stored number of a kind never changes once shipped; what it means has versions (edition.hpp).
/// An order makes one opening fact (act_done, lapsed, injected or directed) followed by its consequences.
enum class FactKind : std::uint8_t {
    act_done = 1,      ///< what ActId, who actor, value report number (submission only), extra Order::manner, words reason
    lapsed = 2,        ///< what ClockId, value the escalation step of its escalation that was reached, or no_value when it ran out
    injected = 3,      ///< what inject number, whom receiver
    input_given = 4,   ///< what InputId, value, or words for a text
    stage_entered = 5, ///< what StageId
    track_opened = 6,  ///< what ProcedureId, whom agency; `track` is the new track
    track_closed = 7,
    clock_started = 8, ///< what ClockId, value due second (unknown_due when not known), extra days of length input
    clock_stopped = 9,
    clock_suspended = 10,
    clock_resumed = 11,    ///< value new due second
    clock_extended = 12,   ///< value new due second, extra its amount, in the unit that applied_extension() says
    clock_restarted = 13,  ///< value new due second
    assigned = 14,         ///< whom
    unassigned = 15,       ///< whom
    recused = 16,          ///< whom
    letter_sent = 17,      ///< what LetterId, whom receiver
    disclosed = 18,        ///< what ItemId, whom who now knows, value Lawful
    sealed = 19,           ///< what ItemId
    unsealed = 20,         ///< what ItemId
    field_set = 21,        ///< what FieldId, value, or words for a text
    disposed = 22,         ///< what disposition ChoiceId, value ground ChoiceId or no_value
    vote_cast = 23,        ///< what ChoiceId voted for, who
    finding_recorded = 24, ///< what FindingId
    merged = 25,           ///< value number of the earlier case as it is shown, from 1
    amount_set = 26,       ///< what AmountId, value minor units, extra the base it was computed from
    case_ended = 27,
    directed = 28,         ///< what a code of whoever leads the play, whom, value, extra, words: it stands beside every case and changes none
    day_off_declared = 29, ///< value the second at which the day begins; in every case that runs
    clock_moved = 30,      ///< what ClockId, value new due second: a day off was declared
    readmitted = 31        ///< whom: stands aside no more
};
inline constexpr int fact_kinds = 31;

/// Whether it is the first fact of an order.
constexpr bool opens_order(FactKind kind) {
    return kind == FactKind::act_done || kind == FactKind::lapsed || kind == FactKind::injected || kind == FactKind::directed;
}

/// Place of a text in Words; 0 is no text.
using WordsRef = std::uint32_t;
inline constexpr WordsRef unkept_words = 0xFFFFFFFF; ///< some text, of an order that is only asked about

inline constexpr std::int64_t no_value = -1;
inline constexpr std::uint32_t no_case = 0xFFFFFFFF; ///< of a fact that stands beside every case
inline constexpr std::int64_t unknown_due = INT64_MAX;

struct Fact {
    std::uint64_t number = 0; ///< 1, 2, 3... along a branch
    calendar::Instant at;
    FactKind kind = FactKind::act_done;
    std::uint32_t case_number = 0; ///< index of the case in the world
    std::uint16_t track = 0;       ///< index of the track in the case; 0 is the main handling
    std::uint16_t what = 0xFFFF;
    profile::PartyId who; ///< the actor; none when time acted
    profile::PartyId whom;
    std::int64_t value = no_value;
    std::int64_t extra = 0;
    WordsRef words = 0;
    bool operator==(const Fact&) const = default;
};

/// Whether it is the submission that opens the next case, after so many.
inline bool opens_case(const Fact& fact, std::size_t cases) { return fact.kind == FactKind::act_done && fact.case_number == cases; }

/// Texts that facts refer to, each kept once, in order of first use.
class Words {
public:
    WordsRef add(std::string_view text); ///< 0 for an empty text
    const std::string& operator[](WordsRef ref) const { return texts_[ref]; }
    std::size_t size() const { return texts_.size(); } ///< the empty text included

private:
    std::vector<std::string> texts_{std::string{}};
    std::unordered_map<std::string, WordsRef> places_;
};

} // namespace casework
