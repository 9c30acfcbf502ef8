#include "sandbox/reading/plan_reader.hpp"
#include "sandbox/session/play/plan_player.hpp"
#include "sandbox/session/play/waiting.hpp"
#include "tests/fixtures/mini_play.hpp"

#include <filesystem>
#include <unistd.h>

namespace {

using session::Session;
namespace fs = std::filesystem;

/// A session file that is gone when the test is over.
class Kept {
public:
    Kept() : path_(fs::temp_directory_path() / ("clean-portal-resume-" + std::to_string(getpid()) + "-" + std::to_string(++count_) + ".session")) {}
    ~Kept() { fs::remove(path_); }
    Kept(const Kept&) = delete;
    Kept& operator=(const Kept&) = delete;
    std::string path() const { return path_.string(); }

private:
    static inline int count_ = 0;
    fs::path path_;
};

struct Shipped {
    std::string scenario, plan;
};

std::vector<Shipped> shipped() {
    std::vector<Shipped> all;
    for (const auto& scenario : files::shipped_scenarios())
        for (const auto& plan : files::plans_beside(scenario)) all.push_back({scenario, plan});
    return all;
}

model::Materials materials_of(const Shipped& play) {
    auto read = reading::read_scenario(files::read_file(play.scenario), files::find_profile_in_home());
    REQUIRE(read.thing);
    return std::move(*read.thing);
}

model::Plan plan_of(const Shipped& play) {
    auto read = reading::read_plan(files::read_file(play.plan), materials_of(play));
    REQUIRE(read.thing);
    return std::move(*read.thing);
}

/// The plan's acts, then time itself: so many moves, or until nothing is left.
void move(Session& session, session::PlanPlayer& player, std::size_t moves) {
    for (std::size_t i = 0; i < moves; ++i) {
        if (player.step()) continue;
        if (session.over()) return;
        session.step(); // of what is left out nothing comes
    }
}

std::string seen(const Session& session) {
    const auto next = session.next();
    std::string all = calendar::iso(session.now()) + " then " + std::to_string(static_cast<int>(next.kind)) + " at " + calendar::iso(next.at) + " entry " +
                      std::to_string(next.entry) + " clock " + std::to_string(next.clock.index) + " case " + std::to_string(next.case_number) + " track " +
                      std::to_string(next.track) + " person " + std::to_string(next.person.index);
    for (const auto& one : session.expectations()) all += " " + std::to_string(static_cast<int>(one.state)) + "@" + std::to_string(one.at_fact);
    return all;
}

} // namespace

TEST_CASE("A session opened again waits for the same things, wherever it was left", "[session][resume]") {
    for (const auto& one : shipped()) {
        const auto plan = plan_of(one);
        for (std::size_t moves = 0; moves < 60; moves += 11) {
            const Kept file;
            INFO(one.plan << " after " << moves << " moves");
            std::string before;
            calendar::Instant moment;
            {
                auto live = Session::start(materials_of(one), {plan.rails, file.path(), ""});
                session::PlanPlayer player(live, plan);
                move(live, player, moves);
                before = seen(live);
                moment = live.now();
            }
            auto again = Session::resume(file.path(), "", journal::Access::read_only);
            again.run_to(moment); // an hour in which nothing happened is no fact
            CHECK(seen(again) == before);
        }
    }
}

TEST_CASE("A play that was over is over when it is opened again, with every point that was still open", "[session][resume]") {
    for (const auto& one : shipped()) {
        const Kept file;
        INFO(one.plan);
        const auto plan = plan_of(one);
        auto live = Session::start(materials_of(one), {plan.rails, file.path(), ""});
        session::PlanPlayer player(live, plan);
        move(live, player, 100000);
        REQUIRE(live.over());
        CHECK(session::until(live) == live.facts().back().at);
        if (!session::all_cases_ended(live)) continue;
        CHECK(seen(Session::resume(file.path(), "", journal::Access::read_only)) == seen(live));
    }
}

TEST_CASE("Nothing is waited for that lies further ahead than any session opens", "[session]") {
    auto materials = fixtures::mini_materials();
    const auto starts = materials.scenario.starts;
    const auto century = 100 * 366 * calendar::seconds_per_day;
    materials.scenario.script.resize(1);
    materials.scenario.script[0].at = starts + 3 * century;
    auto play = session::Session::start(std::move(materials), {casework::GuardRails::teach, "", ""});
    play.run_to(starts + 4 * century);
    CHECK(play.now() == starts + 2 * century);
    CHECK(play.facts().empty());
    CHECK(play.over());
}
