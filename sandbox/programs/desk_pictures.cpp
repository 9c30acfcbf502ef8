#include "sandbox/programs/desk_pictures.hpp"

#include "engine/casework/sending.hpp"
#include "sandbox/app/running.hpp"
#include "sandbox/files/places.hpp"
#include "sandbox/screens/desk/case_panel.hpp"

void take_desk(Photographer& photographer, screens::WindowState& state, const session::Session& session, const std::string& scenario) {
    state.screen = screens::Screen::desk;
    state.desk = {};
    state.desk.person = session.context().party("officer_kim");
    state.desk.papers.papers = app::papers_of(scenario, session.materials());
    static constexpr const char* tabs[] = {"report", "people", "evidence", "clocks", "letters", "history", "workflow"};
    for (std::size_t tab = 0; tab < 7; ++tab) {
        state.desk.tab = tab;
        if (tab == 3) state.desk.open_clock = 1;
        photographer.take(std::string("desk_") + tabs[tab], &session);
    }
    state.desk.workflow.large = true;
    photographer.take("workflow_large", &session);
    state.desk.workflow.zoom_by = 0;
    state.desk.workflow.chosen = session.profile().stage("checking");
    photographer.take("workflow_whole", &session);
    state.desk.workflow = {};
    state.desk.tab = 0;
}

/// Whoever acts next, with what she may do.
void take_next(Photographer& photographer, screens::WindowState& state, const session::Session& session, casework::PartyId person) {
    state.screen = screens::Screen::desk;
    state.desk = {};
    state.desk.person = person;
    state.desk.tab = screens::workflow_tab;
    state.desk.workflow.large = true;
    photographer.take("workflow_next", &session);
}

/// Last, because what is explained has the focus and is scrolled to.
void take_explanations(Photographer& photographer, screens::WindowState& state, const session::Session& session) {
    state.screen = screens::Screen::desk;
    state.desk = {};
    state.desk.person = session.context().party("officer_kim");
    photographer.take_explained("help_act", &session, "act:confirm_facts:0");
    photographer.take_explained("help_time", &session, "screen.time.go_on");
}

/// The first thing of that kind that the case officer got.
std::uint64_t first_of(const session::Session& session, casework::FactKind kind, std::string_view id) {
    for (const auto& fact : session.facts()) {
        if (fact.kind != kind) continue;
        const auto& name = kind == casework::FactKind::injected ? session.context().injects[fact.what].id : session.profile().acts[fact.what].about.id;
        if (name == id) return fact.number;
    }
    return 0;
}

void take_message(Photographer& photographer, screens::WindowState& state, const session::Session& session, const std::string& scenario,
                  std::pair<casework::FactKind, std::string> which, const std::string& name) {
    state.desk = {};
    state.desk.person = session.context().party("officer_kim");
    state.desk.papers.papers = app::papers_of(scenario, session.materials());
    state.desk.read_message = first_of(session, which.first, which.second);
    photographer.take(name, &session);
    if (which.first == casework::FactKind::injected) {
        state.desk.papers.answer = 2;
        state.desk.papers.answer_is_new = true;
        photographer.take(name + "_answer", &session);
    }
    state.desk = {};
    state.desk.person = session.context().party("officer_kim");
}

/// The first two papers of the case, with a mark pressed on each.
void take_papers(Photographer& photographer, screens::WindowState& state, const session::Session& session, const std::string& scenario) {
    state.desk = {};
    state.desk.person = session.context().party("officer_kim");
    auto& papers = state.desk.papers;
    papers.papers = app::papers_of(scenario, session.materials());
    for (const std::uint64_t place : {0, 1}) screens::lay_down(papers, {screens::PaperKey::Kind::evidence, place});
    papers.marks = {"road_31", "garage"};
    photographer.take("papers_conflict", &session);
    papers.marks = {"other_lorry", "out_31"};
    photographer.take("papers_no_conflict", &session);
    papers.large = 0;
    photographer.take("papers_looking_glass", &session);
    state.desk = {};
    state.desk.person = session.context().party("officer_kim");
}

void take_form(Photographer& photographer, screens::WindowState& state, const session::Session& session) {
    auto& form = state.desk.form.emplace();
    form.intent.actor = state.desk.person;
    form.intent.act = session.profile().act("answer_question_about_reporter");
    form.values[session.profile().input(form.intent.act, "caller").index] = session.context().party("head").index;
    form.values[session.profile().input(form.intent.act, "answer").index] = session.profile().choice("caller_answer", "hint").index;
    photographer.take("form_forbidden", &session);
    state.desk.form.emplace();
    state.desk.form->intent.actor = state.desk.person;
    state.desk.form->intent.act = session.profile().act("close_case");
    photographer.take("form_closed", &session);
    state.desk.form.reset();
}

/// A case that is about to be sent to another house.
void take_routing(Photographer& photographer, screens::WindowState& state, const session::Session& session, const model::ScriptedAct& next) {
    auto& form = state.desk.form.emplace();
    form.intent.actor = next.as;
    form.intent.act = next.act;
    for (const auto& [input, value] : next.with) form.values[input.index] = value;
    state.desk.elsewhere.take(state.countries.profiles);
    photographer.take("routing", &session);
    form.values[casework::house_asked(session.profile(), next.act).index] = session.context().party("road_office").index;
    photographer.take("routing_forbidden", &session);
    state.desk.form.reset();
}

/// A case whose parts are with several houses.
void take_parts(Photographer& photographer, screens::WindowState& state, const session::Session& session) {
    state.desk = {};
    state.desk.person = session.context().party("officer_kim");
    photographer.take("desk_parts", &session);
}

void take_monitor(Photographer& photographer, screens::WindowState& state, const session::Session& session) {
    const auto officer = state.desk.person;
    state.desk.person = session.context().party("director_park");
    state.desk.monitoring = true;
    photographer.take("desk_monitor", &session);
    state.desk.person = officer;
    state.desk.monitoring = false;
}

void take_lines(Photographer& photographer, screens::WindowState& state, const session::Session& session) {
    state.desk.lines.open = true;
    screens::read_lines(state.desk.lines, session);
    photographer.take("desk_lines", &session);
    state.desk.lines.open = false;
    state.desk.foreseeing = true;
    photographer.take("desk_forecast", &session);
    state.desk.foreseeing = false;
}
