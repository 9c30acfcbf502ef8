#include "sandbox/screens/window_state.hpp"

#include "engine/views/reader.hpp"
#include "sandbox/screens/desk/case_panel.hpp"
#include "sandbox/session/play/reader_of.hpp"

#include <algorithm>

namespace screens {

void look_at(WindowState& window, const session::Session& session, std::uint64_t number) {
    const auto& fact = session.facts()[number - 1];
    const auto sees = [&](casework::PartyId person) {
        const auto reader = session::reader_of(session, person);
        return person && fact.case_number < session.world().cases.size() && views::may_see(reader, session.world().cases[fact.case_number]);
    };
    const auto all = people(session);
    const auto who = std::ranges::find_if(all, sees);
    if (!sees(window.desk.person) && who != all.end()) turn_to(window.desk, sees(fact.who) ? fact.who : *who);
    if (fact.case_number < session.world().cases.size()) window.desk.case_number = fact.case_number;
    window.desk.tab = history_tab;
    window.desk.monitoring = window.desk.lines.open = false;
    window.debrief.looks_back = true;
    window.screen = Screen::desk;
}

std::string moment_of(const session::Session& session) { return session.digest() + std::to_string(session.now().seconds); }

} // namespace screens
