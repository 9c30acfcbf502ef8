#include "tests/journal/played_session.hpp"
#include "tests/session/passage.hpp"

#include <cstdlib>

namespace {

using fixtures::ask;
using fixtures::assign;
using fixtures::begun;
using fixtures::Dice;
using fixtures::expect_whole;
using fixtures::Folder;
using fixtures::Passage;
using fixtures::seen;
using fixtures::send;
using fixtures::submit;
using session::Session;

int rewinds() { return std::getenv("CLEAN_PORTAL_LONG_TESTS") ? 1000 : 60; }
constexpr int rewinds_a_plan = 20;

std::uint64_t any_noted(const Passage& passage, Dice& dice) {
    auto place = passage.states().begin();
    std::advance(place, static_cast<std::ptrdiff_t>(dice.below(passage.states().size())));
    return place->first;
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

TEST_CASE("A fact in the middle of an order stands for the whole order", "[session][rewind]") {
    auto play = begun();
    submit(play);
    const auto end = play.facts().size();
    REQUIRE(assign(play).happened);
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
    REQUIRE(assign(play).happened);
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
    REQUIRE(assign(play).happened);
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
    REQUIRE(assign(play).happened);
    REQUIRE(send(play, "police").happened);
    while (!play.over()) play.step(); // the police answer by themselves
    int taken_back = 0;
    while (play.undo()) ++taken_back;
    CHECK(taken_back == 3);
    CHECK(play.facts().empty());
}

TEST_CASE("A rewind that nothing followed is forgotten when the session is opened again: the line ends where it ended", "[session][rewind][resume]") {
    const Folder folder;
    std::string digest;
    {
        auto play = begun(folder.file("a.session"));
        submit(play);
        REQUIRE(assign(play).happened);
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
        REQUIRE(assign(play).happened);
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
