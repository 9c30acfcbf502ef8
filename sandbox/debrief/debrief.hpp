#pragma once

#include "sandbox/debrief/decisions_met.hpp"
#include "sandbox/debrief/losses.hpp"
#include "sandbox/debrief/reporter_side.hpp"
#include "sandbox/model/portrait.hpp"
#include "sandbox/texts/texts.hpp"

#include <algorithm>
#include <string>

/// What can be said after a play, as a value: the window shows it, the exports write it. Never identity.
namespace debrief {

/// A person's judgement beside the machine's; both are kept.
struct Override {
    std::string expectation; ///< its id
    std::int32_t points = 0;
    std::string reason, by;
};

/// One thing that will be changed: what, who, by when. Empty until the room has filled it in.
struct Improvement {
    std::string what, who, by_when;
};

/// By place in Scenario::before_after: the place of the answer that was chosen; none: not answered.
using Answers = std::vector<std::optional<std::size_t>>;

/// Two papers that cannot both be true, and somebody saw it.
struct FoundConflict {
    std::string id, says;
};

/// What people say and the machine cannot know.
struct DebriefNotes {
    Answers before, after; ///< the play; as long as what was answered
    std::vector<Override> overrides;
    std::vector<std::string> hot_wash; ///< answers to the prompts, in their order; missing ones are empty
    std::vector<Improvement> improvements;
    std::vector<FoundConflict> conflicts; ///< in the order in which they were found
    std::size_t conflicts_there = 0;      ///< how many the papers of the scenario hold
};

enum class DecidedBy { nobody_yet, own_act, others, time, end_of_play };

struct JudgedExpectation {
    std::string id, says;
    session::ExpectationState state = session::ExpectationState::open;
    bool never = false;
    std::int32_t points = 0, held = 0;    ///< what it is worth, what the machine gives
    std::optional<std::int32_t> by_human; ///< what a person gives instead
    std::string human, why;
    std::uint64_t at_fact = 0; ///< that decided it
    calendar::Instant at;
    std::string fact; ///< the order that made it, as a sentence
    DecidedBy decided_by = DecidedBy::nobody_yet;
    std::string never_came; ///< of what did not arise: what never came about

    bool arose() const { return state != session::ExpectationState::did_not_arise; }
};

struct Score {
    std::int32_t held = 0, of = 0; ///< of what arose and is decided
    std::int32_t with_overrides = 0;
    std::int32_t open = 0;  ///< not held yet, and still to be had
    std::int32_t hints = 0; ///< what they cost, of all goals together; not taken off the points above

    std::int32_t after_hints() const { return std::max(0, held - hints); }
};

struct GoalScore {
    std::string id, text;
    Score score;
    std::vector<JudgedExpectation> expectations;
};

/// The other line of one decision, and how it ended.
struct OtherLine {
    bool leaves_out = false; ///< the recommended act was done: this line goes without it
    bool tried = false;
    std::string why_not; ///< when it was possible at no moment
    std::uint64_t parts_at_fact = 0;
    calendar::Instant parts_at, ends;
    std::int32_t points = 0, change = 0;   ///< against the play's own; nothing where the lines do not compare
    std::vector<std::string> gains, loses; ///< expectations held there and not here, and the other way round
    std::vector<std::string> no_longer;    ///< acts that applied nowhere any more
    std::size_t facts_that_differ = 0;
    std::vector<calendar::Instant> lapses;
    std::string digest;

