#include "sandbox/app/portal_requests.hpp"

#include "sandbox/exchange/draft_file.hpp"

namespace app {

void carry_out(Running& running, const screens::KeepDraft&) {
    if (running.file.empty()) return;
    exchange::keep_draft(running.file, *running.session, running.window.portal.draft);
}

void sit_down_at_portal(Running& running) {
    running.window.portal = {};
    const auto& session = *running.session;
    if (!session::writes_report(session.materials())) return;
    auto& portal = running.window.portal;
    if (auto kept = exchange::draft_beside(running.file, session)) portal.draft = portal.kept = std::move(*kept);
    else if (!session.world().cases.empty()) portal.draft.be_about(session.world().cases.back().report);
    portal.receipt_read = session.case_of(portal.draft.report).has_value();
    running.window.screen = screens::Screen::portal;
}

} // namespace app
