#pragma once

#include "sandbox/session/play/session.hpp"

#include <cstdint>
#include <string>
#include <vector>

/// The acts of whoever sits at the desk, judged: what is to be done next, what may be done, what not and why.
namespace screens {

struct DeskView;

/// `against`: it could be done, and a rule forbids it as things stand.
enum class ActRank : std::uint8_t { next, open, against, closed_for_now, closed };

/// By what its profile has it do, whatever the case: each act keeps its place.
enum class ActGroup : std::uint8_t { decide, tell, pass_on, other };

/// What an act would do, or whom it answers, as a picture and words.
enum class ActEffect : std::uint8_t { call, message, name, moves, letter, limit, learns, money };

/// One act on one track, with what is open or closed about it.
struct ActChoice {
    session::Intent intent;
    casework::Why why;
    profile::ActId leads_to{}; ///< which lacks what this one brings; none: it stands for itself
    profile::ClockId meets{};  ///< the limit that doing it keeps, where its doer owes it
    ActRank rank = ActRank::closed;
    ActGroup group = ActGroup::other;
    bool answers = false;  ///< somebody waits for it
    bool is_urged = false; ///< next for a reason of its own, not only because the case would go on by it
    std::string label{}, reason{};
    std::vector<ActEffect> effects{}; ///< of an open one, as far as they are foretold
    std::string cuts_short{};         ///< the time of others that would end unused, in a sentence
};

/// As the profile orders them; judged once for a moment.
const std::vector<ActChoice>& choices_of(const DeskView& desk);
/// What the person at the desk asks for when doing the act on a track of the open case.
session::Intent intent_on(const DeskView& desk, profile::ActId act, casework::TrackIndex track);
/// The limit that somebody has let pass on the choice's track, when the act reminds of it and has not done so since.
const casework::RunningClock* reminds_of(const DeskView& desk, const ActChoice& choice);
/// Whatever would be filled in, the first rule that it would break; of an exam none is told.
profile::RuleId rule_against(const DeskView& desk, const ActChoice& choice);
/// The rule would be broken whatever would be filled in.
bool stands_whatever_is_given(const DeskView& desk, profile::RuleId rule);
/// What opens once a condition holds that does not hold yet.
bool waits_for_more(const ActChoice& choice);

} // namespace screens
