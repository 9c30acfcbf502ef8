#include "tests/fixtures/shipped_plays.hpp"
#include "tests/journal/folder.hpp"

#include <fstream>

/// The reporting person's identity, byte for byte, in whatever a play leaves on the disk while it is open and after.
namespace {

namespace fs = std::filesystem;

struct Shown {
    std::string scenario, plan;
};

std::vector<Shown> all_plays() {
    std::vector<Shown> all;
    auto scenarios = files::shipped_scenarios();
    for (const auto& entry : fs::recursive_directory_iterator(std::string(CLEAN_PORTAL_SOURCE) + "/tests/scenarios"))
        if (entry.path().filename() == "scenario.json") scenarios.push_back(entry.path().string());
    for (const auto& scenario : scenarios)
        for (const auto& plan : files::plans_beside(scenario)) all.push_back({scenario, plan});
    return all;
}

std::string bytes_below(const fs::path& folder) {
    std::string all;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file() || entry.path().filename() == "key") continue;
        std::ifstream file(entry.path(), std::ios::binary);
        all.append(std::istreambuf_iterator<char>(file), {});
    }
    return all;
}

/// Texts too short to be anybody's would be found anywhere.
std::vector<std::string> texts_of(const model::Materials& materials) {
    std::vector<std::string> texts;
    for (const auto& [person, lines] : materials.scenario.identities)
        for (const auto& [field, text] : lines)
            if (text.view().size() >= 6) texts.emplace_back(text.view());
    return texts;
}

void expect_none(const std::string& bytes, const std::vector<std::string>& texts) {
    for (const auto& text : texts) {
        INFO(text);
        CHECK(bytes.find(text) == std::string::npos);
    }
}

} // namespace

TEST_CASE("No byte of an identity stands in a session or beside it, in any plan, while it is played or afterwards", "[session][identity]") {
    std::size_t searched = 0;
    for (const auto& [scenario, plan_file] : all_plays()) {
        INFO(scenario << " " << plan_file);
        const fixtures::Folder folder;
        auto read = reading::read_scenario(files::read_file(scenario), files::find_profile_in_home());
        REQUIRE(read.thing);
        const auto texts = texts_of(*read.thing);
        auto plan = reading::read_plan(files::read_file(plan_file), *read.thing);
        REQUIRE(plan.thing);
        {
            auto session = session::Session::start(std::move(*read.thing), {plan.thing->rails, folder.file("play.session"), folder.file("key")});
            session::PlanPlayer(session, *plan.thing).finish();
            expect_none(bytes_below(folder.path()), texts);
        }
        const auto afterwards = bytes_below(folder.path());
        CHECK(afterwards.size() > 10'000);
        expect_none(afterwards, texts);
        searched += texts.size();
    }
    CHECK(searched > 100);
}
