#include "sandbox/session/play/idle_time.hpp"

#include "sandbox/session/play/play.hpp"

#include <algorithm>
#include <tuple>

namespace session {

namespace {

/// Goes on until it does, or until it would happen.
bool undoes_itself(Play& play, const Next& coming) {
    const auto until = std::max(coming.at, play.now);
    while (play.now < until) {
        play.walk_to(std::min(play.next_stop(), until));
        if (play.next() != coming) return true;
    }
    return false;
}

} // namespace

void pass_idle_time(Play& play) {
    const auto& cases = play.world().cases;
    if (cases.empty() || play.directions.frozen() || !std::ranges::all_of(cases, &casework::Case::ended)) return;
    const auto as_left = std::tuple(play.script, play.decisions, play.now);
    for (auto coming = play.next(); coming.kind != NextKind::nothing; coming = play.next()) {
        if (undoes_itself(play, coming)) continue;
        std::tie(play.script, play.decisions, play.now) = as_left;
        return;
    }
}

} // namespace session
