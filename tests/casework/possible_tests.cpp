#include "engine/casework/possible.hpp"

#include "tests/fixtures/mini_play.hpp"

using casework::is_possible;
using fixtures::MiniPlay;
using profile::ValueKind;

namespace {

struct Asking {
    MiniPlay play;
    profile::Input input;

    explicit Asking(ValueKind kind, std::vector<std::string> party_kinds = {}) {
        input.kind = kind;
        input.party_kinds = std::move(party_kinds);
    }
    bool may_be(std::int64_t value) const { return is_possible(play.context, input, value); }
    bool may_be(std::string_view who) const { return may_be(play.party(who).index); }
    std::vector<std::int64_t> offers() const { return casework::possible_values(play.context, input); }
};

} // namespace

TEST_CASE("A body is possible where its kind is asked for, and no other", "[casework][possible]") {
    const Asking investigators(ValueKind::party, {"investigator"});
    CHECK(investigators.may_be("police"));
    CHECK_FALSE(investigators.may_be("ministry"));
    CHECK_FALSE(investigators.may_be("office")); // which is of no kind
}

TEST_CASE("A body is possible where it is asked for by name", "[casework][possible]") {
    const Asking ministry(ValueKind::party, {"ministry"});
    CHECK(ministry.may_be("ministry"));
    CHECK_FALSE(ministry.may_be("police"));
}

TEST_CASE("A person is possible where her role is asked for, a house with that role is not", "[casework][possible]") {
    Asking officers(ValueKind::party, {"officer"});
    CHECK(officers.may_be("kim"));
    CHECK_FALSE(officers.may_be("park"));
    auto& house = officers.play.materials.context.parties[officers.play.party("office").index];
    house.roles = officers.play.context[officers.play.party("kim")].roles;
    CHECK_FALSE(officers.may_be("office"));
}

TEST_CASE("Where nobody in particular is asked for, anybody of the play is possible", "[casework][possible]") {
    const Asking anybody(ValueKind::party);
    const auto last = static_cast<std::int64_t>(anybody.play.context.parties.size()) - 1;
    CHECK(anybody.may_be(std::int64_t{0}));
    CHECK(anybody.may_be(last));
    CHECK_FALSE(anybody.may_be(last + 1));
    CHECK_FALSE(anybody.may_be(std::int64_t{-1}));
    CHECK(anybody.offers().size() == anybody.play.context.parties.size());
    CHECK(anybody.offers().front() == 0);
}

TEST_CASE("A choice is possible where it is of the set that is asked for", "[casework][possible]") {
    Asking choice(ValueKind::choice);
    const auto& choices = choice.play.context.profile.choices;
    const auto last = static_cast<std::int64_t>(choices.size()) - 1;
    choice.input.choices = choices.front().set;
    CHECK(choice.may_be(std::int64_t{0}));
    CHECK(choice.offers().front() == 0);
    CHECK_FALSE(choice.may_be(last));
    choice.input.choices = choices.back().set;
    CHECK(choice.may_be(last));
    CHECK_FALSE(choice.may_be(last + 1));
    CHECK_FALSE(choice.may_be(std::int64_t{-1}));
}

TEST_CASE("What is not chosen from a list offers none", "[casework][possible]") {
    for (const auto kind : {ValueKind::text, ValueKind::flag, ValueKind::days, ValueKind::number, ValueKind::money, ValueKind::date})
        CHECK(Asking(kind).offers().empty());
}

TEST_CASE("Numbers, money and dates are not negative, and a yes is a yes or a no", "[casework][possible]") {
    for (const auto kind : {ValueKind::number, ValueKind::money, ValueKind::date}) {
        CHECK(Asking(kind).may_be(std::int64_t{0}));
        CHECK(Asking(kind).may_be(INT64_MAX));
        CHECK_FALSE(Asking(kind).may_be(std::int64_t{-1}));
    }
    CHECK(Asking(ValueKind::flag).may_be(std::int64_t{0}));
    CHECK(Asking(ValueKind::flag).may_be(std::int64_t{1}));
    CHECK_FALSE(Asking(ValueKind::flag).may_be(std::int64_t{2}));
    CHECK(Asking(ValueKind::text).may_be(std::int64_t{-7}));
}

TEST_CASE("All choices of a set are offered, however many people there are", "[casework][possible]") {
    Asking choice(ValueKind::choice);
    auto& context = choice.play.context;
    choice.input.choices = context.profile.choices.back().set;
    context.profile.choices.resize(context.parties.size(), context.profile.choices.back());
    context.profile.choices.push_back(context.profile.choices.back());
    CHECK(choice.offers().back() == static_cast<std::int64_t>(context.profile.choices.size()) - 1);
}
