#include "tests/fixtures/dice.hpp"
#include "tests/fixtures/mini_play.hpp"

using casework::Explained;
using fixtures::MiniPlay;
using profile::Atom;
using profile::ConditionId;
using profile::ConditionNode;

namespace {

/// Conditions put together at random, of acts of which some were done.
class RandomConditions {
public:
    explicit RandomConditions(const MiniPlay& play, std::uint64_t seed) : play_(play), dice_(seed) {}

    ConditionId one(int depth) {
        if (depth == 0 || dice_.below(4) == 0) return pool.add(act());
        static constexpr Atom groups[] = {Atom::all, Atom::any, Atom::none_of};
        std::vector<ConditionId> parts;
        for (auto part = dice_.below(4); part > 0; --part) parts.push_back(one(depth - 1));
        ConditionNode group;
        group.atom = groups[dice_.below(3)];
        group.first_child = static_cast<std::uint16_t>(pool.children.size());
        group.child_count = static_cast<std::uint16_t>(parts.size());
        for (const auto part : parts) pool.children.push_back(part.index);
        return pool.add(group);
    }
    profile::Conditions pool;

private:
    ConditionNode act() {
        ConditionNode node;
        node.atom = Atom::fact;
        node.what = static_cast<std::uint16_t>(dice_.below(play_.context.profile.acts.size()));
        return node;
    }
    const MiniPlay& play_;
    fixtures::Dice dice_;
};

/// What each group answers by the answers of its parts.
bool by_its_parts(const profile::Conditions& pool, const Explained& explained) {
    const auto holds = [](const Explained& part) { return part.holds; };
    switch (pool.node(explained.node).atom) {
    case Atom::all: return std::ranges::all_of(explained.parts, holds);
    case Atom::any: return std::ranges::any_of(explained.parts, holds);
    case Atom::none_of: return std::ranges::none_of(explained.parts, holds);
    default: return explained.holds;
    }
}

bool answers_by_parts(const profile::Conditions& pool, const Explained& explained) {
    return explained.holds == by_its_parts(pool, explained) &&
           std::ranges::all_of(explained.parts, [&](const Explained& part) { return answers_by_parts(pool, part); });
}

} // namespace

TEST_CASE("However conditions are put together, all, any and not answer as their parts do", "[casework][condition]") {
    MiniPlay play;
    play.submitted().assigned();
    int held = 0;
    for (std::uint64_t seed = 1; seed <= 500; ++seed) {
        RandomConditions conditions(play, seed);
        const auto whole = conditions.one(4);
        const casework::Circumstances given{play.context, play.the_case(), 0, play.now, play.party("kim"), {}};
        const auto explained = casework::explain(given, conditions.pool, whole);
        INFO("seed " << seed);
        CHECK(answers_by_parts(conditions.pool, explained));
        CHECK(casework::holds(given, conditions.pool, whole) == explained.holds);
        held += explained.holds ? 1 : 0;
    }
    CHECK((held > 100 && held < 400));
}
