#pragma once

#include "sandbox/debrief/debrief.hpp"

/// What several groups made of the same scenario. Groups have names, the people in them have none.
namespace debrief {

struct GroupPlay {
    std::string name;
    session::Session play;
    DebriefNotes notes = {}; ///< what the group said in its debrief
};

/// How one group stands.
struct GroupStanding {
    std::string name, digest;
    bool over = false;
    casework::GuardRails rails = casework::GuardRails::teach;
    calendar::Instant now; ///< the last thing that happened, or until when it was played
    Score score;
    std::size_t decisions_reached = 0, as_recommended = 0;
    RightAnswers answers = {}; ///< to the questions before and after
};

/// How far it is; nothing is judged yet.
GroupStanding standing_of(const std::string& name, const session::Session& play);

/// What a group did about a decision.
struct GroupDeed {
    DecisionTaken taken = DecisionTaken::not_reached;
    std::string did;        ///< the act, when one was done
    std::uint64_t fact = 0; ///< 0: nothing was done
    calendar::Instant at;
    calendar::Instant opened_at;
};

struct GroupDecision {
    std::string id, title, recommended;
    bool parts = false;           ///< not all did the same about it
    std::vector<GroupDeed> deeds; ///< by group
};

/// What happened to one group at the first fact that is not the same for all.
struct GroupFact {
    std::string says; ///< empty: its play has no such fact
    calendar::Instant at;
};

/// In points; with an even number of groups the median lies between two of them.
struct Spread {
    std::int32_t lowest = 0, median_twice = 0, highest = 0;
};

struct GroupGoal {
    std::string id, text;
    std::vector<std::int32_t> of;   ///< by group: what arose for it
    std::vector<std::int32_t> held; ///< by group, as persons judged where they did
    Spread spread;
};

/// A person gave a group other points than the machine; they count.
struct GroupOverride {
    std::size_t group = 0; ///< place
    std::string says;      ///< the expectation
    std::int32_t machine = 0, given = 0;
    std::string by, why;
};

struct GroupExpectation {
    std::string id, says;
    std::int32_t points = 0;
    std::vector<session::ExpectationState> states; ///< by group
};

enum class LimitFate : std::uint8_t { did_not_run, not_missed, not_done, missed }; ///< `not_done`: no day is set or known for it

struct GroupLimit {
    std::string name, law, owed_by;
    std::vector<LimitFate> fates;        ///< by group
    std::vector<std::int64_t> days_late; ///< by group: the most, of those met after their day
    std::vector<std::string> doubts;     ///< why it is not the law's, and what could move its days: a sentence each, whichever group's it was
    std::size_t missed_by = 0;           ///< groups
};

struct Groups {
    std::string language, scenario, title, profile;
    std::vector<GroupStanding> groups;
    std::vector<GroupDecision> decisions;      ///< in the order of the scenario
    std::optional<std::size_t> first_decision; ///< that was not treated alike: the one that opened first
    std::uint64_t first_fact = 0;              ///< that is not the same for all; 0: none
    std::vector<GroupFact> at_first_fact;      ///< by group
    std::vector<GroupGoal> goals;
    GroupGoal total; ///< after hints
    std::vector<GroupOverride> overrides;
    std::vector<GroupExpectation> expectations;
    std::size_t to_come = 0;        ///< decisions, expectations and limits that are still ahead of a group that plays on: they are told of none
    std::vector<GroupLimit> limits; ///< that ran for at least one group; those missed by most come first
};

/// At least one play; all of the same scenario.
Groups compare_groups(const std::vector<GroupPlay>& plays, const texts::Texts& texts);

/// Whether every group has it in that state.
bool is_for_all(const GroupExpectation& expectation, session::ExpectationState state);
/// Whether something arose for no group.
bool any_did_not_arise(const Groups& groups);
/// "5", or "5.5" between two groups.
std::string median_words(const Spread& spread);

} // namespace debrief
