#include "sandbox/app/window_session.hpp"

#include "sandbox/app/window_debrief.hpp"
#include "sandbox/app/window_groups.hpp"
#include "sandbox/app/window_library.hpp"
#include "sandbox/debrief/points.hpp"
#include "sandbox/exchange/debrief_notes.hpp"
#include "sandbox/files/places.hpp"
#include "sandbox/reading/plan_reader.hpp"
#include "sandbox/reading/profile_reader.hpp"
#include "sandbox/reading/scenario_reader.hpp"
#include "sandbox/reading/standard_reader.hpp"
#include "sandbox/session/play/waiting.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>

namespace {

namespace fs = std::filesystem;

model::Materials materials_of(const std::string& scenario) {
    auto read = reading::read_scenario(files::read_file(scenario), files::find_profile_in_home());
    if (read.thing) return std::move(*read.thing);
    throw std::runtime_error("Expected a scenario that reads but " + model::line_of(read.problems.front()) + ".");
}

/// A new play begins with an empty desk; how one likes to be coached stays.
void clear_desk(screens::App& app) {
    const auto coach = app.desk.coach;
    app.desk = {};
    app.desk.coach = coach;
    app.debrief = {};
    app.questions = {};
}

} // namespace

WindowSession::WindowSession(screens::App& app) : app_(app) {}

void WindowSession::fill_library() { window_library::fill(app_, settings_ ? &*settings_ : nullptr); }

void WindowSession::remember() {
    settings_.emplace();
    settings_->give_to(app_);
}

void WindowSession::reopen() {
    const auto file = settings_ ? settings_->now().open_session : std::string{};
    if (!file.empty() && fs::exists(file)) resume(file);
}

void WindowSession::keep_settings() {
    if (settings_) settings_->take_from(app_, session_ && app_.screen != screens::Screen::library ? file_ : std::string{});
}

void WindowSession::keep_result() {
    if (!settings_ || !session_ || file_.empty() || !session_->over()) return;
    const auto points = debrief::points_of(*session_);
    settings_->add_result({session_->scenario().id, file_, points.left(), points.of});
}

void WindowSession::open(const std::string& named) {
    if (named.ends_with(".session")) return resume(named);
    const auto path = fs::weakly_canonical(files::scenario_path(named)).string();
    for (std::size_t i = 0; i < app_.scenarios.size(); ++i)
        if (fs::weakly_canonical(app_.scenarios[i].path).string() == path) app_.chosen = i;
    if (app_.scenarios.empty() || fs::weakly_canonical(app_.scenarios[app_.chosen].path).string() != path) {
        app_.scenarios.push_back(window_library::card_of(path, materials_of(path)));
        app_.chosen = app_.scenarios.size() - 1;
    }
    app_.screen = screens::Screen::briefing;
}

std::string WindowSession::new_file(const std::string& scenario_id) const {
    fs::create_directories(window_library::sessions_folder());
    for (int number = 1;; ++number) {
        const auto file = window_library::sessions_folder() / (scenario_id + "-" + std::to_string(number) + ".session");
        if (!fs::exists(file) && !fs::exists(exchange::notes_file(file.string()))) return file.string();
    }
}

void WindowSession::start(const std::string& scenario, casework::GuardRails rails, const std::string& file) {
    auto materials = materials_of(scenario);
    session_.emplace(session::Session::start(std::move(materials), {rails, file, file.empty() ? "" : files::key_file()}));
    take_up(file);
}

void WindowSession::take_up(const std::string& file) {
    file_ = file;
    clear_desk(app_);
    app_.desk.sat_down_at = session_->facts().size();
    window_debrief::read_notes(app_.debrief, file);
    app_.screen = screens::Screen::desk;
}

void WindowSession::resume(const std::string& file) {
    session_.emplace(session::Session::resume(file, files::key_file(), journal::Access::read_write));
    take_up(file);
}

void WindowSession::perform(const session::Intent& intent) {
    const auto outcome = session_->perform(intent);
    app_.desk.refusal = outcome.refusal;
    if (!outcome.happened) return;
    app_.desk.form.reset();
    app_.desk.stopped = false;
    app_.desk.case_number = intent.case_number;
}

