#include "sandbox/files/places.hpp"
#include "sandbox/files/settings.hpp"
#include "sandbox/model/standard.hpp"
#include "sandbox/reading/plan_reader.hpp"
#include "sandbox/reading/profile_reader.hpp"
#include "sandbox/reading/report_reader.hpp"
#include "sandbox/reading/scenario_reader.hpp"
#include "sandbox/reading/standard_reader.hpp"
#include "sandbox/reading/texts_reader.hpp"
#include "sandbox/reading/theme_reader.hpp"
#include "sandbox/reading/verdicts_reader.hpp"
#include "sandbox/session/play/session.hpp"
#include "tests/fuzz/promises.hpp"
#include "tests/fuzz/targets.hpp"

#include <algorithm>
#include <filesystem>

namespace fuzz {
namespace {

constexpr int steps_played = 40;

const std::string source = CLEAN_PORTAL_SOURCE;

reading::File file(std::string_view bytes) { return {"f", std::string(bytes)}; }

/// Kept in memory: the disk would be most of what is measured.
const reading::FindProfile& find_profile() {
    static std::map<std::string, std::optional<reading::File>> read;
    static const reading::FindProfile find = [](const std::string& id) -> std::optional<reading::File> {
        if (id == "mini") return read.try_emplace(id, files::read_file(source + "/tests/fixtures/mini.profile.json")).first->second;
        const auto known = read.find(id);
        return known != read.end() ? known->second : read.try_emplace(id, files::find_profile_in_home()(id)).first->second;
    };
    return find;
}

const model::Materials& mini() {
    static const auto read = reading::read_scenario(files::read_file(source + "/tests/fixtures/mini.scenario.json"), find_profile());
    return *read.thing;
}

std::vector<std::string> read_all(const std::vector<std::string>& paths) {
    std::vector<std::string> texts;
    for (const auto& path : paths) texts.push_back(files::read_file(path).text);
    return texts;
}

std::vector<std::string> files_ending(const std::vector<std::string>& folders, const std::string& ending) {
    std::vector<std::string> paths;
    for (const auto& folder : folders)
        for (const auto& entry : std::filesystem::recursive_directory_iterator(source + "/" + folder))
            if (entry.path().string().ends_with(ending)) paths.push_back(entry.path());
    std::ranges::sort(paths);
    return read_all(paths);
}

void take_profile(std::string_view bytes) { expect_told(reading::read_profile(file(bytes), find_profile())); }

std::vector<std::string> profile_seeds() {
    auto paths = files::shipped_profiles();
    paths.push_back(source + "/tests/fixtures/mini.profile.json");
    return read_all(paths);
}

/// What reads is played for a while: a scenario that reads must not bring the play down.
void play(model::Materials materials) {
    auto session = session::Session::start(std::move(materials), {casework::GuardRails::teach, "", ""});
    for (int step = 0; step < steps_played && session.step() > 0; ++step) {
    }
    session.expectations();
}

void take_scenario(std::string_view bytes) {
    auto read = reading::read_scenario(file(bytes), find_profile());
    expect_told(read);
    if (read.thing) play(std::move(*read.thing));
}

std::vector<std::string> scenario_seeds() { return files_ending({"scenarios", "tests/scenarios", "tests/fixtures", "guides"}, "scenario.json"); }

void take_plan(std::string_view bytes) { expect_told(reading::read_plan(file(bytes), mini())); }

std::vector<std::string> plan_seeds() { return files_ending({"tests/fixtures", "scenarios", "tests/scenarios", "guides"}, "plan.json"); }

void take_report(std::string_view bytes) { expect_told(reading::read_report(file(bytes), mini().context.profile)); }

std::vector<std::string> report_seeds() {
    return {R"({"format": "report/1", "type": "corruption", "mode": "named", "subject": {"home": "road_office", "rank": "high_official"}, "fields": {}})"};
}

void take_standard(std::string_view bytes) { expect_told(reading::read_standard(file(bytes))); }

std::vector<std::string> standard_seeds() { return read_all(files::shipped_standards()); }

void take_verdicts(std::string_view bytes) {
    static const auto standards = [] {
        std::vector<model::Standard> all;
        for (const auto& path : files::shipped_standards()) all.push_back(*reading::read_standard(files::read_file(path)).thing);
        return all;
    }();
    expect_told(reading::read_verdicts(file(bytes), standards));
}

std::vector<std::string> verdicts_seeds() {
    return {R"({"format": "verdicts/1", "profile": "korea", "by": "Legal department", "verdicts": [
      {"standard": "g20", "clause": "training", "verdict": "met", "because": "x", "source": "Act 4", "by": "Chair", "on": "2026-11-30"}]})"};
}

void take_texts(std::string_view bytes) {
    const auto read = reading::read_texts(file(bytes), nullptr);
    expect_told(read);
    if (!read.thing) return;
    for (const auto& key : read.thing->keys()) (void)(*read.thing)(key);
}

std::vector<std::string> texts_seeds() { return files_ending({"assets/texts"}, ".json"); }

void take_theme(std::string_view bytes) {
    try {
        reading::read_theme(file(bytes));
    } catch (const std::runtime_error& told) {
        expect(std::string_view(told.what()).starts_with("Expected"), "a theme that does not read says so in one sentence");
    }
}

std::vector<std::string> theme_seeds() { return files_ending({"assets"}, "theme.json"); }

/// Settings are kept again after every change: what was read must be written, and read the same.
void take_settings(std::string_view bytes) {
    const auto settings = files::read_settings(file(bytes));
    expect(settings.text_scale >= 100 && settings.text_scale <= 250, "the size of text stays within its bounds");
    const auto kept = files::written(settings);
    expect(files::written(files::read_settings(file(kept))) == kept, "settings that were kept are read as they were");
}

std::vector<std::string> settings_seeds() {
    return {files::written({175,
                            "contrast",
                            true,
                            "steps",
                            true,
                            "/tmp/a.session",
                            {{"inflated_invoices", "/tmp/a.session", 70, 100}},
                            {{"/tmp/a.session", "officer_kim", 2, 0}}}),
            "{}"};
}

/// What a session keeps, in two parts with a zero byte between: whoever forges a session writes what he likes there.
void take_kept(std::string_view bytes) {
    const auto border = std::min(bytes.find('\0'), bytes.size());
    const auto rest = border < bytes.size() ? bytes.substr(border + 1) : std::string_view{};
    auto read = reading::read_kept(std::string(bytes.substr(0, border)), std::string(rest), casework::newest_edition);
    expect_told(read);
    if (read.thing) play(std::move(*read.thing));
}

std::vector<std::string> kept_seeds() { return {mini().profile_json + '\0' + mini().scenario_json}; }

} // namespace

const std::vector<Target>& targets() {
    static const std::vector<Target> all{
        {"profile", take_profile, profile_seeds}, {"scenario", take_scenario, scenario_seeds}, {"plan", take_plan, plan_seeds},
        {"report", take_report, report_seeds},    {"standard", take_standard, standard_seeds}, {"verdicts", take_verdicts, verdicts_seeds},
        {"texts", take_texts, texts_seeds},       {"theme", take_theme, theme_seeds},          {"settings", take_settings, settings_seeds},
        {"kept", take_kept, kept_seeds},          {"session", take_session, session_seeds},    {"forged", take_forged, forged_seeds}};
    return all;
}

} // namespace fuzz
