#include "sandbox/programs/screenshots.hpp"

#include "sandbox/app/debrief_requests.hpp"
#include "sandbox/app/playing.hpp"
#include "sandbox/debrief/group_words.hpp"
#include "sandbox/files/places.hpp"
#include "sandbox/programs/desk_pictures.hpp"
#include "sandbox/programs/paper_pictures.hpp"
#include "sandbox/programs/portal_pictures.hpp"
#include "sandbox/programs/shipped_play.hpp"
#include "sandbox/screens/groups/groups_compared.hpp"

#include <filesystem>
#include <stdexcept>

namespace {

PictureSize size_that_suits(int text_scale) { return text_scale > 100 ? PictureSize{1920, 1080} : PictureSize{1280, 720}; }

void take_guides(Photographer& photographer, screens::WindowState& state, app::Playing& files) {
    files.carry_out({screens::ReadGuides{}});
    state.screen = screens::Screen::guides;
    photographer.take("guides", nullptr);
    state.screen = screens::Screen::library;
    state.palette.open = true;
    photographer.take("palette", nullptr);
    state.palette.open = false;
}

/// Before, after, and both side by side in their section of the debrief.
void take_questions(Photographer& photographer, screens::WindowState& state, const session::Session& session) {
    constexpr std::size_t section_of_answers = 11;
    state.screen = screens::Screen::questions;
    state.questions.before = {1, std::nullopt, std::nullopt};
    photographer.take("questions_before", &session);
    state.debrief.notes.before = {0, 2, 1};
    state.questions.due = true;
    state.screen = screens::Screen::closing;
    photographer.take("questions_after", &session);
    state.debrief.notes.after = {1, 2, 1};
    app::make_page(state.debrief, session);
    state.debrief.section = section_of_answers;
    photographer.take("debrief_before_after", &session);
    state.debrief.notes = {};
}

void take_debrief(Photographer& photographer, screens::WindowState& state, const session::Session& session) {
    app::read_notes(state.debrief, "");
    app::make_page(state.debrief, session);
    state.screen = screens::Screen::closing;
    static constexpr const char* sections[] = {"summary", "score", "moments", "timeline", "decisions"};
    for (std::size_t section = 0; section < std::size(sections); ++section) {
        state.debrief.section = section;
        photographer.take(std::string("debrief_") + sections[section], &session);
    }
    state.debrief.section = 99;
    photographer.take("debrief_fill_in", &session);
}

void take_tour(Photographer& photographer, app::Playing& files) {
    files.start_tour("");
    photographer.take("tour", files.session());
    files.carry_out({screens::LeaveSession{}});
}

void take_facilitator(Photographer& photographer, screens::WindowState& state, const session::Session& session) {
    photographer.take_facilitator("facilitator", &session);
    state.facilitator.choosing = screens::Choosing::jump;
    photographer.take_facilitator("facilitator_jump", &session);
    state.facilitator.choosing = screens::Choosing::nothing;
    state.trainer.asked = true;
    photographer.take("trainer", &session);
    state.trainer.asked = false;
}

/// While the play goes on.
void take_debrief_so_far(Photographer& photographer, screens::WindowState& state, const session::Session& session) {
    app::make_page(state.debrief, session);
    state.screen = screens::Screen::closing;
    for (const auto& [section, name] : {std::pair{std::size_t{1}, "score"}, {std::size_t{4}, "decisions"}}) {
        state.debrief.section = section;
        photographer.take(std::string("debrief_so_far_") + name, &session);
    }
    state.screen = screens::Screen::desk;
}

void take_countries(Photographer& photographer, screens::WindowState& state, app::Playing& files) {
    files.carry_out({screens::ReadCountries{}});
    state.screen = screens::Screen::countries;
    static constexpr const char* tabs[] = {"comparison", "conformity", "unconfirmed", "guide", "routing"};
    for (std::size_t tab = 0; tab < std::size(tabs); ++tab) {
        state.countries.tab = tab;
        photographer.take(std::string("countries_") + tabs[tab], nullptr);
    }
}

session::Session played_to_end(const char* scenario, const char* plan_name) {
    ShippedPlay play(scenario, plan_name);
    play.player.finish();
    return std::move(play.session);
}

/// Three groups: each plan of the scenario that has three.
std::vector<debrief::GroupPlay> three_groups() {
    std::vector<debrief::GroupPlay> groups;
    for (const auto& [name, plan] : {std::pair{"Red", "good"}, {"Blue", "bad"}, {"Green", "subtle"}})
        groups.push_back({name, played_to_end("somebody_told", plan)});
    return groups;
}

/// Of a play in which something was lost, and of one that looked right.
void take_losses(Photographer& photographer, screens::WindowState& state) {
    state.screen = screens::Screen::ending;
    for (const auto& [plan, name] : {std::pair{"bad", "ending_lost"}, {"subtle", "ending_subtle"}}) {
        const auto play = played_to_end("served_under_him", plan);
        photographer.take(name, &play);
        state.debrief.ending = {};
    }
}

void take_groups(Photographer& photographer, screens::WindowState& state) {
    const auto texts = files::interface_texts();
    const auto groups = three_groups();
    state.screen = screens::Screen::groups;
    state.groups = {};
    state.groups.listed = true;
    photographer.take("groups_none", nullptr);
    state.groups.scenario = groups.front().play.scenario().title.in(texts.language());
    for (const auto& group : groups)
        state.groups.files.push_back(
            {group.name, group.name, {}, state.groups.scenario, standing_words(texts, debrief::standing_of(group.name, group.play)), true});
    state.groups.files.back().chosen = false;
    photographer.take("groups_choosing", nullptr);
    state.groups.compared = debrief::compare_groups(groups, texts);
    static constexpr const char* tabs[] = {"parted", "decisions", "expectations", "points"};
    for (state.groups.tab = 0; state.groups.tab < screens::compared_tabs; ++state.groups.tab)
        photographer.take(std::string("groups_") + tabs[state.groups.tab], nullptr);
    state.groups = {};
}

} // namespace

