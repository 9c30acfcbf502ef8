#include "tests/fixtures/mini_play.hpp"

#include "engine/casework/clocks.hpp"

using casework::ClockState;
using fixtures::MiniPlay;

namespace {

std::int64_t second_of(const char* date) { return calendar::start_of(*calendar::parse_date(date)).seconds; }

/// A country where whoever is assigned must be told a week before the hearing, whose day is kept as a field.
struct Hearing : MiniPlay {
    profile::FieldId day = context.profile.field("note");

    explicit Hearing(const char* date, profile::ClockId counted_back = {}) {
        auto& profile = context.profile;
        auto& swift = profile.clocks[(counted_back ? counted_back : profile.clock("swift")).index];
        swift.counts_from = {};
        swift.counts_back_from = day;
        swift.length = calendar::Length{7, calendar::Unit::calendar_days};
        submitted();
        if (date) the_case().fields[day.index] = second_of(date);
        assigned();
    }
    std::string due() { return clock("swift").due == casework::unknown_due ? "not known" : calendar::iso(calendar::Instant{clock("swift").due}); }
};

} // namespace

TEST_CASE("A notice a week before a hearing is due at the end of the same weekday of the week before", "[casework][clocks]") {
    Hearing play("2026-04-24");
    CHECK(play.due() == "2026-04-17T23:59:59");
    CHECK(play.clock("swift").started == play.now);
    CHECK(casework::arithmetic(play.context, play.the_case(), play.clock("swift")).due.seconds == play.clock("swift").due);
}

TEST_CASE("A notice before a hearing whose day nobody has set has no day, and never lapses", "[casework][clocks]") {
    Hearing play(nullptr);
    CHECK(play.due() == "not known");
    play.later(100);
    play.lapse_all();
    CHECK(play.clock("swift").state == ClockState::running);
}

TEST_CASE("A hearing set too soon leaves no time for its notice", "[casework][clocks]") {
    Hearing play("2026-04-06");
    CHECK(play.due() == "2026-03-30T23:59:59");
    play.lapse_all();
    CHECK(play.clock("swift").late);
}

TEST_CASE("A hearing that is moved moves its notice when the clock starts again", "[casework][clocks]") {
    Hearing play("2026-04-24");
    profile::Effect again;
    again.kind = profile::EffectKind::restart;
    again.what = play.clock("swift").clock.index;
    play.context.injects[0].effects = std::vector{again};
    play.the_case().fields[play.day.index] = second_of("2026-05-08");
    casework::decide_inject(play.context, play.world, 0, 0, play.now, play.decision);
    play.take();
    CHECK(play.due() == "2026-05-01T23:59:59");
}

TEST_CASE("A law may ask that a day lie so many days ahead", "[casework][condition]") {
    Hearing play("2026-04-10");
    profile::ConditionNode node;
    node.atom = profile::Atom::field_days_ahead;
    node.what = play.day.index;
    const auto ahead = [&](std::int64_t days) {
        node.value = days;
        auto& pool = play.context.conditions;
        const auto asked = pool.add(node);
        return casework::holds({play.context, play.the_case(), 0, play.now, {}, {}}, pool, asked);
    };
    CHECK(ahead(7)); // Friday 3 April at ten past nine
    CHECK_FALSE(ahead(8));
    play.the_case().fields[play.day.index] = casework::no_value;
    CHECK_FALSE(ahead(0));
}

TEST_CASE("A day given with an act may have to lie so many days ahead", "[casework][condition]") {
    Hearing play("2026-04-10");
    const auto days = play.context.profile.input(play.context.profile.act("ask"), "days");
    profile::ConditionNode node;
    node.atom = profile::Atom::input_days_ahead;
    node.what = play.context.profile[days].word;
    node.value = 7;
    auto& pool = play.context.conditions;
    const auto asked = pool.add(node);
    const auto given = [&](std::int64_t value) {
        const std::vector<casework::GivenInput> inputs{{days, value, 0}};
        return casework::holds({play.context, play.the_case(), 0, play.now, {}, inputs}, pool, asked);
    };
    CHECK(given(second_of("2026-04-10")));
    CHECK_FALSE(given(second_of("2026-04-09")));
    CHECK_FALSE(given(casework::no_value));
}
