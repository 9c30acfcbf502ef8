#include "sandbox/programs/screenshots.hpp"

#include "sandbox/app/window_debrief.hpp"
#include "sandbox/app/window_session.hpp"
#include "sandbox/debrief/group_words.hpp"
#include "sandbox/files/places.hpp"
#include "sandbox/programs/drawing.hpp"
#include "sandbox/reading/plan_reader.hpp"
#include "sandbox/reading/scenario_reader.hpp"
#include "sandbox/screens/desk/case_panel.hpp"
#include "sandbox/screens/groups/groups_compared.hpp"
#include "sandbox/screens/kit/frame_words.hpp"
#include "sandbox/session/play/plan_player.hpp"
#include "sandbox/window/offscreen.hpp"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <stdexcept>

namespace {

/// Takes pictures of one play, screen by screen, and writes beside them what each screen says.
class Photographer {
public:
    Photographer(screens::App& app, std::string folder)
        : app_(app), folder_(std::move(folder)), drawing_(window::key_numbers()),
          camera_(app.text_scale > 100 ? 1920 : 1280, app.text_scale > 100 ? 1080 : 720), said_(folder_ + "/screens.txt") {
        drawing_.prepare(static_cast<float>(app.text_scale) / 100, app.theme);
        camera_.renew_font_texture();
    }

    void take(const std::string& name, const session::Session* session) {
        keep(name, [&](screens::Requests& ignored) { drawing_.frame(app_, session, ignored); });
    }
    /// With help open on the control of that id.
    void take_explained(const std::string& name, const session::Session* session, const std::string& id) {
        drawing_.explain(id);
        take(name, session);
        drawing_.explain({});
    }
    void take_facilitator(const std::string& name, const session::Session* session) {
        keep(name, [&](screens::Requests& ignored) { drawing_.facilitator_frame(app_, session, ignored); });
    }

private:
    template <class Draw> void keep(const std::string& name, Draw draw) {
        // Panels that fit their content know its height from the frame before, and the tour scrolls to what it frames.
        for (int i = 0; i < 16; ++i) {
            screens::Requests ignored;
            camera_.frame([&] { draw(ignored); });
        }
        const auto file = folder_ + "/" + name + ".png";
        window::write_png(camera_.picture(), file);
        said_ << "== " << name << "\n" << kit::frame_words(drawing_.registry(), ImGui::GetIO().DisplaySize) << "\n";
        std::printf("%s\n", file.c_str());
        for (const auto& clipping : drawing_.registry().clippings()) std::printf("  clipped without a tooltip: %s\n", clipping.text.c_str());
    }

