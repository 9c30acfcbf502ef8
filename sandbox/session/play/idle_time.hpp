#pragma once

namespace session {

struct Play;

/// An hour in which nothing happened is no fact, but a play that was left when it was over must be found over: where every case
/// has ended and whatever is due undoes itself, time goes on to there.
void pass_idle_time(Play& play);

} // namespace session
