#include "engine/desk.hpp"
#include "tests/journal/played_session.hpp"
#include "tests/session/passage.hpp"

#include <cstdlib>

namespace {

using fixtures::Dice;
using fixtures::Folder;
using fixtures::intent;
using fixtures::Passage;
using fixtures::seen;
using session::Session;

int rewinds() { return std::getenv("CLEAN_PORTAL_LONG_TESTS") ? 1000 : 60; }
constexpr int rewinds_a_plan = 20;

std::uint64_t any_noted(const Passage& passage, Dice& dice) {
    auto place = passage.states().begin();
    std::advance(place, static_cast<std::ptrdiff_t>(dice.below(passage.states().size())));
    return place->first;
}

Session begun(const std::string& file = {}) { return Session::start(fixtures::mini_materials(), {casework::GuardRails::teach, file, ""}); }

void submit(Session& play) {
    auto made = intent(play, "clerk", "submit");
    made.report = 0;
    REQUIRE(play.perform(made).happened);
}

void assign(Session& play, std::string_view officer = "kim") {
    auto made = intent(play, "park", "assign");
    made.with = {{play.profile().input(made.act, "officer"), play.setting().party(officer).index}};
    REQUIRE(play.perform(made).happened);
}

desk::Outcome send(Session& play, std::string_view agency) {
    auto made = intent(play, "kim", "send");
    made.with = {{play.profile().input(made.act, "agency"), play.setting().party(agency).index}};
    return play.perform(made);
}

void ask(Session& play, const std::string& items = "the slips") {
    auto made = intent(play, "kim", "ask");
    made.with_text = {{play.profile().input(made.act, "items"), items}};
    REQUIRE(play.perform(made).happened);
}

void expect_whole(const Session& play) {
    CHECK(play.journal().faults().empty());
    CHECK_FALSE(desk::replay_fault(play.setting(), play.journal()));
    CHECK_FALSE(play.direction_fault());
}

} // namespace

TEST_CASE("Wherever a play is rewound to, it stands as it stood there the first time", "[session][rewind][property]") {
    const auto plans = fixtures::all_plans();
    Dice dice(14);
    for (int done = 0; done < rewinds();) {
        const auto& plan = plans[dice.below(plans.size())];
        INFO(plan.plan);
        Passage passage(plan);
        auto& play = passage.session();
        for (int i = 0; i < rewinds_a_plan && done < rewinds(); ++i, ++done) {
            const auto fact = any_noted(passage, dice);
            play.rewind(fact);
            INFO("rewound to fact " << fact);
            REQUIRE(seen(play) == passage.states().at(fact));
        }
        REQUIRE(play.branches().size() == 1);
    }
}

TEST_CASE("Rewinding and going on the same way gives the same facts, on the same line", "[session][rewind][property]") {
    const auto plans = fixtures::all_plans();
    Dice dice(2);
    for (int done = 0; done < rewinds() / 6; ++done) {
        const auto& plan = plans[dice.below(plans.size())];
        Passage passage(plan);
        auto& play = passage.session();
        const auto end = play.digest();
        const auto facts = play.facts();
        const auto fact = any_noted(passage, dice);
        INFO(plan.plan << " from fact " << fact);
        play.rewind(fact);
        passage.go_on(passage.after(fact));
        CHECK(play.digest() == end);
        CHECK(play.facts() == facts);
        CHECK(play.branches().size() == 1);
    }
}

TEST_CASE("A session file that was opened again is rewound like the play that wrote it", "[session][rewind][resume]") {
    const auto plans = fixtures::all_plans();
    Dice dice(27);
    for (int play = 0; play < 3; ++play) {
        const Folder folder;
        const auto& plan = plans[dice.below(plans.size())];
        std::map<std::uint64_t, std::string> states;
        {
            const Passage passage(plan, folder.file("a.session"));
            states = passage.states();
        }
        auto again = Session::resume(folder.file("a.session"), "", journal::Access::read_only);
        for (const auto& [fact, state] : states) {
            again.rewind(fact);
            INFO(plan.plan << " rewound to fact " << fact);
            REQUIRE(seen(again) == state);
        }
    }
}

