#include "sandbox/session/play/waiting.hpp"

#include "engine/views/inbox.hpp"
#include "sandbox/session/play/reader_of.hpp"

#include <algorithm>

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

} // namespace

bool has_ended(const Session& session) { return session.over() && !step_waits(session); }

bool all_cases_ended(const Session& session) {
    const auto& cases = session.world().cases;
    return !cases.empty() && std::ranges::all_of(cases, &casework::Case::ended);
}

calendar::Instant until(const Session& session) { return session.over() && !session.facts().empty() ? session.facts().back().at : session.now(); }

} // namespace session
