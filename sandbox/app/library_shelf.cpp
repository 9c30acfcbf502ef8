#include "sandbox/app/library_shelf.hpp"

#include "engine/views/journey.hpp"
#include "sandbox/files/places.hpp"
#include "sandbox/reading/scenario_reader.hpp"
#include "sandbox/session/play/reader_of.hpp"
#include "sandbox/session/play/waiting.hpp"
#include "sandbox/session/submission/draft.hpp"

#include <algorithm>
#include <cstdlib>
#include <tuple>
#include <variant>

namespace app {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t sessions_looked_into = 8; // opening each of hundreds would keep people waiting

void add_journey(const session::Session& session, screens::SessionCard& card) {
    if (session.world().cases.empty()) return;
    const auto way = views::journey(session::reader_of(session, {}), session.world().cases[0]);
    card.stops = way.stops.size();
    card.reached = way.here;
}

screens::SessionCard session_card(const fs::path& file, bool look_into) {
    screens::SessionCard card;
    card.path = file.string();
    card.title = file.stem().string();
    if (!look_into) return card;
    try {
        const auto session = session::Session::resume(file.string(), files::key_file(), journal::Access::read_only);
        card.title = session.scenario().title.en;
        card.day = calendar::date_of(session.now()) - calendar::date_of(session.scenario().starts) + 1;
        for (const auto& the_case : session.world().cases)
            card.clocks += static_cast<int>(std::ranges::count(the_case.clocks, casework::ClockState::running, &casework::RunningClock::state));
        add_journey(session, card);
        card.state = !session.world().cases.empty() && session::has_ended(session) ? screens::SessionState::over : screens::SessionState::running;
    } catch (const std::exception&) {
        card.state = screens::SessionState::broken;
    }
    return card;
}

void add_results(const Remembering* settings, const std::string& scenario, screens::ScenarioCard& card) {
    if (!settings) return;
    for (const auto& result : settings->now().results) {
        if (result.scenario != scenario || result.all == 0) continue;
        ++card.attempts;
        card.best_percent = std::max(card.best_percent, static_cast<int>(result.held * 100 / result.all));
    }
}

screens::BrokenCard broken_card(const std::string& path, const std::vector<model::Problem>& problems) {
    screens::BrokenCard card{path, {}};
    for (const auto& problem : problems)
        if (problem.severity == model::Severity::error) card.problems.push_back(model::line_of(problem));
    return card;
}

/// A card, or what is wrong with the file.
std::variant<screens::ScenarioCard, screens::BrokenCard> read_card(const Remembering* settings, const std::string& path) {
    const auto read = reading::read_scenario(files::read_file(path), files::find_profile_in_home());
    if (!read.thing) return broken_card(path, read.problems);
    auto card = card_of(path, *read.thing);
    add_results(settings, read.thing->scenario.id, card);
    return card;
}

void add_scenario(screens::WindowState& window, const Remembering* settings, const std::string& path) {
    auto read = read_card(settings, path);
    if (auto* broken = std::get_if<screens::BrokenCard>(&read)) window.broken.push_back(std::move(*broken));
    else window.scenarios.push_back(std::get<screens::ScenarioCard>(std::move(read)));
}

std::size_t place_on_shelf(const screens::WindowState& window, const std::string& path) {
    const auto is_it = [&](const screens::ScenarioCard& card) { return fs::weakly_canonical(card.path) == fs::weakly_canonical(path); };
    return static_cast<std::size_t>(std::ranges::find_if(window.scenarios, is_it) - window.scenarios.begin());
}

/// One that cannot be opened says so when it is tried.
void add_sessions(screens::WindowState& window) {
    const auto files = sessions_in(sessions_folder());
    for (std::size_t i = 0; i < files.size(); ++i) window.sessions.push_back(session_card(files[i], i < sessions_looked_into));
}

} // namespace

std::filesystem::path sessions_folder() {
    const auto* data = std::getenv("XDG_DATA_HOME");
    const auto* home = std::getenv("HOME");
    const auto base = data && *data ? fs::path(data) : fs::path(home ? home : ".") / ".local" / "share";
    return base / "clean-portal-sandbox";
}

std::vector<std::filesystem::path> sessions_in(const std::filesystem::path& folder) {
    std::error_code ignored;
    std::vector<std::pair<fs::file_time_type, fs::path>> files;
    for (const auto& entry : fs::directory_iterator(folder, ignored))
        if (entry.path().extension() == ".session") files.emplace_back(entry.last_write_time(ignored), entry.path());
    std::ranges::sort(files, std::greater{});
    std::vector<fs::path> paths;
    for (auto& [time, path] : files) paths.push_back(std::move(path));
    return paths;
}

/// Names of profiles say the country, a colon, and the house.
std::string country_of(const std::string& profile) { return profile.substr(0, profile.find(':')); }

screens::ScenarioCard card_of(const std::string& path, const model::Materials& materials) {
    const auto& scenario = materials.scenario;
    screens::ScenarioCard card;
    card.path = path;
    card.title = scenario.title.en;
    card.summary = scenario.summary.en;
    card.briefing = scenario.briefing.en;
    card.country = country_of(materials.context.profile.name.en);
    card.minutes = scenario.minutes;
    card.level = scenario.level;
    card.sign = scenario.sign;
    for (const auto& goal : scenario.goals) card.goals.push_back(goal.text.en);
    card.writes = session::writes_report(materials);
    for (const auto role : scenario.roles_played) card.roles.push_back(materials.context.profile[role].about.name.en);
    return card;
}

void open_scenario(screens::WindowState& window, const Remembering* settings, const std::string& path) {
    auto read = read_card(settings, path);
    if (auto* broken = std::get_if<screens::BrokenCard>(&read)) {
        window.library.refused = std::move(*broken);
        return;
    }
    window.chosen = place_on_shelf(window, path);
    if (window.chosen == window.scenarios.size()) window.scenarios.emplace_back();
    window.scenarios[window.chosen] = std::get<screens::ScenarioCard>(std::move(read));
    window.screen = screens::Screen::briefing;
}

void fill(screens::WindowState& window, const Remembering* settings) {
    window.scenarios.clear();
    window.broken.clear();
    window.sessions.clear();
    window.groups = {};
    for (const auto& path : files::shipped_scenarios()) add_scenario(window, settings, path);
    const auto easiest_first = [](const screens::ScenarioCard& card) {
        return std::tuple(card.writes, card.level, card.writes ? 0 : card.minutes); // the open desks have a door of their own
    };
    std::ranges::stable_sort(window.scenarios, {}, easiest_first);
    add_sessions(window);
}

} // namespace app
