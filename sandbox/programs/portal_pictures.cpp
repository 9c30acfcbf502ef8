#include "sandbox/programs/portal_pictures.hpp"

#include "sandbox/app/playing.hpp"
#include "sandbox/files/places.hpp"

#include <stdexcept>

void take_portal(Photographer& photographer, screens::WindowState& state) {
    constexpr bool keeps = false;
    app::Playing files(state, keeps);
    state.screen = screens::Screen::portal;
    photographer.take("portal_countries", nullptr);
    files.carry_out({screens::StartScenario{files::scenario_path("open_desk_korea"), casework::GuardRails::teach}});
    if (!files.session()) throw std::runtime_error(state.trouble);
    const auto& session = *files.session();
    const auto& profile = session.profile();
    auto& portal = state.portal;
    const auto says = [&](const char* field, const char* set, const char* choice) {
        portal.draft.set(profile.field(field), profile.choice(set, choice).index);
    };
    portal.draft.be_about(0);
    portal.draft.account = "Since last March one company bills the same lorry on two roads on one day. The head of the office signs these invoices himself.";
    says("guide.purpose", "guide_purpose", "wrongdoing");
    says("guide.doer", "guide_doer", "official");
    says("guide.deed", "guide_deed", "gain");
    says("report.subject.rank", "rank", "official");
    says("report.mode", "report_mode", "proxy");
    says("report.consent.identity", "consent", "refused");
    portal.draft.pieces = 3;
    portal.furthest = session::Step::send;
    static constexpr const char* steps[] = {"what_happened", "who_and_where", "evidence", "about_you", "consent", "send"};
    for (std::size_t step = 0; step < session::step_count; ++step) {
        portal.step = static_cast<session::Step>(step);
        photographer.take(std::string("portal_") + steps[step], &session);
    }
    const auto written = portal.draft;
    portal.draft.be_about(static_cast<std::uint16_t>(session.context().reports.size() - 1)); // about somebody whom she names
    portal.draft.named = {{"Mr X", "head of purchasing at the Road Office"}};
    portal.draft.own_pieces = {{"The bridge on 12 May", "Photograph", "No scaffold stands there"}};
    portal.step = session::Step::evidence;
    photographer.take("portal_described", &session);
    portal.step = session::Step::send;
    photographer.take("portal_named", &session);
    portal.draft = written;
    files.carry_out({screens::PerformAct{session::intent_of(session, portal.draft)}});
    photographer.take("portal_receipt", &session);
    portal.receipt_read = true;
    for (int i = 0; i < 4; ++i) files.carry_out({screens::PassTime{screens::TimeSpan::until_waiting}});
    photographer.take("portal_page", &session);
    files.carry_out({screens::LeaveSession{}});
    state.sessions.clear();
}
