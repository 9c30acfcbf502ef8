#include "sandbox/session/play/play.hpp"

#include <algorithm>
#include <tuple>

namespace session {

/// An hour in which nothing happened is no fact, but a play that was left when it was over must be found over: where every case
/// has ended and whatever is due undoes itself, time goes on to there.
void Session::Play::pass_idle_time() {
    const auto& cases = world().cases;
    if (cases.empty() || directions.frozen() || !std::ranges::all_of(cases, &casework::Case::ended)) return;
    const auto as_left = std::tuple(script, decisions, now);
    for (auto coming = next(); coming.kind != NextKind::nothing; coming = next()) {
        if (undoes_itself(coming)) continue;
        std::tie(script, decisions, now) = as_left;
        return;
    }
}

/// Goes on until it does, or until it would happen.
bool Session::Play::undoes_itself(const Next& coming) {
    const auto until = std::max(coming.at, now);
    while (now < until) {
        walk_to(std::min(next_stop(), until));
        if (next() != coming) return true;
    }
    return false;
}

} // namespace session