TEST_CASE("Going on otherwise after any rewind keeps the old line whole, and both can be verified", "[session][rewind][property]") {
    const auto plans = fixtures::all_plans();
    Dice dice(3);
    for (int done = 0; done < rewinds() / 6; ++done) {
        const auto& plan = plans[dice.below(plans.size())];
        Passage passage(plan);
        auto& play = passage.session();
        const auto end = play.digest();
        const auto facts = play.facts().size();
        const auto refusals = play.refusals().size();
        const auto fact = any_noted(passage, dice);
        INFO(plan.plan << " from fact " << fact);
        play.rewind(fact, "otherwise");
        REQUIRE(play.bookmark(session::BookmarkKind::risk, "What if nobody acted from here?", fact));
        while (!play.over()) play.step();
        const bool was_end = fact == facts; // going on from the end begins nothing new
        CHECK(play.branches().size() == (was_end ? 1 : 2));
        CHECK((was_end || play.branches()[1].first_own == fact + 1));
        expect_whole(play);
        if (was_end) continue;
        play.switch_to(1);
        CHECK(play.digest() == end);
        CHECK(play.refusals().size() == refusals);
    }
}

TEST_CASE("Acting otherwise after a rewind begins a branch, named and listed; the old line is kept", "[session][branch]") {
    auto play = begun();
    submit(play);
    const auto fork = play.facts().size();
    assign(play);
    ask(play);
    const auto old_line = play.digest();
    play.rewind(fork, "given to Lee");
    CHECK(play.facts().size() == fork);
    CHECK(play.last_of_line() > fork);
    CHECK(play.branches().size() == 1);
    assign(play, "lee");
    const auto branches = play.branches();
    REQUIRE(branches.size() == 2);
    CHECK(branches[1].name == "given to Lee");
    CHECK(branches[1].parent == 1);
    CHECK(branches[1].first_own == fork + 1);
    CHECK(branches[1].length == play.facts().size());
    CHECK(branches[1].active);
    CHECK_FALSE(branches[0].active);
    play.rename_branch(2, "Lee's");
    CHECK(play.branches()[1].name == "Lee's");
    play.switch_to(1);
    CHECK(play.digest() == old_line);
    expect_whole(play);
}

TEST_CASE("Two branches are compared by the first fact that differs and the day of it on each", "[session][branch]") {
    auto play = begun();
    submit(play);
    const auto fork = play.facts().size();
    assign(play);
    play.rewind(fork);
    play.run_to(play.now() + 2 * calendar::seconds_per_day);
    assign(play);
    const auto parting = play.parting(1, 2);
    CHECK(parting.fact == fork + 1);
    REQUIRE(parting.one);
    REQUIRE(parting.other);
    CHECK(*parting.other - *parting.one == 2 * calendar::seconds_per_day);
    CHECK(play.parting(2, 2).fact == 0);
    play.rewind(fork);
    play.switch_to(1);
    play.rewind(fork + 1);
    CHECK(play.parting(1, 2).fact == fork + 1);
}

TEST_CASE("A fact in the middle of an order stands for the whole order", "[session][rewind]") {
    auto play = begun();
    submit(play);
    const auto end = play.facts().size();
    assign(play);
    REQUIRE(end > 2);
    play.rewind(2);
    CHECK(play.facts().size() == end);
    play.rewind(0);
    CHECK(play.facts().empty());
    CHECK(play.now() == play.scenario().starts);
    CHECK(play.world().cases.empty());
}

TEST_CASE("A play that was rewound can go forward again to where it was", "[session][rewind]") {
    auto play = begun();
    submit(play);
    assign(play);
    REQUIRE_FALSE(send(play, "road_office").happened);
    play.run_to(play.now() + 3 * calendar::seconds_per_day);
    const auto end = play.digest();
    play.rewind(1);
    play.return_to_end();
    CHECK(play.digest() == end);
    CHECK(play.refusals().size() == 1);
    CHECK(play.branches().size() == 1);
}