    screens::App& app_;
    std::string folder_;
    Drawing drawing_;
    window::Offscreen camera_;
    std::ofstream said_;
};

void take_desk(Photographer& photographer, screens::App& app, const session::Session& session) {
    app.screen = screens::Screen::desk;
    app.desk = {};
    app.desk.person = session.context().party("officer_kim");
    static constexpr const char* tabs[] = {"report", "people", "evidence", "clocks", "letters", "history", "workflow"};
    for (std::size_t tab = 0; tab < 7; ++tab) {
        app.desk.tab = tab;
        if (tab == 3) app.desk.open_clock = 1;
        photographer.take(std::string("desk_") + tabs[tab], &session);
    }
    app.desk.workflow.large = true;
    photographer.take("workflow_large", &session);
    app.desk.workflow.zoom_by = 0;
    app.desk.workflow.chosen = session.profile().stage("checking");
    photographer.take("workflow_whole", &session);
    app.desk.workflow = {};
    app.desk.tab = 0;
}

/// Whoever acts next, with what she may do.
void take_next(Photographer& photographer, screens::App& app, const session::Session& session, casework::PartyId person) {
    app.screen = screens::Screen::desk;
    app.desk = {};
    app.desk.person = person;
    app.desk.tab = screens::workflow_tab;
    app.desk.workflow.large = true;
    photographer.take("workflow_next", &session);
}

/// Last, because what is explained has the focus and is scrolled to.
void take_explanations(Photographer& photographer, screens::App& app, const session::Session& session) {
    app.screen = screens::Screen::desk;
    app.desk = {};
    app.desk.person = session.context().party("officer_kim");
    photographer.take_explained("help_act", &session, "act:confirm_facts:0");
    photographer.take_explained("help_time", &session, "screen.time.week");
}

void take_form(Photographer& photographer, screens::App& app, const session::Session& session) {
    auto& form = app.desk.form.emplace();
    form.intent.actor = app.desk.person;
    form.intent.act = session.profile().act("answer_question_about_reporter");
    form.values[session.profile().input(form.intent.act, "caller").index] = session.context().party("head").index;
    form.values[session.profile().input(form.intent.act, "answer").index] = session.profile().choice("caller_answer", "hint").index;
    photographer.take("form_forbidden", &session);
    app.desk.form.emplace();
    app.desk.form->intent.actor = app.desk.person;
    app.desk.form->intent.act = session.profile().act("close_case");
    photographer.take("form_closed", &session);
    app.desk.form.reset();
}

void take_monitor(Photographer& photographer, screens::App& app, const session::Session& session) {
    const auto officer = app.desk.person;
    app.desk.person = session.context().party("director_park");
    app.desk.monitoring = true;
    photographer.take("desk_monitor", &session);
    app.desk.person = officer;
    app.desk.monitoring = false;
}

void take_guides(Photographer& photographer, screens::App& app, WindowSession& files) {
    screens::Requests asked;
    asked.read_guides = true;
    files.carry_out(asked);
    app.screen = screens::Screen::guides;
    photographer.take("guides", nullptr);
    app.screen = screens::Screen::library;
    app.palette.open = true;
    photographer.take("palette", nullptr);
    app.palette.open = false;
}

void take_lines(Photographer& photographer, screens::App& app, const session::Session& session) {
    app.desk.lines.open = true;
    screens::read_lines(app.desk.lines, session);
    photographer.take("desk_lines", &session);
    app.desk.lines.open = false;
    app.desk.foreseeing = true;
    photographer.take("desk_forecast", &session);
    app.desk.foreseeing = false;
}

/// Before, after, and both side by side in their section of the debrief.
void take_questions(Photographer& photographer, screens::App& app, const session::Session& session) {
    constexpr std::size_t section_of_answers = 11;
    app.screen = screens::Screen::questions;
    app.questions.before = {1, std::nullopt, std::nullopt};
    photographer.take("questions_before", &session);
    app.debrief.notes.before = {0, 2, 1};
    app.questions.due = true;
    app.screen = screens::Screen::closing;
    photographer.take("questions_after", &session);
    app.debrief.notes.after = {1, 2, 1};
    screens::Requests asked;
    asked.debrief = true;
    window_debrief::carry_out(app, session, "", asked);
    app.debrief.section = section_of_answers;
    photographer.take("debrief_before_after", &session);
    app.debrief.notes = {};
}

void take_debrief(Photographer& photographer, screens::App& app, const session::Session& session) {
    screens::Requests asked;
    asked.debrief = true;
    window_debrief::read_notes(app.debrief, "");
    window_debrief::carry_out(app, session, "", asked);
    app.screen = screens::Screen::closing;
    static constexpr const char* sections[] = {"summary", "score", "moments", "timeline", "decisions"};
    for (std::size_t section = 0; section < std::size(sections); ++section) {
        app.debrief.section = section;
        photographer.take(std::string("debrief_") + sections[section], &session);
    }
    app.debrief.section = 99;
    photographer.take("debrief_fill_in", &session);
}

void take_tour(Photographer& photographer, WindowSession& files) {
    files.start_tour("");
    photographer.take("tour", files.session());
    screens::Requests leaving;
    leaving.leave = true;
    files.carry_out(leaving);
}

void take_facilitator(Photographer& photographer, screens::App& app, const session::Session& session) {
    photographer.take_facilitator("facilitator", &session);
    app.facilitator.choosing = screens::Choosing::jump;
    photographer.take_facilitator("facilitator_jump", &session);
    app.facilitator.choosing = screens::Choosing::nothing;
}

void take_countries(Photographer& photographer, screens::App& app, WindowSession& files) {
    screens::Requests asked;
    asked.read_countries = true;
    files.carry_out(asked);
    app.screen = screens::Screen::countries;
    static constexpr const char* tabs[] = {"comparison", "conformity", "unconfirmed", "guide", "routing"};
    for (std::size_t tab = 0; tab < std::size(tabs); ++tab) {
        app.countries.tab = tab;
        photographer.take(std::string("countries_") + tabs[tab], nullptr);
    }
}

/// Three groups: each plan of the scenario that has three.
std::vector<debrief::GroupPlay> three_groups() {
    const auto path = files::scenario_path("somebody_told");
    std::vector<debrief::GroupPlay> groups;
    for (const auto& [name, plan_name] : {std::pair{"Red", "good"}, {"Blue", "bad"}, {"Green", "subtle"}}) {
        auto read = reading::read_scenario(files::read_file(path), files::find_profile_in_home());
        const auto plan = reading::read_plan(files::read_file(files::plan_path(path, plan_name)), *read.thing);
        auto play = session::Session::start(std::move(*read.thing), {plan.thing->rails, "", ""});
        session::PlanPlayer(play, *plan.thing).finish();
        groups.push_back({name, std::move(play)});
    }
    return groups;
}

void take_groups(Photographer& photographer, screens::App& app) {
    const auto texts = files::interface_texts();
    const auto groups = three_groups();
    app.screen = screens::Screen::groups;
    app.groups = {};
    app.groups.listed = true;
    photographer.take("groups_none", nullptr);
    app.groups.scenario = groups.front().play.scenario().title.in(texts.language());
    for (const auto& group : groups)
        app.groups.files.push_back(
            {group.name, group.name, {}, app.groups.scenario, standing_words(texts, debrief::standing_of(group.name, group.play)), true});
    app.groups.files.back().chosen = false;
    photographer.take("groups_choosing", nullptr);
    app.groups.compared = debrief::compare_groups(groups, texts);
    static constexpr const char* tabs[] = {"parted", "decisions", "expectations", "points"};
    for (app.groups.tab = 0; app.groups.tab < screens::compared_tabs; ++app.groups.tab)
        photographer.take(std::string("groups_") + tabs[app.groups.tab], nullptr);
    app.groups = {};
}

} // namespace

