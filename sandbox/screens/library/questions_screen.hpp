#pragma once

#include "sandbox/debrief/debrief.hpp"
#include "sandbox/screens/requests.hpp"

namespace kit {
struct Look;
}

/// Questions about the law of a case: asked before the play and once more when it has ended.
namespace screens {

struct DebriefState;

struct QuestionsState {
    debrief::Answers before, after; ///< chosen and not yet given
    bool due = false;               ///< the play has just ended and nobody has said yet whether to answer
    bool shown = false;             ///< what is right is to be seen without a second answer
};

/// What is asked, chosen and kept.
struct Asking {
    const kit::Look& look;
    const session::Session& session;
    QuestionsState& state;
    DebriefState& debrief;
    Requests& requests;

    bool any() const { return !session.scenario().before_after.empty(); }
    bool answered_before() const;
    bool answered_after() const;
    /// There is a second answer to be given.
    bool waits() const { return any() && answered_before() && !answered_after() && !state.shown; }
};

/// True when whoever plays is done with them, answered or not.
bool draw_questions_before(Asking& asking);
void draw_questions_after(Asking& asking);
/// In the debrief, in place of the answers, as long as they would give away what is right.
void draw_waiting_questions(Asking& asking);

} // namespace screens
