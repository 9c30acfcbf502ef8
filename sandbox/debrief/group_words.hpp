#pragma once

#include "sandbox/debrief/groups.hpp"

/// What is said of groups, the same on a screen and in a file.
namespace debrief {

/// "as recommended, Tue 14 May 2024", "nothing"
std::string taken_words(const texts::Texts& texts, const GroupDeed& deed);
/// Which law a limit rests on, and what of it or of its days is not confirmed.
std::string limit_law_words(const GroupLimit& limit);
/// How much is still ahead of a group that plays on; empty where nothing is.
std::string to_come_words(const texts::Texts& texts, const Groups& groups);
/// "held", "missed", "open", "did not arise"
std::string state_words(const texts::Texts& texts, session::ExpectationState state);
/// "7 of 9"
std::string recommended_words(const texts::Texts& texts, const GroupStanding& group);
/// "ended on Thu 1 Oct 2026"
std::string standing_words(const texts::Texts& texts, const GroupStanding& group);
/// Empty when every play is over.
std::string names_not_over(const Groups& groups);
/// "The reporter was told (2 points)"
std::string with_points(const texts::Texts& texts, const GroupExpectation& expectation);
/// "Red: The reporter was told: 2 points instead of 0, by the trainer: it was said aloud"
std::string override_words(const texts::Texts& texts, const Groups& groups, const GroupOverride& one);
/// "10", or "8 to 10" where not the same arose for all
std::string of_words(const texts::Texts& texts, const GroupGoal& goal);
/// "lowest 2, median 5, highest 8 of 10"
std::string spread_words(const texts::Texts& texts, const GroupGoal& goal);
/// "by 2 groups of 3: Red (3 days late), Blue"
std::string missed_words(const texts::Texts& texts, const Groups& groups, const GroupLimit& limit);

} // namespace debrief
