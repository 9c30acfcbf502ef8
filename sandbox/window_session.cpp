#include "sandbox/window_session.hpp"

#include "sandbox/reading/places.hpp"
#include "sandbox/reading/reading.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>

namespace {

namespace fs = std::filesystem;

fs::path sessions_folder() {
    const auto* data = std::getenv("XDG_DATA_HOME");
    const auto* home = std::getenv("HOME");
    const auto base = data && *data ? fs::path(data) : fs::path(home ? home : ".") / ".local" / "share";
    return base / "clean-portal-sandbox";
}

reading::Materials materials_of(const std::string& scenario) {
    auto read = reading::read_scenario(reading::read_file(scenario), reading::find_profile_in_home());
    if (read.thing) return std::move(*read.thing);
    throw std::runtime_error("Expected a scenario that reads but " + reading::line_of(read.problems.front()) + ".");
}

screens::ScenarioCard card_of(const std::string& path, const reading::Materials& materials) {
    const auto& scenario = materials.scenario;
    screens::ScenarioCard card;
    card.path = path;
    card.title = scenario.title.en;
    card.summary = scenario.summary.en;
    card.briefing = scenario.briefing.en;
    card.country = materials.setting.profile.name.en;
    card.minutes = scenario.minutes;
    card.level = scenario.level;
    for (const auto& goal : scenario.goals) card.goals.push_back(goal.text.en);
    for (const auto role : scenario.roles_played) card.roles.push_back(materials.setting.profile[role].about.name.en);
    return card;
}

/// A new play begins with an empty desk; how one likes to be coached stays.
void clear_desk(screens::App& app) {
    const auto coach = app.desk.coach;
    app.desk = {};
    app.desk.coach = coach;
}

constexpr std::size_t sessions_looked_into = 8; // opening each of hundreds would keep people waiting

screens::SessionCard card_of(const fs::path& file, bool look_into) {
    screens::SessionCard card;
    card.path = file.string();
    card.title = file.stem().string();
    if (!look_into) return card;
    try {
        const auto session = session::Session::resume(file.string(), reading::key_file(), journal::Access::read_only);
        card.title = session.scenario().title.en;
        card.day = calendar::date_of(session.now()) - calendar::date_of(session.scenario().starts) + 1;
        for (const auto& the_case : session.world().cases)
            card.clocks += static_cast<int>(std::ranges::count(the_case.clocks, casework::ClockState::running, &casework::RunningClock::state));
        card.state = session.over() ? screens::SessionState::over : screens::SessionState::running;
    } catch (const std::exception&) {
        card.state = screens::SessionState::broken;
    }
    return card;
}

} // namespace

WindowSession::WindowSession(screens::App& app) : app_(app) {}

void WindowSession::fill_library() {
    app_.scenarios.clear();
    app_.broken.clear();
    app_.sessions.clear();
    for (const auto& path : reading::shipped_scenarios()) add_scenario(path);
    std::ranges::stable_sort(app_.scenarios, {}, &screens::ScenarioCard::level);
    add_sessions();
}

void WindowSession::remember() {
    settings_.emplace();
    settings_->give_to(app_);
}

void WindowSession::reopen() {
    const auto file = settings_ ? settings_->now().open_session : std::string{};
    if (!file.empty() && fs::exists(file)) resume(file);
}

void WindowSession::add_scenario(const std::string& path) {
    const auto read = reading::read_scenario(reading::read_file(path), reading::find_profile_in_home());
    if (read.thing) {
        app_.scenarios.push_back(card_of(path, *read.thing));
        return add_results(read.thing->scenario.id, app_.scenarios.back());
    }
    auto& broken = app_.broken.emplace_back();
    broken.path = path;
    for (const auto& problem : read.problems)
        if (problem.severity == reading::Severity::error) broken.problems.push_back(reading::line_of(problem));
}

/// The newest first. One that cannot be opened says so when it is tried.
void WindowSession::add_sessions() {
    std::error_code ignored;
    std::vector<std::pair<fs::file_time_type, fs::path>> files;
    for (const auto& entry : fs::directory_iterator(sessions_folder(), ignored))
        if (entry.path().extension() == ".session") files.emplace_back(entry.last_write_time(ignored), entry.path());
    std::ranges::sort(files, std::greater{});
    for (std::size_t i = 0; i < files.size(); ++i) app_.sessions.push_back(card_of(files[i].second, i < sessions_looked_into));
}

void WindowSession::keep_settings() {
    if (settings_) settings_->take_from(app_, session_ && app_.screen != screens::Screen::library ? file_ : std::string{});
}

void WindowSession::keep_result() {
    if (!settings_ || !session_ || file_.empty() || !session_->over()) return;
    reading::Result result{session_->scenario().id, file_, 0, 0};
    const auto& expectations = session_->scenario().expectations;
    for (const auto& one : session_->expectations()) {
        const auto points = expectations[one.expectation].points;
        result.all += points;
        if (one.state == session::ExpectationState::held) result.held += points;
    }
    settings_->add_result(std::move(result));
}

