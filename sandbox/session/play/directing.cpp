#include "sandbox/session/play/directing.hpp"

#include "sandbox/session/play/play.hpp"

#include <algorithm>

namespace session {

casework::Direction direction(DirectionKind kind) {
    casework::Direction made;
    made.code = static_cast<std::uint16_t>(kind);
    return made;
}

casework::Direction about_person(DirectionKind kind, casework::PartyId person) {
    auto made = direction(kind);
    made.whom = person;
    return made;
}

casework::Direction about_place(DirectionKind kind, std::uint64_t place, std::int64_t extra) {
    auto made = direction(kind);
    made.value = static_cast<std::int64_t>(place);
    made.extra = extra;
    return made;
}

/// Expectations do not look: what is done to a play from outside is no fact that could be too late.
bool direct(Play& play, casework::Direction direction) {
    direction.at = play.now;
    play.look_around(play.world(), play.desk.facts().size());
    if (!play.directions.may(direction, play.script, play.desk.facts().size())) return false;
    play.desk.direct(direction);
    play.directions.apply(play.desk.facts().back(), play.script, play.now);
    play.look_around(play.world(), play.desk.facts().size(), 1);
    play.run_to(play.now);
    return true;
}

std::optional<journal::Fault> direction_fault(const Play& play) {
    for (const auto& branch : play.desk.journal().branches()) {
        const auto line = play.desk.journal().facts(branch.id);
        if (std::ranges::find(line, casework::FactKind::directed, &casework::Fact::kind) == line.end()) continue;
        const auto bad = play.twin(line, play.desk.journal().refusals(branch.id))->bad_direction;
        if (bad != 0) return journal::Fault{bad, "facts", {"direction_impossible", {{"fact", bad}}}};
    }
    return {};
}

} // namespace session
