#pragma once

#include "engine/casework/case.hpp"
#include "engine/casework/play_context.hpp"

#include <span>
#include <vector>

namespace casework {

/// teach stops a forbidden act and explains, then lets the person insist; exam lets it happen.
enum class GuardRails : std::uint8_t { teach, exam };

struct GivenInput {
    InputId input;
    std::int64_t value = no_value; ///< ChoiceId, PartyId, days, 0 or 1, second of a date, minor units
    WordsRef words = 0;            ///< of a text; unkept_words: one that nobody has kept yet
    auto operator<=>(const GivenInput&) const = default;
};

/// "The case officer asks the reporting person for a missing document."
struct Order {
    calendar::Instant at;
    std::uint32_t case_number = 0; ///< for a submission: the number the new case will have
    TrackIndex track = 0;
    PartyId actor;
    ActId act;
    std::int64_t report = no_value; ///< submissions only
    std::vector<GivenInput> inputs;
    WordsRef reason = 0;
    bool insist = false;
    bool names_reporter = false; ///< its texts name the reporting person
    bool operator==(const Order&) const = default;

    /// How it is done, as it is stored.
    std::int64_t manner() const { return (insist ? insisting : 0) + (names_reporter ? naming : 0); }
    void set_manner(std::int64_t stored) {
        insist = (stored & insisting) != 0;
        names_reporter = (stored & naming) != 0;
    }
    static constexpr std::int64_t insisting = 1, naming = 2;
};

/// Where an act is done.
struct At {
    std::uint32_t case_number = 0;
    TrackIndex track = 0;
};
/// The one place where an order is begun: who does what, where and when. What is filled in comes on top.
Order order_to(ActId act, PartyId actor, At where, calendar::Instant at);
/// Place after the last fact of the order that begins there.
std::size_t end_of_order(std::span<const Fact> facts, std::size_t begin);
/// The order of a person that made these facts: the first is its opening, inputs follow.
Order order_from(std::span<const Fact> facts);

enum class RefusalCode : std::uint8_t {
    no_such_case = 1,
    case_ended = 2,
    no_such_track = 3,
    track_closed = 4,
    wrong_role = 5,
    not_assigned = 6, ///< the track is somebody else's
    wrong_agency = 7,
    recused = 8,
    wrong_stage = 9,
    not_open_yet = 10, ///< the act's own condition does not hold
    input_missing = 11,
    input_not_expected = 12,
    input_not_possible = 13,
    reason_missing = 14,
    rule_impossible = 15,
    rule_forbidden = 16, ///< under teach without insisting
    sealed = 17,
    already_submitted = 18,
    no_such_report = 19,
    names_reporter = 20,    ///< a letter would tell who reported; under teach without insisting
    no_extension_left = 21, ///< the law gives the clock no more; who says himself how long may insist, as under names_reporter
    name_not_open = 22,     ///< the profile lets nobody of that role see who reported, here
    already_told = 23,      ///< whoever asks for the name has it
    name_not_known = 24     ///< who does not know a name cannot tell it
};

/// One reason why an act is closed. Which further members speak depends on the code.
struct Reason {
    RefusalCode code = RefusalCode::not_open_yet;
    RuleId rule;
    InputId input;
    StageId stage;         ///< where the track stands (wrong_stage)
    PartyId party;         ///< whose it is (not_assigned, wrong_agency); who would learn it (names_reporter); who asks (name_not_open, already_told)
    ConditionId condition; ///< in the profile's pool; explain() marks what failed
    auto operator<=>(const Reason&) const = default;
};

/// What would come of an order: facts, or a refusal. `broken` lists forbidden and advised rules that the
/// act breaks though it happens; they are among the facts as findings.
struct Decision {
    Few<Fact, 16> facts;         ///< numbers are not yet given
    std::vector<Reason> refusal; ///< the first reason that closes it; empty when it happens
    std::vector<RuleId> broken;
    std::span<const GivenInput> inputs; ///< as given, with the defaults of those left out; the order's own where it leaves out none
    std::vector<GivenInput> completed;  ///< their memory, where it does
    std::vector<InputId> missing;       ///< of an order that is still being filled in: what it cannot do without
    bool depends = false;               ///< something was left out because it depends on what is missing
    Case becoming;                      ///< the case as the facts make it, where it was only asked what would come of them
    bool happens() const { return refusal.empty(); }
    void clear() {
        facts.clear();
        refusal.clear();
        broken.clear();
        inputs = {};
        missing.clear();
        depends = false;
    }
};

/// Changes nothing. `decision` is an argument so that its memory is used again.
void decide(const PlayContext& context, const World& world, GuardRails rails, const Order& order, Decision& decision);

/// What would come of an order that is still being filled in, by whoever insists: the facts of `decide` without those that depend on what is
/// missing. A refusal holds every reason that closes the act.
void foretell(const PlayContext& context, const World& world, const Order& order, Decision& decision);

/// A clock's due moment has passed, or it has reached an escalation step of its escalation. Empty when neither is so at `at`.
/// `track` is where the clock runs.
void decide_lapse(const PlayContext& context, const World& world, std::uint32_t case_number, ClockId clock, TrackIndex track, calendar::Instant at,
                  Decision& decision);

/// A scripted event takes place.
void decide_inject(const PlayContext& context, const World& world, std::uint32_t case_number, std::uint16_t inject, calendar::Instant at, Decision& decision);

/// What whoever leads the play does to it from outside: its codes are theirs, and so is what comes of them.
struct Direction {
    calendar::Instant at;
    std::uint16_t code = 0;
    PartyId whom;
    std::int64_t value = no_value;
    std::int64_t extra = 0;
    WordsRef words = 0;
};
/// One fact beside every case: it is never refused and changes nothing that the law looks at.
void decide_direction(const Direction& direction, Decision& decision);

/// Whether an act is open to a person now, and every reason why not. Inputs that are still missing do not
/// close it; inputs that are given are judged.
struct Why {
    bool open = false;
    std::vector<Reason> closed_by;
    std::vector<RuleId> would_break; ///< forbidden or advised, with the inputs given
    PartyId betrayed_to;             ///< who would learn from a letter who reported, unlawfully; none: nobody
    std::vector<InputId> missing;    ///< of an open act: what it cannot be done without and is not given
    bool reason_needed = false;      ///< the law asks for one, or a name is asked for
    bool reason_missing = false;     ///< and none is given
    bool prohibited = false;         ///< under teach it has to be insisted on
};
Why why(const PlayContext& context, const World& world, const Order& order);

} // namespace casework