TEST_CASE("Taking back the last order keeps what was refused before it, and the hour", "[session][rewind]") {
    auto play = begun();
    submit(play);
    assign(play);
    play.run_to(play.now() + calendar::seconds_per_day);
    REQUIRE_FALSE(send(play, "road_office").happened);
    const auto before = seen(play);
    const auto facts = play.facts().size();
    REQUIRE(send(play, "police").happened);
    CHECK(play.previous_order() == facts);
    REQUIRE(play.undo());
    CHECK(seen(play) == before);
    CHECK(play.refusals().size() == 1);
    ask(play);
    CHECK(play.refusals().size() == 1);
    REQUIRE(play.branches().size() == 2);
    play.switch_to(1);
    CHECK(play.refusals().size() == 1);
    expect_whole(play);
}

TEST_CASE("Everything can be taken back, order by order, and only what people did is an order", "[session][rewind]") {
    auto play = begun();
    CHECK_FALSE(play.undo());
    submit(play);
    assign(play);
    REQUIRE(send(play, "police").happened);
    while (!play.over()) play.step(); // the police answer by themselves
    int taken_back = 0;
    while (play.undo()) ++taken_back;
    CHECK(taken_back == 3);
    CHECK(play.facts().empty());
}

TEST_CASE("A refusal after a rewind is kept on a branch of its own", "[session][rewind]") {
    auto play = begun();
    submit(play);
    assign(play);
    const auto fork = play.facts().size();
    ask(play);
    play.rewind(fork);
    REQUIRE_FALSE(send(play, "road_office").happened);
    REQUIRE(play.branches().size() == 2);
    CHECK(play.refusals().size() == 1);
    play.switch_to(1);
    CHECK(play.refusals().empty());
    play.switch_to(2);
    CHECK(play.refusals().size() == 1);
    expect_whole(play);
}

TEST_CASE("Branches survive being opened again, and the active one goes on", "[session][branch][resume]") {
    const Folder folder;
    std::string digest;
    {
        auto play = begun(folder.file("a.session"));
        submit(play);
        const auto fork = play.facts().size();
        assign(play);
        play.rewind(fork, "given to Lee");
        assign(play, "lee");
        play.rename_branch(1, "given to Kim");
        digest = play.digest();
    }
    auto again = Session::resume(folder.file("a.session"), "", journal::Access::read_write);
    CHECK(again.digest() == digest);
    REQUIRE(again.branches().size() == 2);
    CHECK(again.branches()[0].name == "given to Kim");
    CHECK(again.branches()[1].active);
    again.step();
    expect_whole(again);
}

TEST_CASE("A rewind that nothing followed is forgotten when the session is opened again: the line ends where it ended", "[session][rewind][resume]") {
    const Folder folder;
    std::string digest;
    {
        auto play = begun(folder.file("a.session"));
        submit(play);
        assign(play);
        digest = play.digest();
        play.rewind(1);
    }
    const auto again = Session::resume(folder.file("a.session"), "", journal::Access::read_only);
    CHECK(again.digest() == digest);
    CHECK(again.branches().size() == 1);
}

TEST_CASE("Somebody who only reads a session can rewind it too", "[session][rewind][resume]") {
    const Folder folder;
    {
        auto play = begun(folder.file("a.session"));
        submit(play);
        assign(play);
    }
    auto again = Session::resume(folder.file("a.session"), "", journal::Access::read_only);
    again.rewind(1);
    CHECK(again.world().cases.size() == 1);
    CHECK_FALSE(again.world().cases[0].tracks[0].assignee);
}

TEST_CASE("Wherever time is stopped on the way, the same happens", "[session][time][property]") {
    const auto plans = fixtures::all_plans();
    Dice dice(55);
    for (int done = 0; done < rewinds() / 6; ++done) {
        const auto& plan = plans[dice.below(plans.size())];
        std::vector<std::string> ways;
        for (const bool hopping : {false, true}) {
            const auto steps = fixtures::plan_of(plan);
            auto play = Session::start(fixtures::materials_of(plan), {steps.rails, "", ""});
            session::PlanPlayer player(play, steps);
            for (int i = 0; i < 5; ++i) player.step();
            const auto end = play.now() + 100 * calendar::seconds_per_day;
            while (hopping && play.now() < end) play.run_to(std::min(end, play.now() + static_cast<std::int64_t>(1 + dice.below(200000))));
            play.run_to(end);
            ways.push_back(seen(play));
        }
        INFO(plan.plan);
        CHECK(ways[0] == ways[1]);
    }
}