int draw_screenshots(screens::WindowState state, const std::string& folder, std::optional<PictureSize> size) {
    std::filesystem::create_directories(folder);
    app::Playing library(state);
    library.fill_library();
    if (state.scenarios.empty())
        throw std::runtime_error("Expected scenarios in " + files::home() + "/scenarios but none of them reads; portalctl check says why.");
    state.sessions.clear();
    Photographer photographer(state, folder, size.value_or(size_that_suits(state.text_scale)));
    state.screen = screens::Screen::welcome;
    photographer.take("welcome", nullptr);
    state.screen = screens::Screen::library;
    photographer.take("library", nullptr);
    take_guides(photographer, state, library);
    state.screen = screens::Screen::briefing;
    photographer.take("briefing", nullptr);
    take_countries(photographer, state, library);
    take_groups(photographer, state);
    take_losses(photographer, state);
    take_more_papers(photographer, state);
    take_portal(photographer, state);

    ShippedPlay play("inflated_invoices", "good");
    auto& session = play.session;
    for (int step = 0; step < 7; ++step) {
        if (step == 3) take_next(photographer, state, session, play.next().act.as);
        play.player.step();
    }
    session.run_to_waiting();
    take_desk(photographer, state, session, play.path);
    take_message(photographer, state, session, play.path, {casework::FactKind::injected, "head_telephones"}, "paper_call");
    take_form(photographer, state, session);
    take_monitor(photographer, state, session);
    take_lines(photographer, state, session);
    take_facilitator(photographer, state, session);
    take_debrief_so_far(photographer, state, session);
    play.step_to("refer");
    take_routing(photographer, state, session, play.next().act);
    for (int step = 0; step < 5; ++step) play.player.step();
    take_parts(photographer, state, session);
    play.player.finish();
    take_papers(photographer, state, session, play.path);
    state.screen = screens::Screen::ending;
    photographer.take("ending", &session);
    state.screen = screens::Screen::desk;
    take_message(photographer, state, session, play.path, {casework::FactKind::act_done, "report_result"}, "paper_result");
    take_debrief(photographer, state, session);
    take_questions(photographer, state, session);
    state.screen = screens::Screen::desk;
    state.help = true;
    photographer.take("help", &session);
    state.help = false;
    take_tour(photographer, library);
    take_explanations(photographer, state, session);
    return 0;
}
