#include "sandbox/app/library_requests.hpp"

#include "sandbox/app/library_shelf.hpp"
#include "sandbox/app/portal_requests.hpp"

#include <filesystem>

namespace app {

void carry_out(Running& running, const screens::StartScenario& asked) {
    running.window.tour = {};
    start(running, asked.path, asked.rails, new_file(running, std::filesystem::path(asked.path).parent_path().filename().string()));
    sit_down_at_portal(running);
    if (!running.session->scenario().before_after.empty()) running.window.screen = screens::Screen::questions;
}

void carry_out(Running& running, const screens::StartTour&) { start_tour(running, new_file(running, tour_scenario)); }

void carry_out(Running& running, const screens::ResumeSession& asked) {
    running.window.tour = {};
    resume(running, asked.path);
    sit_down_at_portal(running);
}

void carry_out(Running& running, const screens::LeaveSession&) {
    running.window.tour = {};
    running.show.reset();
    running.session.reset();
    running.window.screen = screens::Screen::library;
    fill_library(running);
}

void carry_out(Running& running, const screens::OpenScenario& asked) {
    open_scenario(running.window, running.remembered ? &*running.remembered : nullptr, asked.path);
}

void fill_library(Running& running) { fill(running.window, running.remembered ? &*running.remembered : nullptr); }

} // namespace app