int draw_screenshots(screens::App app, const std::string& folder) {
    std::filesystem::create_directories(folder);
    WindowSession library(app);
    library.fill_library();
    app.sessions.clear();
    Photographer photographer(app, folder);
    app.screen = screens::Screen::welcome;
    photographer.take("welcome", nullptr);
    app.screen = screens::Screen::library;
    photographer.take("library", nullptr);
    take_guides(photographer, app, library);
    app.screen = screens::Screen::briefing;
    photographer.take("briefing", nullptr);
    take_countries(photographer, app, library);
    take_groups(photographer, app);

    const auto path = files::scenario_path("inflated_invoices");
    auto read = reading::read_scenario(files::read_file(path), files::find_profile_in_home());
    const auto plan = reading::read_plan(files::read_file(files::plan_path(path, "good")), *read.thing);
    auto session = session::Session::start(std::move(*read.thing), {plan.thing->rails, "", ""});
    session::PlanPlayer player(session, *plan.thing);
    for (int step = 0; step < 7; ++step) {
        if (step == 3) take_next(photographer, app, session, plan.thing->steps[player.place()].act.as);
        player.step();
    }
    session.run_to_waiting();
    take_desk(photographer, app, session);
    take_form(photographer, app, session);
    take_monitor(photographer, app, session);
    take_lines(photographer, app, session);
    take_facilitator(photographer, app, session);
    player.finish();
    take_debrief(photographer, app, session);
    take_questions(photographer, app, session);
    app.screen = screens::Screen::desk;
    app.help = true;
    photographer.take("help", &session);
    app.help = false;
    take_tour(photographer, library);
    take_explanations(photographer, app, session);
    return 0;
}