void WindowSession::reveal() {
    const auto& the_case = session_->world().cases.at(app_.desk.case_number);
    auto& shown = app_.desk.identity.emplace();
    for (auto& line : session_->identity_of(the_case.reporter, app_.desk.person)) shown.emplace_back(std::move(line.field), std::move(line.text));
}

namespace {

template <class Things> std::size_t place_of(const Things& things, std::string_view id) {
    const auto found = std::ranges::find_if(things, [&](const auto& thing) { return thing.id == id; });
    return found == things.end() ? 0 : static_cast<std::size_t>(found - things.begin());
}

} // namespace

void WindowSession::read_countries() {
    auto& countries = app_.countries;
    for (const auto& path : files::shipped_profiles())
        if (auto read = reading::read_profile(files::read_file(path), files::find_profile_in_home()); read.thing)
            countries.profiles.push_back(std::move(*read.thing));
    for (const auto& path : files::shipped_standards())
        if (auto read = reading::read_standard(files::read_file(path)); read.thing) countries.standards.push_back(std::move(*read.thing));
    countries.left = place_of(countries.profiles, "korea");
    countries.right = place_of(countries.profiles, "mongolia");
    countries.standard = place_of(countries.standards, "eu_directive");
}

namespace {

bool travels(const screens::Requests& requests) {
    return requests.rewind_to || requests.look_at || requests.undo || requests.return_to_end || requests.switch_to;
}

} // namespace

void WindowSession::look_at(std::uint64_t fact) {
    if (fact == 0 || fact > session_->last_of_line()) return;
    session_->rewind(fact);
    screens::look_at(app_, *session_, fact);
}

/// Along the lines of play. What was open on the desk belongs to the moment that is left.
void WindowSession::travel(const screens::Requests& requests) {
    if (requests.rewind_to) session_->rewind(*requests.rewind_to);
    if (requests.look_at) look_at(*requests.look_at);
    if (requests.undo) session_->undo();
    if (requests.return_to_end) session_->return_to_end();
    if (requests.switch_to) session_->switch_to(*requests.switch_to);
    if (requests.rename) {
        session_->rename_branch(requests.rename->first, requests.rename->second);
        app_.desk.lines.made_for.clear();
    }
    if (requests.hint) session_->reveal_hint(*requests.hint);
    if (!travels(requests)) return;
    app_.desk.form.reset();
    app_.desk.forms_put_away.clear();
    app_.desk.refusal.clear();
    app_.desk.read_message = 0;
    app_.desk.open_clock.reset();
    app_.desk.identity.reset();
    app_.desk.speed = 0;
    app_.desk.stopped = false;
}

void WindowSession::direct(const screens::Requests& requests) {
    if (requests.directions.empty()) return;
    app_.facilitator.refused = false;
    for (const auto& direction : requests.directions)
        if (!direction(*session_)) app_.facilitator.refused = true;
}

/// Once, when a play has just ended: whoever opens it later finds the questions in the debrief.
void WindowSession::ask_at_end() {
    if (session_->over()) app_.questions.due = true;
}

void WindowSession::run_to_end() {
    while (!session_->over() && !session_->directions().frozen()) session_->step();
}

void WindowSession::pass_time(const screens::Requests& requests) {
    using screens::TimeRequest;
    if (requests.time != TimeRequest::none) app_.desk.stopped = true;
    switch (requests.time) {
    case TimeRequest::none: return;
    case TimeRequest::next_event: session_->step(); return;
    case TimeRequest::next_decision: session_->run_to_decision(); return;
    case TimeRequest::next_deadline: session_->run_to_deadline(); return;
    case TimeRequest::until_waiting: session_->run_to_waiting(); return;
    case TimeRequest::a_day: session_->run_to(session_->now() + calendar::seconds_per_day); return;
    case TimeRequest::to_date: session_->run_to(requests.until); return;
    case TimeRequest::to_end: run_to_end(); return;
    case TimeRequest::a_week: session_->run_to(session_->now() + 7 * calendar::seconds_per_day); return;
    }
}