void WindowSession::add_results(const std::string& scenario, screens::ScenarioCard& card) const {
    if (!settings_) return;
    for (const auto& result : settings_->now().results) {
        if (result.scenario != scenario || result.all == 0) continue;
        ++card.attempts;
        card.best_percent = std::max(card.best_percent, static_cast<int>(result.held * 100 / result.all));
    }
}

void WindowSession::open(const std::string& named) {
    if (named.ends_with(".session")) return resume(named);
    const auto path = fs::weakly_canonical(reading::scenario_path(named)).string();
    for (std::size_t i = 0; i < app_.scenarios.size(); ++i)
        if (fs::weakly_canonical(app_.scenarios[i].path).string() == path) app_.chosen = i;
    if (app_.scenarios.empty() || fs::weakly_canonical(app_.scenarios[app_.chosen].path).string() != path) {
        app_.scenarios.push_back(card_of(path, materials_of(path)));
        app_.chosen = app_.scenarios.size() - 1;
    }
    app_.screen = screens::Screen::briefing;
}

std::string WindowSession::new_file(const std::string& scenario_id) const {
    fs::create_directories(sessions_folder());
    for (int number = 1;; ++number) {
        const auto file = sessions_folder() / (scenario_id + "-" + std::to_string(number) + ".session");
        if (!fs::exists(file)) return file.string();
    }
}

void WindowSession::start(const std::string& scenario, casework::GuardRails rails, const std::string& file) {
    auto materials = materials_of(scenario);
    session_.emplace(session::Session::start(std::move(materials), {rails, file, file.empty() ? "" : reading::key_file()}));
    file_ = file;
    clear_desk(app_);
    app_.screen = screens::Screen::desk;
}

void WindowSession::resume(const std::string& file) {
    session_.emplace(session::Session::resume(file, reading::key_file(), journal::Access::read_write));
    file_ = file;
    clear_desk(app_);
    app_.screen = screens::Screen::desk;
}

void WindowSession::perform(const session::Intent& intent) {
    const auto outcome = session_->perform(intent);
    app_.desk.refusal = outcome.refusal;
    if (!outcome.happened) return;
    app_.desk.form.reset();
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
    for (const auto& path : reading::shipped_profiles())
        if (auto read = reading::read_profile(reading::read_file(path), reading::find_profile_in_home()); read.thing)
            countries.profiles.push_back(std::move(*read.thing));
    for (const auto& path : reading::shipped_standards())
        if (auto read = reading::read_standard(reading::read_file(path)); read.thing) countries.standards.push_back(std::move(*read.thing));
    countries.left = place_of(countries.profiles, "korea");
    countries.right = place_of(countries.profiles, "mongolia");
    countries.standard = place_of(countries.standards, "eu_directive");
}

void WindowSession::pass_time(const screens::Requests& requests) {
    using screens::TimeRequest;
    switch (requests.time) {
    case TimeRequest::none: return;
    case TimeRequest::next_event: session_->step(); return;
    case TimeRequest::next_deadline: session_->run_to_deadline(); return;
    case TimeRequest::until_waiting: session_->run_to_waiting(); return;
    case TimeRequest::a_day: session_->run_to(session_->now() + calendar::seconds_per_day); return;
    case TimeRequest::to_date: session_->run_to(requests.until); return;
    case TimeRequest::a_week: session_->run_to(session_->now() + 7 * calendar::seconds_per_day); return;
    }
}

void WindowSession::let_plan_play(const std::string& scenario, const std::string& plan) {
    const auto path = reading::scenario_path(scenario);
    auto read = reading::read_plan(reading::read_file(reading::plan_path(path, plan)), materials_of(path));
    if (!read.thing) throw std::runtime_error("Expected a plan that reads but " + reading::line_of(read.problems.front()) + ".");
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
    const bool happened = session_->run_to(session_->now() + passed) > 0;
    if (happened || session_->over()) speed = 0;
    return speed != 0;
}

void WindowSession::read_guides() {
    for (const auto& path : reading::guide_pages()) {
        auto text = reading::read_file(path).text;
        auto title = text.starts_with("# ") ? text.substr(2, text.find('\n') - 2) : fs::path(path).stem().string();
        app_.guides.push_back({fs::path(path).stem().string(), std::move(title), std::move(text)});
    }
}

void WindowSession::carry_out(const screens::Requests& requests) {
    keep_settings();
    if (requests.read_guides) read_guides();
    if (requests.start) {
        const auto& card = app_.scenarios[*requests.start];
        const auto rails = app_.rails == 0 ? casework::GuardRails::teach : casework::GuardRails::exam;
        start(card.path, rails, new_file(fs::path(card.path).parent_path().filename().string()));
    }
    if (requests.read_countries) read_countries();
    if (requests.start || requests.resume) player_.reset();
    if (requests.resume) resume(app_.sessions[*requests.resume].path);
    if (!session_) return;
    for (const auto& intent : requests.acts) perform(intent);
    if (requests.reveal) reveal();
    pass_time(requests);
    if (session_->over() && requests.time != screens::TimeRequest::none) app_.screen = screens::Screen::closing;
    if (!requests.acts.empty() || requests.time != screens::TimeRequest::none) keep_result();
    if (!requests.leave) return;
    player_.reset();
    session_.reset();
    app_.screen = screens::Screen::library;
    fill_library();
}
