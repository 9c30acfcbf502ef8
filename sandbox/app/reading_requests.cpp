#include "sandbox/app/reading_requests.hpp"

#include "sandbox/app/library_shelf.hpp"
#include "sandbox/app/written_beside.hpp"
#include "sandbox/exchange/comparison_report.hpp"
#include "sandbox/exchange/verdicts_file.hpp"
#include "sandbox/files/places.hpp"
#include "sandbox/reading/profile_reader.hpp"
#include "sandbox/reading/standard_reader.hpp"
#include "sandbox/reading/verdicts_reader.hpp"
#include "sandbox/screens/library/guide_readers.hpp"

#include <algorithm>
#include <filesystem>

namespace app {
namespace {

template <class Things> std::size_t place_of(const Things& things, std::string_view id) {
    const auto found = std::ranges::find_if(things, [&](const auto& thing) { return thing.id == id; });
    return found == things.end() ? 0 : static_cast<std::size_t>(found - things.begin());
}

/// What stands beside a profile. A file that does not read is left alone, and nothing is written over it.
screens::People people_of(const profile::Profile& profile, const std::string& path, const std::vector<model::Standard>& standards) {
    screens::People people{files::verdicts_file(path), {profile.id, {}}, {}};
    if (!files::verdicts_beside(path)) return people;
    auto read = reading::read_verdicts(files::read_file(people.file), standards);
    if (!read.thing) people.closed_because = model::line_of(model::first_error(read.problems));
    else if (read.thing->profile != profile.id)
        people.closed_because = "Expected verdicts on \"" + profile.id + "\" but " + people.file + " speaks of \"" + read.thing->profile + "\".";
    else people.verdicts = std::move(*read.thing);
    return people;
}

} // namespace

void carry_out(Running& running, const screens::ReadGuides&) {
    auto& guides = running.window.guides;
    guides.clear();
    for (const auto& path : files::guide_pages()) {
        screens::GuidePage page{std::filesystem::path(path).stem().string(), {}, files::read_file(path).text};
        page.title = page.text.starts_with("# ") ? page.text.substr(2, page.text.find('\n') - 2) : page.name;
        guides.push_back(std::move(page));
    }
    screens::sort_by_reader(guides);
    if (guides.empty()) running.window.no_guides = files::interface_texts()("screen.guides.none", {{"folder", files::guides_folder()}});
}

void carry_out(Running& running, const screens::ReadCountries&) {
    auto& countries = running.window.countries;
    countries.profiles.clear();
    countries.standards.clear();
    countries.people.clear();
    for (const auto& path : files::shipped_standards())
        if (auto read = reading::read_standard(files::read_file(path)); read.thing) countries.standards.push_back(std::move(*read.thing));
    for (const auto& path : files::shipped_profiles())
        if (auto read = reading::read_profile(files::read_file(path), files::find_profile_in_home()); read.thing) {
            countries.people.push_back(people_of(*read.thing, path, countries.standards));
            countries.profiles.push_back(std::move(*read.thing));
        }
    countries.left = place_of(countries.profiles, "korea");
    countries.right = place_of(countries.profiles, "mongolia");
    countries.standard = place_of(countries.standards, "eu_directive");
}

void carry_out(Running& running, const screens::ReadElsewhere&) {
    if (running.window.countries.profiles.empty()) carry_out(running, screens::ReadCountries{});
    running.window.desk.elsewhere.take(running.window.countries.profiles);
}

void carry_out(Running& running, const screens::KeepVerdicts&) {
    const auto& countries = running.window.countries;
    const auto& people = countries.people[countries.left];
    if (people.closed_because.empty()) exchange::keep_verdicts(people.file, people.verdicts);
}

/// "comparison-kosovo-korea.pdf" where the sessions are kept.
void carry_out(Running& running, const screens::WriteComparison& asked) {
    auto& countries = running.window.countries;
    const auto texts = files::interface_texts();
    const auto &left = countries.profiles[countries.left], &right = countries.profiles[countries.right];
    const auto report = exchange::comparison_report({left, texts}, {right, texts});
    const auto as_file = [&](const std::string& path) { exchange::write_report(report, path, false); };
    const auto stem = sessions_folder() / ("comparison-" + left.id + "-" + right.id);
    countries.written = write_beside(stem.string(), asked.ending, as_file, texts);
}

} // namespace app
