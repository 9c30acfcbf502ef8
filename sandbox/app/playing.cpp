#include "sandbox/app/playing.hpp"

#include "sandbox/app/debrief_requests.hpp"
#include "sandbox/app/direction_requests.hpp"
#include "sandbox/app/folder_requests.hpp"
#include "sandbox/app/group_requests.hpp"
#include "sandbox/app/library_requests.hpp"
#include "sandbox/app/library_shelf.hpp"
#include "sandbox/app/line_requests.hpp"
#include "sandbox/app/play_requests.hpp"
#include "sandbox/app/portal_requests.hpp"
#include "sandbox/app/reading_requests.hpp"
#include "sandbox/files/places.hpp"
#include "sandbox/reading/plan_reader.hpp"
#include "sandbox/reading/scenario_reader.hpp"
#include "sandbox/texts/told.hpp"

#include <filesystem>
#include <stdexcept>

namespace app {

namespace fs = std::filesystem;

Playing::Playing(screens::WindowState& window, bool keeps) : running_{window, keeps}, texts_(files::interface_texts()) {}

bool Playing::guarded(const std::function<void()>& does) {
    auto& window = running_.window;
    try {
        does();
        return true;
    } catch (const std::logic_error& bug) {
        window.bug = true;
        window.trouble = texts_("screen.bug_words", {{"what", bug.what()}});
    } catch (const std::exception& broken) {
        window.bug = false;
        window.trouble = texts::told(texts_, broken);
    }
    return false;
}

void Playing::frame(const std::function<void(const session::Session*, screens::Requests&)>& draw) {
    screens::Requests requests;
    if (!guarded([&] { draw(session(), requests); })) {
        running_.window.undrawable = true;
        return;
    }
    guarded([&] { carry_out(requests); });
}

void Playing::fill_library() { app::fill_library(running_); }

void Playing::remember() {
    running_.remembered.emplace();
    running_.remembered->give_to(running_.window);
}

void Playing::reopen() {
    const auto file = running_.remembered ? running_.remembered->now().open_session : std::string{};
    if (!file.empty() && fs::exists(file)) guarded([&] { carry_out({screens::ResumeSession{file}}); });
}

void Playing::keep_settings() {
    if (running_.remembered) running_.remembered->take_from(running_.window, sitting(running_));
}

void Playing::open(const std::string& named) {
    if (named.ends_with(".session")) return carry_out({screens::ResumeSession{named}});
    auto& window = running_.window;
    const auto path = fs::weakly_canonical(files::scenario_path(named)).string();
    for (std::size_t i = 0; i < window.scenarios.size(); ++i)
        if (fs::weakly_canonical(window.scenarios[i].path).string() == path) window.chosen = i;
    if (window.scenarios.empty() || fs::weakly_canonical(window.scenarios[window.chosen].path).string() != path) {
        window.scenarios.push_back(card_of(path, materials_of(path)));
        window.chosen = window.scenarios.size() - 1;
    }
    window.screen = screens::Screen::briefing;
}

/// What was asked of a play that has just been left is nobody's any more.
void Playing::carry_out_one(const screens::Request& request) {
    std::visit(
        [&](const auto& asked) {
            if (screens::is_of_session<std::decay_t<decltype(asked)>> && !running_.session) return;
            running_.log.add(request, session());
            app::carry_out(running_, asked);
        },
        request);
}

void Playing::carry_out(const screens::Requests& requests) {
    keep_settings();
    for (const auto& request : requests) carry_out_one(request);
    if (auto trouble = running_.log.take_trouble(); !trouble.empty()) {
        running_.window.bug = false;
        running_.window.trouble = std::move(trouble);
    }
}

void Playing::let_plan_play(const std::string& scenario, const std::string& plan) {
    const auto path = files::scenario_path(scenario);
    auto read = reading::read_plan(files::read_file(files::plan_path(path, plan)), materials_of(path));
    if (!read.thing) throw std::runtime_error("Expected a plan that reads but " + model::line_of(model::first_error(read.problems)) + ".");
    start(running_, path, read.thing->rails, "");
    running_.show = std::make_unique<PlanShow>(*running_.session, std::move(*read.thing));
}

/// The desk is that of whoever acts, so that one sees what that person sees.
bool Playing::step_plan(float seconds) {
    auto& show = *running_.show;
    show.since_step += seconds;
    if (show.since_step < 1) return true;
    show.since_step = 0;
    if (show.player.place() < show.plan.steps.size()) running_.window.desk.person = show.plan.steps[show.player.place()].act.as;
    if (show.player.step()) return true;
    show.player.finish();
    running_.show.reset();
    running_.window.screen = screens::Screen::closing;
    return false;
}

bool Playing::let_time_run(float seconds) {
    bool runs = false;
    guarded([&] { runs = running_.show ? step_plan(seconds) : app::let_time_run(running_, seconds); });
    return runs;
}

} // namespace app
