#include "sandbox/app/group_requests.hpp"

#include "sandbox/app/library_shelf.hpp"
#include "sandbox/app/written_beside.hpp"
#include "sandbox/debrief/group_words.hpp"
#include "sandbox/exchange/debrief_notes.hpp"
#include "sandbox/exchange/groups_report.hpp"
#include "sandbox/files/places.hpp"
#include "sandbox/texts/told.hpp"

#include <algorithm>

namespace app {
namespace {

namespace fs = std::filesystem;
using screens::GroupFile;
using screens::GroupsState;

constexpr std::size_t sessions_listed = 40; // opening each of hundreds would keep people waiting; others are named by their path

GroupFile file_at(const fs::path& path, const texts::Texts& texts) {
    const auto play = session::Session::resume(path.string(), "", journal::Access::read_only);
    const auto standing = debrief::standing_of(path.stem().string(), play);
    return {path.string(), standing.name, {}, play.scenario().title.in(texts.language()), standing_words(texts, standing), false};
}

void list(GroupsState& state, const texts::Texts& texts) {
    state = {};
    state.listed = true;
    auto kept = sessions_in(sessions_folder());
    if (kept.size() > sessions_listed) kept.resize(sessions_listed);
    for (const auto& path : kept) try {
            state.files.push_back(file_at(path, texts));
        } catch (const std::exception&) {
            ++state.unreadable;
        }
    if (!state.files.empty()) state.scenario = state.files.front().scenario;
}

GroupFile* find(GroupsState& state, const fs::path& path) {
    std::error_code ignored;
    const auto same = [&](const GroupFile& file) { return fs::equivalent(file.path, path, ignored); };
    const auto found = std::ranges::find_if(state.files, same);
    return found == state.files.end() ? nullptr : &*found;
}

void add(GroupsState& state, const fs::path& path, const texts::Texts& texts) {
    try {
        auto* file = find(state, path);
        if (!file) file = &*state.files.insert(state.files.begin(), file_at(path, texts));
        file->chosen = true;
        state.scenario = file->scenario;
    } catch (const std::exception& broken) {
        state.problems.push_back(texts("groups.problem.does_not_open", {{"file", path.string()}, {"why", texts::told(texts, broken)}}));
    }
}

void add_all(GroupsState& state, const std::string& place, const texts::Texts& texts) {
    std::error_code ignored;
    const bool is_folder = fs::is_directory(place, ignored);
    const auto paths = is_folder ? sessions_in(place) : std::vector<fs::path>{place};
    for (const auto& path : paths) add(state, path, texts);
    if (paths.empty()) state.problems.push_back(texts("screen.groups.empty_folder", {{"folder", place}}));
}

void compare(GroupsState& state, const texts::Texts& texts) {
    std::vector<std::string> files, names;
    for (const auto& file : state.files) {
        if (!file.chosen || file.scenario != state.scenario) continue;
        files.push_back(file.path);
        names.push_back(file.name.empty() ? file.file : file.name);
    }
    auto opened = debrief::open_groups(files, names, texts);
    exchange::add_notes(opened, files, texts);
    state.problems = std::move(opened.problems);
    if (state.problems.empty()) state.compared = debrief::compare_groups(opened.plays, texts);
}

/// "groups-SCENARIO.html" where the sessions are kept.
void write(GroupsState& state, const std::string& ending, const texts::Texts& texts) {
    const auto report = exchange::groups_report(*state.compared, texts);
    const auto as_file = [&](const std::string& path) { exchange::write_report(report, path, false); };
    const auto stem = sessions_folder() / ("groups-" + state.compared->scenario);
    state.written = write_beside(stem.string(), ending, as_file, texts);
}

} // namespace

void carry_out(Running& running, const screens::ListGroups&) { list(running.window.groups, files::interface_texts()); }

void carry_out(Running& running, const screens::AddGroups& asked) { add_all(running.window.groups, asked.path, files::interface_texts()); }

void carry_out(Running& running, const screens::CompareGroups&) { compare(running.window.groups, files::interface_texts()); }

void carry_out(Running& running, const screens::WriteGroups& asked) {
    auto& state = running.window.groups;
    if (state.compared) write(state, asked.ending, files::interface_texts());
}

} // namespace app
