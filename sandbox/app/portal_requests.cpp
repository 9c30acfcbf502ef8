#include "sandbox/app/portal_requests.hpp"

#include "sandbox/exchange/draft_file.hpp"

namespace app {

void carry_out(Running& running, const screens::KeepDraft&) {
    if (running.file.empty()) return;
    const auto& draft = running.window.portal.draft;
    if (running.session->case_of(draft.report)) exchange::forget_draft(running.file);
    else exchange::keep_draft(running.file, *running.session, draft);
}

void sit_down_at_portal(Running& running) {
    running.window.portal = {};
    const auto& session = *running.session;
    if (!session::writes_report(session.materials())) return;
    auto& portal = running.window.portal;
    if (auto kept = exchange::draft_beside(running.file, session)) portal.draft = portal.kept = std::move(*kept);
    else if (!session.world().cases.empty()) portal.draft.report = session.world().cases.back().report, portal.receipt_read = true;
    running.window.screen = screens::Screen::portal;
}

} // namespace app
