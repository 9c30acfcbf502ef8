#include "sandbox/session/play/waiting.hpp"

#include "engine/views/awaited.hpp"
#include "engine/views/inbox.hpp"
#include "engine/views/next_steps.hpp"
#include "sandbox/session/play/reader_of.hpp"

#include <algorithm>
#include <iterator>

namespace session {
namespace {

bool waits_for(const Session& session, casework::PartyId person) {
    if (session.played_by(person) != casework::PlayedBy::player) return false;
    const auto inbox = views::inbox(reader_of(session, person));
    return std::ranges::any_of(
        inbox, [](const views::Waiting& one) { return !one.seen && (one.kind == views::WaitingKind::act_due || one.kind == views::WaitingKind::new_case); });
}

bool step_waits(const Session& session) {
    for (std::uint16_t i = 0; i < session.context().parties.size(); ++i)
        if (waits_for(session, casework::PartyId{i})) return true;
    return false;
}

std::vector<WayLeft> ways_of(const Session& session, casework::PartyId person) {
    std::vector<WayLeft> ways;
    const auto reader = reader_of(session, person);
    for (const auto& one : session.world().cases) {
        if (one.ended || one.reporter == person) continue;
        for (casework::TrackIndex track = 0; track < one.tracks.size(); ++track)
            if (one.tracks[track].open)
                for (const auto act : views::open_steps(reader, one, track)) ways.push_back({person, one.number, act});
    }
    return ways;
}

bool right_has_just_begun(const Session& session, const WayLeft& way) {
    const auto lines = views::others_have(reader_of(session, way.who), session.world().cases[way.case_number]);
    const auto today = calendar::date_of(session.now());
    return std::ranges::any_of(lines, [&](const views::ClockLine& line) { return !line.due && calendar::date_of(line.started) == today; });
}

} // namespace

std::vector<WayLeft> ways_left(const Session& session) {
    std::vector<WayLeft> ways;
    if (session.directions().frozen() || !session.only_scenes_left()) return ways;
    for (std::uint16_t i = 0; i < session.context().parties.size(); ++i) {
        const casework::PartyId person{i};
        if (session.played_by(person) == casework::PlayedBy::player) std::ranges::copy(ways_of(session, person), std::back_inserter(ways));
    }
    return ways;
}

std::optional<calendar::Instant> held_until(const Session& session) {
    const auto ways = ways_left(session);
    if (ways.empty()) return {};
    const bool waits = std::ranges::any_of(ways, [&](const WayLeft& way) { return right_has_just_begun(session, way); });
    return waits ? next_morning(session.now()) : session.now();
}

calendar::Instant next_morning(calendar::Instant moment) { return calendar::start_of(calendar::date_of(moment) + 1) + desk_opens; }

bool has_ended(const Session& session) { return session.over() && !step_waits(session); }

bool all_cases_ended(const Session& session) {
    const auto& cases = session.world().cases;
    return !cases.empty() && std::ranges::all_of(cases, &casework::Case::ended);
}

calendar::Instant until(const Session& session) { return session.over() && !session.facts().empty() ? session.facts().back().at : session.now(); }

} // namespace session
