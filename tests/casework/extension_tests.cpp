#include "tests/fixtures/mini_play.hpp"

#include "engine/casework/extensions.hpp"

using calendar::Unit;
using casework::RefusalCode;
using fixtures::MiniPlay;

namespace {

struct Given {
    calendar::Length length;
    std::int32_t times = 1;
};

const std::vector<Given> no_extensions;

/// The small case with an officer, and a law that gives these extensions of its limit.
struct Extending : MiniPlay {
    explicit Extending(const std::vector<Given>& list) {
        auto& clock = context.profile.clocks[context.profile.clock("limit").index];
        clock.extensions.clear();
        for (const auto& given : list) clock.extensions.push_back({given.length, given.times, true, {}});
        submitted().assigned();
    }
    bool extend(bool insist = false) {
        auto made = order("kim", "extend");
        made.reason = words.add("Late papers");
        made.insist = insist;
        return perform(made);
    }
    /// Whoever extends says for how many days.
    void says_how_long(std::int64_t days) {
        auto& effect = context.profile.acts[context.profile.act("extend").index].effects.front();
        effect.value = {profile::ValueSource::constant, days};
    }
    std::string due() { return calendar::iso(calendar::date_of({clock("limit").due})); }
    std::string explained() { return calendar::iso(calendar::date_of(casework::arithmetic(context, the_case(), clock("limit")).due)); }
};

} // namespace

TEST_CASE("Seven days, then a month: due the same day in the fact and in its explanation", "[casework][extensions]") {
    Extending play({Given{{7, Unit::calendar_days}}, {{1, Unit::months}}});
    REQUIRE(play.extend());
    CHECK(play.due() == "2026-04-20");
    CHECK(play.explained() == "2026-04-20");
    REQUIRE(play.extend());
    CHECK(play.due() == "2026-05-20");
    CHECK(play.explained() == "2026-05-20");
    CHECK(play.facts.back().value == play.clock("limit").due);
}

TEST_CASE("A suspension after both extensions keeps a month a month", "[casework][extensions]") {
    Extending play({Given{{7, Unit::calendar_days}}, {{1, Unit::months}}});
    REQUIRE(play.extend());
    REQUIRE(play.extend());
    REQUIRE(play.perform(play.asking()));
    play.later(2);
    REQUIRE(play.perform(play.order("clerk", "answer")));
    CHECK(play.due() == "2026-05-22");
    CHECK(play.explained() == "2026-05-22");
}

TEST_CASE("Seven days twice, then thirty: 7, 7, 30", "[casework][extensions]") {
    Extending play({Given{{7, Unit::calendar_days}, 2}, {{30, Unit::calendar_days}}});
    for (int times = 0; times < 3; ++times) REQUIRE(play.extend());
    CHECK(play.clock("limit").extensions == casework::Rare<calendar::Length>{{7, Unit::calendar_days}, {7, Unit::calendar_days}, {30, Unit::calendar_days}});
    CHECK(play.due() == "2026-05-27"); // 13 April and 44 days
}

TEST_CASE("More extensions than the list gives are refused, insisted on or under exam", "[casework][extensions]") {
    Extending play({Given{{7, Unit::calendar_days}, 2}, {{30, Unit::calendar_days}}});
    for (int times = 0; times < 3; ++times) REQUIRE(play.extend());
    CHECK_FALSE(play.extend());
    CHECK(play.refusal() == RefusalCode::no_extension_left);
    CHECK_FALSE(play.extend(true));
    play.rails = casework::GuardRails::exam;
    CHECK_FALSE(play.extend());
    CHECK(play.clock("limit").extensions.size() == 3);
}

TEST_CASE("A clock whose law gives no extension is not extended", "[casework][extensions]") {
    Extending play(no_extensions);
    CHECK_FALSE(play.extend());
    CHECK(play.refusal() == RefusalCode::no_extension_left);
}

TEST_CASE("That no extension is left is said before anybody tries", "[casework][extensions]") {
    Extending play({Given{{7, Unit::calendar_days}}});
    const auto closed = [&] { return casework::why(play.context, play.world, play.order("kim", "extend")).closed_by; };
    CHECK(closed().empty());
    REQUIRE(play.extend());
    REQUIRE(closed().size() == 1);
    CHECK(closed().front().code == RefusalCode::no_extension_left);
}

TEST_CASE("Who says himself how long is stopped beyond the list, and may insist", "[casework][extensions]") {
    Extending play({Given{{1, Unit::months}}});
    play.says_how_long(2);
    REQUIRE(play.extend());
    CHECK_FALSE(play.extend());
    CHECK(play.refusal() == RefusalCode::no_extension_left);
    CHECK(play.extend(true));
    CHECK(play.clock("limit").extensions.back() == calendar::Length{2, Unit::months});
    play.rails = casework::GuardRails::exam;
    CHECK(play.extend());
}

