#include "engine/casework/lasting.hpp"

#include "tests/fixtures/mini_play.hpp"

#include <limits>

using fixtures::MiniPlay;
using profile::Atom;
using profile::ConditionNode;

namespace {

constexpr calendar::Instant for_ever{std::numeric_limits<std::int64_t>::max()};

/// How long what is said of reporting back lasts, as the law says other things about it.
struct Lasting {
    MiniPlay play;
    profile::Profile& profile = play.context.profile;
    profile::Act& act = profile.acts[profile.act("report_back").index];
    const calendar::Instant now = play.now;

    profile::ConditionId added(const ConditionNode& node) { return profile.conditions.add(node); }
    static ConditionNode within(std::int64_t seconds) {
        ConditionNode node;
        node.atom = Atom::fact;
        node.within = seconds;
        return node;
    }
    static ConditionNode days_left() {
        ConditionNode node;
        node.atom = Atom::clock_days_left_below;
        return node;
    }
    ConditionNode all_of(std::initializer_list<profile::ConditionId> parts) {
        ConditionNode node;
        node.first_child = static_cast<std::uint16_t>(profile.conditions.children.size());
        node.child_count = static_cast<std::uint16_t>(parts.size());
        for (const auto part : parts) profile.conditions.children.push_back(part.index);
        return node;
    }
    profile::Rule& rule() {
        act.rules = {profile::RuleId{0}};
        auto& first = profile.rules[0];
        first.holds = {};
        return first;
    }
    calendar::Instant until() const { return casework::lasts_until(profile, profile.act("report_back"), now); }
};

calendar::Instant midnight_after(calendar::Instant now) { return calendar::start_of(calendar::date_of(now) + 1); }

} // namespace

TEST_CASE("What is said of an act that depends on no time lasts for ever", "[casework][lasting]") {
    Lasting lasting;
    CHECK(lasting.until() == for_ever);
    ConditionNode at_stage;
    at_stage.atom = Atom::stage;
    lasting.act.when = lasting.added(at_stage);
    CHECK(lasting.until() == for_ever);
}

TEST_CASE("What depends on how long ago something was lasts for this second", "[casework][lasting]") {
    Lasting lasting;
    lasting.act.when = lasting.added(Lasting::within(1));
    CHECK(lasting.until() == lasting.now + 1);
}

TEST_CASE("What depends on days that are left lasts until midnight", "[casework][lasting]") {
    Lasting lasting;
    lasting.act.when = lasting.added(Lasting::days_left());
    CHECK(lasting.until() == midnight_after(lasting.now));
}

TEST_CASE("What depends on several things lasts as long as the shortest", "[casework][lasting]") {
    Lasting lasting;
    const auto day = lasting.added(Lasting::days_left()), second = lasting.added(Lasting::within(60));
    lasting.act.when = lasting.added(lasting.all_of({day, second}));
    CHECK(lasting.until() == lasting.now + 1);
    lasting.act.when = lasting.added(lasting.all_of({day}));
    CHECK(lasting.until() == midnight_after(lasting.now));
}

TEST_CASE("A condition of an effect or of a rule counts as the act's own does", "[casework][lasting]") {
    Lasting lasting;
    lasting.act.effects.front().when = lasting.added(Lasting::days_left());
    CHECK(lasting.until() == midnight_after(lasting.now));
    lasting.rule().holds = lasting.added(Lasting::within(60));
    CHECK(lasting.until() == lasting.now + 1);
}

TEST_CASE("Law that is still to come lasts until the day on which it begins", "[casework][lasting]") {
    Lasting lasting;
    const auto today = calendar::date_of(lasting.now);
    lasting.rule().valid.from = today + 3;
    CHECK(lasting.until() == calendar::start_of(today + 3));
    lasting.rule().valid.from = today;
    CHECK(lasting.until() == for_ever);
    lasting.rule().valid.from = today + -1;
    CHECK(lasting.until() == for_ever);
}

TEST_CASE("Law that ends lasts through its last day", "[casework][lasting]") {
    Lasting lasting;
    const auto today = calendar::date_of(lasting.now);
    lasting.rule().valid.until = today;
    CHECK(lasting.until() == calendar::start_of(today + 1));
    lasting.rule().valid.until = today + 5;
    CHECK(lasting.until() == calendar::start_of(today + 6));
    lasting.rule().valid.until = today + -1;
    CHECK(lasting.until() == for_ever);
}

TEST_CASE("Law that begins and ends lasts until what comes first", "[casework][lasting]") {
    Lasting lasting;
    const auto today = calendar::date_of(lasting.now);
    auto& rule = lasting.rule();
    rule.valid.from = today + 2;
    rule.valid.until = today + 5;
    CHECK(lasting.until() == calendar::start_of(today + 2));
    lasting.act.when = lasting.added(Lasting::days_left());
    CHECK(lasting.until() == calendar::start_of(today + 1));
}