void WindowSession::let_plan_play(const std::string& scenario, const std::string& plan) {
    const auto path = files::scenario_path(scenario);
    auto read = reading::read_plan(files::read_file(files::plan_path(path, plan)), materials_of(path));
    if (!read.thing) throw std::runtime_error("Expected a plan that reads but " + model::line_of(read.problems.front()) + ".");
    player_.reset();
    plan_ = std::move(*read.thing);
    start(path, plan_->rails, "");
    player_.emplace(*session_, *plan_);
}

/// The desk is that of whoever acts, so that one sees what that person sees.
bool WindowSession::step_plan(float seconds) {
    since_step_ += seconds;
    if (since_step_ < 1) return true;
    since_step_ = 0;
    if (player_->place() < plan_->steps.size()) app_.desk.person = plan_->steps[player_->place()].act.as;
    if (player_->step()) return true;
    player_->finish();
    player_.reset();
    app_.screen = screens::Screen::closing;
    return false;
}

bool WindowSession::let_time_run(float seconds) {
    if (player_) return step_plan(seconds);
    auto& speed = app_.desk.speed;
    if (!session_ || app_.screen != screens::Screen::desk || speed == 0) return false;
    const auto days_each_second = speed == 1 ? 1.0F : 7.0F;
    const auto passed = static_cast<std::int64_t>(seconds * days_each_second * static_cast<float>(calendar::seconds_per_day));
    const bool was_over = session_->over();
    const bool happened = session_->run_to(session_->now() + passed) > 0;
    if (!was_over) ask_at_end();
    if (happened || session_->over()) speed = 0;
    return speed != 0;
}

void WindowSession::read_guides() {
    for (const auto& path : files::guide_pages()) {
        screens::GuidePage page{fs::path(path).stem().string(), {}, files::read_file(path).text};
        page.title = page.text.starts_with("# ") ? page.text.substr(2, page.text.find('\n') - 2) : page.name;
        app_.guides.push_back(std::move(page));
    }
}

namespace {

constexpr const char* tour_scenario = "inflated_invoices";

}

void WindowSession::start_tour(const std::string& file) {
    const auto path = files::scenario_path(tour_scenario);
    auto read = reading::read_plan(files::read_file(files::home() + "/assets/tour.plan.json"), materials_of(path));
    if (!read.thing) throw std::runtime_error("Expected a tour that reads but " + model::line_of(read.problems.front()) + ".");
    start(path, read.thing->rails, file);
    app_.tour = {};
    app_.tour.plan = std::make_shared<const model::Plan>(std::move(*read.thing));
}

void WindowSession::carry_out(const screens::Requests& requests) {
    keep_settings();
    if (requests.read_guides) read_guides();
    if (requests.start) {
        const auto& card = app_.scenarios[*requests.start];
        const auto rails = app_.rails == 0 ? casework::GuardRails::teach : casework::GuardRails::exam;
        start(card.path, rails, new_file(fs::path(card.path).parent_path().filename().string()));
        if (!session_->scenario().before_after.empty()) app_.screen = screens::Screen::questions;
    }
    if (requests.tour) start_tour(new_file(tour_scenario));
    if (requests.read_countries) read_countries();
    window_groups::carry_out(app_.groups, requests);
    if (requests.start || requests.resume || requests.tour) player_.reset();
    if (requests.start || requests.resume || requests.leave) app_.tour = {};
    if (requests.resume) resume(app_.sessions[*requests.resume].path);
    if (!session_) return;
    const bool was_over = session_->over();
    for (const auto& intent : requests.acts) perform(intent);
    travel(requests);
    direct(requests);
    window_debrief::carry_out(app_, *session_, file_, requests);
    if (requests.reveal) reveal();
    pass_time(requests);
    if (requests.read_lines) screens::read_lines(app_.desk.lines, *session_);
    if (!was_over && !travels(requests)) ask_at_end();
    if (requests.time != screens::TimeRequest::none && session::has_ended(*session_)) app_.screen = screens::Screen::closing;
    if (!requests.acts.empty() || requests.time != screens::TimeRequest::none) keep_result();
    if (!requests.leave) return;
    player_.reset();
    session_.reset();
    app_.screen = screens::Screen::library;
    fill_library();
}