TEST_CASE("A clock that is done has nothing to extend, so nothing is refused", "[casework][extensions]") {
    Extending play(no_extensions);
    auto& act = play.context.profile.acts[play.context.profile.act("extend").index];
    act.effects.front().what = play.context.profile.clock("reply").index; // has not started
    CHECK(play.extend());
}

TEST_CASE("What happens by itself extends no clock beyond its list", "[casework][extensions]") {
    Extending play({Given{{7, Unit::calendar_days}}});
    auto& limit = play.context.profile.clocks[play.context.profile.clock("limit").index];
    profile::Effect extend;
    extend.kind = profile::EffectKind::extend;
    extend.what = play.context.profile.clock("limit").index;
    limit.on_lapse = {extend};
    play.later(60);
    play.lapse_all();
    CHECK(play.clock("limit").extensions.size() == 1);
    CHECK(play.clock("limit").state == casework::ClockState::lapsed);
}

TEST_CASE("In the first edition the last extension is given again, and remembered in the unit of the first", "[casework][extensions][past]") {
    Extending play({Given{{7, Unit::calendar_days}}, {{1, Unit::months}}});
    play.context.edition = casework::Edition::first;
    for (int times = 0; times < 3; ++times) REQUIRE(play.extend());
    CHECK(play.clock("limit").extensions == casework::Rare<calendar::Length>{{7, Unit::calendar_days}, {1, Unit::calendar_days}, {1, Unit::calendar_days}});
    CHECK(play.due() == "2026-05-21");
}

TEST_CASE("A list of seven days twice and thirty once gives three extensions", "[casework][extensions]") {
    Extending play({Given{{7, Unit::calendar_days}, 2}, {{30, Unit::calendar_days}}});
    CHECK(casework::extensions_given(play.context.profile[play.context.profile.clock("limit")]) == 3);
}

TEST_CASE("Who says himself how long beyond the list says it in the unit of the last extension", "[casework][extensions]") {
    Extending play({Given{{7, Unit::calendar_days}}, {{1, Unit::months}}});
    const auto& clock = play.context.profile[play.context.profile.clock("limit")];
    CHECK(casework::next_extension(clock, 2, 3) == calendar::Length{3, Unit::months});
    CHECK_FALSE(casework::next_extension(clock, 2, {}));
}

TEST_CASE("A clock can be extended while it has a day and is not met", "[casework][extensions]") {
    casework::RunningClock clock;
    clock.state = casework::ClockState::running;
    clock.due = 1;
    CHECK(casework::can_be_extended(clock));
    clock.state = casework::ClockState::met;
    CHECK_FALSE(casework::can_be_extended(clock));
    clock.state = casework::ClockState::lapsed;
    CHECK(casework::can_be_extended(clock));
    clock.due = casework::unknown_due;
    CHECK_FALSE(casework::can_be_extended(clock));
}

TEST_CASE("In the second edition the list holds already, and months follow one another", "[casework][extensions][past]") {
    Extending play({Given{{1, Unit::months}, 2}});
    play.context.profile.clocks[play.context.profile.clock("limit").index].length = calendar::Length{1, Unit::months};
    play.context.profile.counting.rolls_forward = false;
    const auto due_from_the_end_of_january = [&](casework::Edition edition) {
        play.context.edition = edition;
        auto clock = play.clock("limit");
        clock.started = *calendar::parse_instant("2026-01-31T09:00");
        clock.extensions = {{1, Unit::months}};
        return calendar::iso(calendar::date_of({casework::arithmetic(play.context, play.the_case(), clock).due.seconds}));
    };
    CHECK(due_from_the_end_of_january(casework::Edition::second) == "2026-03-28");
    CHECK(due_from_the_end_of_january(casework::Edition::third) == "2026-03-31");
    play.context.edition = casework::Edition::second;
    for (int times = 0; times < 2; ++times) REQUIRE(play.extend());
    CHECK_FALSE(play.extend(true));
    CHECK(play.refusal() == RefusalCode::no_extension_left);
}

TEST_CASE("Whether an extension is left is asked only where the act would extend", "[casework][extensions]") {
    Extending play(no_extensions);
    play.context.profile.acts[play.context.profile.act("extend").index].effects.front().when = play.never();
    CHECK(play.extend());
    CHECK(play.clock("limit").extensions.empty());
}

TEST_CASE("Whoever says fewer days than none extends by none", "[casework][extensions]") {
    Extending play({Given{{7, Unit::calendar_days}}});
    play.says_how_long(-4);
    REQUIRE(play.extend());
    CHECK(play.clock("limit").extensions.back() == calendar::Length{0, Unit::calendar_days});
    CHECK(play.due() == "2026-04-13");
}
