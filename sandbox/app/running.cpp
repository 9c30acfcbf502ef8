#include "sandbox/app/running.hpp"

#include "sandbox/app/debrief_requests.hpp"
#include "sandbox/app/library_shelf.hpp"
#include "sandbox/debrief/points.hpp"
#include "sandbox/exchange/debrief_notes.hpp"
#include "sandbox/files/places.hpp"
#include "sandbox/reading/papers_reader.hpp"
#include "sandbox/reading/plan_reader.hpp"
#include "sandbox/reading/scenario_reader.hpp"

#include <filesystem>

namespace app {
namespace {

namespace fs = std::filesystem;

/// A new play begins with an empty desk; how one likes to be coached stays.
void clear_desk(screens::WindowState& window) {
    const auto coach = window.desk.coach;
    window.desk = {};
    window.desk.coach = coach;
    window.debrief = {};
    window.questions = {};
}

/// Where a session was begun elsewhere, the papers are those of the shipped scenario of that name.
std::string shipped_scenario(const std::string& id) { return files::home() + "/scenarios/" + id + "/scenario.json"; }

void lay_out_papers(Running& running, const std::string& scenario) {
    auto& window = running.window;
    window.desk.papers.papers = papers_of(scenario, running.session->materials());
    window.debrief.notes.conflicts_there = window.desk.papers.papers ? window.desk.papers.papers->conflicts.size() : 0;
    for (const auto& one : window.debrief.notes.conflicts) window.desk.papers.found.insert(one.id);
}

void take_up(Running& running, const std::string& scenario, const std::string& file) {
    running.file = file;
    clear_desk(running.window);
    running.window.desk.sat_down_at = running.session->facts().size();
    read_notes(running.window.debrief, file);
    lay_out_papers(running, scenario);
    running.window.screen = screens::Screen::desk;
}

/// What the settings say of the session may be older than it, or made by hand.
void sit_down_again(Running& running) {
    const auto* sat = running.remembered ? running.remembered->sitting_in(running.file) : nullptr;
    if (!sat) return;
    auto& desk = running.window.desk;
    const auto cases = static_cast<std::int64_t>(running.session->world().cases.size());
    for (const auto person : screens::people(*running.session))
        if (running.session->context()[person].id == sat->person) desk.person = person;
    if (sat->tab > 0) desk.tab = static_cast<std::size_t>(sat->tab);
    if (sat->case_number > 0 && sat->case_number < cases) desk.case_number = static_cast<std::uint32_t>(sat->case_number);
}

} // namespace

std::shared_ptr<const model::Papers> papers_of(const std::string& scenario, const model::Materials& materials) {
    const auto file = files::papers_beside(scenario);
    if (!file) return {};
    auto read = reading::read_papers(files::read_file(*file), materials);
    return read.thing ? std::make_shared<const model::Papers>(std::move(*read.thing)) : nullptr;
}

model::Materials materials_of(const std::string& scenario) {
    auto read = reading::read_scenario(files::read_file(scenario), files::find_profile_in_home());
    if (read.thing) return std::move(*read.thing);
    throw std::runtime_error("Expected a scenario that reads but " + model::line_of(model::first_error(read.problems)) + ".");
}

void start(Running& running, const std::string& scenario, casework::GuardRails rails, const std::string& file) {
    auto materials = materials_of(scenario);
    running.show.reset();
    running.session.emplace(session::Session::start(std::move(materials), {rails, file, file.empty() ? "" : files::key_file()}));
    take_up(running, scenario, file);
}

void resume(Running& running, const std::string& file) {
    running.show.reset();
    running.session.emplace(session::Session::resume(file, files::key_file(), journal::Access::read_write));
    take_up(running, shipped_scenario(running.session->scenario().id), file);
    sit_down_again(running);
}

files::Sitting sitting(const Running& running) {
    const auto& desk = running.window.desk;
    if (!running.session || running.window.screen == screens::Screen::library) return {};
    const auto person = desk.person ? running.session->context()[desk.person].id : std::string{};
    return {running.file, running.file.empty() ? "" : person, static_cast<std::int64_t>(desk.tab), desk.case_number};
}

std::string new_file(const Running& running, const std::string& scenario_id) {
    if (!running.keeps) return {};
    fs::create_directories(sessions_folder());
    for (int number = 1;; ++number) {
        const auto file = sessions_folder() / (scenario_id + "-" + std::to_string(number) + ".session");
        if (!fs::exists(file) && !fs::exists(exchange::notes_file(file.string()))) return file.string();
    }
}

void start_tour(Running& running, const std::string& file) {
    const auto path = files::scenario_path(tour_scenario);
    auto read = reading::read_plan(files::read_file(files::home() + "/assets/tour.plan.json"), materials_of(path));
    if (!read.thing) throw std::runtime_error("Expected a tour that reads but " + model::line_of(model::first_error(read.problems)) + ".");
    start(running, path, read.thing->rails, file);
    running.window.tour = {};
    running.window.tour.plan = std::make_shared<const model::Plan>(std::move(*read.thing));
}

void keep_result(Running& running) {
    if (!running.remembered || running.file.empty() || !running.session->over()) return;
    const auto points = debrief::points_of(*running.session);
    running.remembered->add_result({running.session->scenario().id, running.file, points.left(), points.of});
}

} // namespace app