    /// Where acts of the play no longer fit, the line is not the play with one thing done otherwise: it says nothing for or against what was done.
    bool compares() const { return tried && no_longer.empty(); }
};

/// What the other line shows of what was done. Whoever did as recommended and paid for it had no luck; whoever did
/// otherwise and did not pay had some.
enum class Bearing { not_known, helped, made_no_difference, cost };

struct DebriefDecision {
    DecisionMet met;
    std::string id, title, because, source, shown_case;
    std::string opened_by, recommended, done, done_by, reason, between;
    std::string never_came; ///< of one that did not arise: what never came about
    Bearing bearing = Bearing::not_known;
    bool open = false; ///< the play goes on and it is still to be taken: what is recommended is not told
    std::optional<OtherLine> other;
};

/// One of the decisions that changed most, as a question for the room.
struct Moment {
    std::size_t decision = 0; ///< place in Debrief::decisions
    std::string question;
};

struct DebriefDeadline {
    std::string name, law, owed_by, shown_case;
    profile::Answer answer = profile::Answer::unread; ///< of the law to the limit
    std::string doubt;                                ///< why the limit is not the law's, in a sentence; empty where it is
    std::vector<std::string> day_doubts;              ///< what could move its day, a sentence each
    calendar::Instant started;
    std::optional<calendar::Instant> due;
    std::optional<calendar::Instant> ended; ///< met or lapsed
    std::int64_t days_late = 0;             ///< when it was met after its day
    std::uint64_t missed_at_fact = 0;       ///< when it ran out; 0: it did not
    bool by_others = false;                 ///< owed by somebody whom nobody plays
    bool is_right = false;                  ///< somebody might have used it and need not: nothing is missed when it passes
    views::ClockMark mark = views::ClockMark::on_time;
};

/// Not a right that somebody let pass, and not in time.
inline bool is_missed(const DebriefDeadline& one) { return !one.is_right && (one.mark == views::ClockMark::met_late || one.mark == views::ClockMark::overdue); }

/// Somebody was told who reported. The name itself stands nowhere.
struct Learned {
    std::string who, how, shown_case;
    std::uint64_t fact = 0;
    calendar::Instant at;
    casework::Lawful lawful = casework::Lawful::no;
    views::NameWay way = views::NameWay::told;
    std::string came; ///< by which way, in words
    std::string paper, reason;
};

/// Who knows the content and could work out who reported: so many people still fit.
struct CouldInfer {
    std::string who, shown_case;
    std::size_t still_fit = 0;
    std::uint64_t since = 0; ///< the fact by which nobody else fits any more; 0: several do
    calendar::Instant at;
    std::string how; ///< the order of it
};

struct RuleBroken {
    profile::Grade grade = profile::Grade::advised;
    std::string says, law, by, shown_case;
    std::uint64_t fact = 0;
    calendar::Instant at;
    profile::Answer answer = profile::Answer::unread;
    std::string doubt; ///< why it is not the law's, in a sentence; empty where it is
};

struct Counts {
    std::size_t own_acts = 0, with_reason = 0, acts_of_others = 0, refusals = 0, insisted = 0;
    std::size_t letters = 0, letters_to_reporter = 0, reminders = 0;
    Silence silence; ///< the longest, of all cases
};

struct Process {
    std::size_t reached = 0, as_recommended = 0, otherwise = 0, nothing = 0;
    std::int32_t by_own_acts = 0, by_others = 0; ///< points held, by who decided them
};

struct HotWashNote {
    std::string prompt, text;
};

struct BeforeAndAfter {
    std::string text;
    std::vector<std::string> answers;
    std::optional<std::size_t> right, before, after; ///< places among the answers
    std::string because, source;                     ///< of the right one
};

/// How many of those that have a right answer were answered, and how many of them rightly.
struct RightAnswers {
    std::size_t of = 0, answered_before = 0, answered_after = 0, before = 0, after = 0;
};

struct DebriefQuestion {
    std::string text, source;
};

/// Somebody who was played, as the scenario has him drawn.
struct CastMember {
    std::string called;
    model::Portrait portrait;
    std::size_t category = 0; ///< the colour of his first role
    std::size_t acts = 0;     ///< his own, by whoever played him
};

struct Debrief {
    std::string language, scenario, title, profile, digest, truth; ///< truth: what really happened, once it is over
    bool over = false;
    casework::GuardRails rails = casework::GuardRails::teach;
    calendar::Instant starts, now;
    std::vector<std::string> summary; ///< five lines
    std::vector<CastMember> cast;     ///< those who were played
    std::vector<Loss> lost;           ///< what was missed, at most three
    Score score;
    std::vector<GoalScore> goals;
    Process process;
    std::vector<DebriefDecision> decisions;
    std::vector<Moment> moments; ///< at most five
    std::vector<DebriefDeadline> deadlines;
    std::vector<Learned> learned;
    std::vector<CouldInfer> could_infer;
    std::vector<RuleBroken> broken;
    std::vector<ReporterSide> reporter; ///< one for each case
    Counts counts;
    std::vector<std::string> notes;
    std::vector<DebriefQuestion> questions;
    std::vector<BeforeAndAfter> before_after;
    std::vector<std::string> conflicts; ///< between papers, that were found; each as a sentence
    std::size_t conflicts_there = 0;    ///< how many there were to find
    std::vector<HotWashNote> hot_wash;
    std::vector<Improvement> improvements; ///< at least three places
};

/// What people said, without the texts that say who people are.
DebriefNotes withheld(const session::Session& play, DebriefNotes notes);
Debrief debrief(const session::Session& play, const texts::Texts& texts, const DebriefNotes& notes = {});

} // namespace debrief
