#include "tests/fixtures/mini_play.hpp"

#include "engine/casework/routing.hpp"

using fixtures::MiniPlay;

TEST_CASE("The first row that holds decides, and the others say why they do not", "[casework][routing]") {
    MiniPlay play;
    play.submitted();
    const auto route = casework::route(play.context, play.the_case(), play.now);
    REQUIRE(route.rows.size() == 2);
    CHECK_FALSE(route.rows[0].condition.holds);
    CHECK(route.rows[1].fired);
}

TEST_CASE("The body of the person concerned is excluded, its supervisor is not", "[casework][routing]") {
    MiniPlay play;
    play.submitted();
    const auto route = casework::route(play.context, play.the_case(), play.now);
    REQUIRE(route.to.size() == 2);
    CHECK(route.to[0].party == play.party("road_office"));
    CHECK(route.to[0].excluded_by);
    CHECK(route.to[1].party == play.party("ministry"));
    CHECK_FALSE(route.to[1].excluded_by);
}

TEST_CASE("A row that names nobody but the house of the person concerned means it, and excludes it not", "[casework][routing]") {
    MiniPlay play;
    play.submitted();
    auto& row = play.context.profile.routing[1];
    row.to = {{profile::PartyRole::subject_home, 0}};
    row.to_supervisor_of_home = false;
    const auto route = casework::route(play.context, play.the_case(), play.now);
    REQUIRE(route.to.size() == 1);
    CHECK(route.to[0].party == play.party("road_office"));
    CHECK_FALSE(route.to[0].excluded_by);
    CHECK_FALSE(casework::reaches_nobody(route));
}

TEST_CASE("A rank is compared by its order", "[casework][routing]") {
    MiniPlay play;
    play.submitted();
    const auto rank = play.context.profile.field("report.subject.rank");
    play.the_case().fields[rank.index] = play.context.profile.choice("rank", "high_official").index;
    CHECK(casework::route(play.context, play.the_case(), play.now).rows[0].fired);
}

TEST_CASE("The rank of a choice counts, not its place in the list", "[casework][routing]") {
    MiniPlay play;
    play.submitted();
    auto& profile = play.context.profile;
    const auto field = profile.field("report.subject.rank").index;
    const auto high = profile.choice("rank", "high_official"), official = profile.choice("rank", "official");
    const auto at_least_high = [&](profile::ChoiceId rank) {
        play.the_case().fields[field] = rank.index;
        return casework::route(play.context, play.the_case(), play.now).rows[0].fired;
    };
    CHECK_FALSE(at_least_high(official));
    profile.choices[official.index].rank = 3;
    CHECK(at_least_high(official));
    profile.choices[high.index].rank = 4;
    CHECK_FALSE(at_least_high(official));
    CHECK(at_least_high(high));
}

TEST_CASE("A row that is not in force that day does not fire", "[casework][routing]") {
    MiniPlay play;
    play.submitted();
    play.context.profile.routing[1].valid.from = calendar::parse_date("2027-01-01");
    const auto route = casework::route(play.context, play.the_case(), play.now);
    CHECK_FALSE(route.fired);
    CHECK_FALSE(route.rows[1].in_force);
}

TEST_CASE("Ties are seen from both sides and up the line of supervision", "[casework][routing]") {
    MiniPlay play;
    const auto kind = profile::TieKindId{0};
    CHECK(casework::tied(play.context, play.party("lee"), play.party("head"), kind));
    CHECK(casework::tied(play.context, play.party("head"), play.party("lee"), kind));
    CHECK_FALSE(casework::tied(play.context, play.party("kim"), play.party("head"), kind));
}

TEST_CASE("A house is tied to the people of every body that stands above it, and to nobody below", "[casework][routing]") {
    MiniPlay play;
    const auto supervised_by = profile::TieKindId{2};
    auto& parties = play.context.parties;
    const auto works_at = [&](std::string_view who, std::string_view house) { parties[play.party(who).index].home = play.party(house); };
    parties[play.party("ministry").index].home = play.party("police");
    works_at("kim", "ministry");
    works_at("lee", "police");
    CHECK(casework::tied(play.context, play.party("road_office"), play.party("kim"), supervised_by));
    CHECK(casework::tied(play.context, play.party("road_office"), play.party("lee"), supervised_by));
    CHECK(casework::tied(play.context, play.party("lee"), play.party("road_office"), supervised_by));
    CHECK_FALSE(casework::tied(play.context, play.party("ministry"), play.party("head"), supervised_by));
    CHECK_FALSE(casework::tied(play.context, play.party("office"), play.party("lee"), supervised_by));
    CHECK_FALSE(casework::tied(play.context, play.party("road_office"), play.party("head"), supervised_by));
}

TEST_CASE("Bodies that supervise each other in a circle are tied to whom they are, and nothing hangs", "[casework][routing]") {
    MiniPlay play;
    auto& parties = play.context.parties;
    parties[play.party("ministry").index].home = play.party("road_office");
    CHECK(casework::tied(play.context, play.party("ministry"), play.party("head"), profile::TieKindId{2}));
    CHECK_FALSE(casework::tied(play.context, play.party("ministry"), play.party("kim"), profile::TieKindId{2}));
}

TEST_CASE("A body is no employee of the one above it, nor a person the house of another", "[casework][routing]") {
    MiniPlay play;
    const auto employs = profile::TieKindId{1};
    CHECK(casework::tied(play.context, play.party("road_office"), play.party("head"), employs));
    CHECK_FALSE(casework::tied(play.context, play.party("ministry"), play.party("road_office"), employs)); // it stands above it
    play.context.parties[play.party("kim").index].home = play.party("lee");
    CHECK_FALSE(casework::tied(play.context, play.party("lee"), play.party("kim"), employs));
}

TEST_CASE("A chain of supervisors is followed for sixteen steps", "[casework][routing]") {
    MiniPlay play;
    const auto supervised_by = profile::TieKindId{2};
    auto& parties = play.context.parties;
    const auto first = static_cast<std::uint16_t>(parties.size());
    for (std::uint16_t i = 0; i <= 17; ++i) { // each stands under the next
        auto& body = parties.emplace_back();
        body.home = casework::PartyId{static_cast<std::uint16_t>(first + i + 1)};
    }
    parties.back().home = {};
    const auto tied_to_whoever_works_at = [&](std::uint16_t step) {
        parties[play.party("kim").index].home = casework::PartyId{static_cast<std::uint16_t>(first + step)};
        return casework::tied(play.context, casework::PartyId{first}, play.party("kim"), supervised_by);
    };
    CHECK(tied_to_whoever_works_at(1));
    CHECK(tied_to_whoever_works_at(16));
    CHECK_FALSE(tied_to_whoever_works_at(17)); // further up than any chain of law; a circle must not hang
}

TEST_CASE("A country's houses come to a play under their names, below the houses that supervise them", "[casework][routing]") {
    MiniPlay play;
    auto& profile = play.context.profile;
    profile.institutions[1].parent = profile::InstitutionId{0};
    const auto parties = casework::parties_of(profile);
    REQUIRE(parties.size() == profile.institutions.size());
    CHECK(parties[1].called.in("en") == profile.institutions[1].about.name.in("en"));
    CHECK_FALSE(parties[1].called.in("en").empty());
    CHECK(parties[1].home == casework::PartyId{0});
    CHECK_FALSE(parties[0].home);
}

TEST_CASE("What a country's routing asks of a report are the fields of its rows, each once", "[casework][routing]") {
    MiniPlay play;
    auto& profile = play.context.profile;
    const auto rank = profile.field("report.subject.rank"), mode = profile.field("report.mode"), type = profile.field("report.type");
    CHECK(casework::fields_of_routing(profile) == std::vector{rank});
    const auto ask = [&](profile::Atom atom, profile::FieldId field) {
        profile::ConditionNode node;
        node.atom = atom;
        node.what = field.index;
        profile.conditions.nodes.push_back(node);
        auto row = profile.routing.front();
        row.when.index = static_cast<std::uint16_t>(profile.conditions.nodes.size() - 1);
        profile.routing.push_back(row);
    };
    ask(profile::Atom::field_in, mode);
    ask(profile::Atom::field_present, mode);
    ask(profile::Atom::fact, type); // asks of no field
    CHECK(casework::fields_of_routing(profile) == std::vector{mode, rank});
    ask(profile::Atom::field_present, type);
    CHECK(casework::fields_of_routing(profile) == std::vector{type, mode, rank});
}

TEST_CASE("A report reaches nobody where no row fires, or whoever the row names is excluded", "[casework][routing]") {
    casework::Route route;
    CHECK(casework::reaches_nobody(route));
    route.fired = profile::RoutingRowId{0};
    CHECK_FALSE(casework::reaches_nobody(route)); // a row that names nobody leaves it where it is
    route.to = {{casework::PartyId{0}, profile::TieKindId{0}}};
    CHECK(casework::reaches_nobody(route));
    route.to.push_back({casework::PartyId{1}, {}});
    CHECK_FALSE(casework::reaches_nobody(route));
}

TEST_CASE("A row that does not hold yet names what nobody has said; one that cannot hold names nothing", "[casework][routing]") {
    MiniPlay play;
    play.submitted();
    const auto rank = play.context.profile.field("report.subject.rank");
    play.the_case().fields[rank.index] = casework::no_value;
    CHECK(casework::route(play.context, play.the_case(), play.now).rows[0].unknown == std::vector{rank});
    play.the_case().fields[rank.index] = play.context.profile.choice("rank", "official").index;
    CHECK(casework::route(play.context, play.the_case(), play.now).rows[0].unknown.empty());
}

TEST_CASE("Whoever is tied to the person concerned is excluded, though the law names that tie first of all", "[casework][routing]") {
    MiniPlay play;
    play.submitted();
    auto& kinds = play.context.profile.tie_kinds;
    std::swap(kinds[0], kinds[1]);
    REQUIRE(kinds[0].employs);
    CHECK(casework::route(play.context, play.the_case(), play.now).to[0].excluded_by == profile::TieKindId{0});
}

TEST_CASE("About nobody, or about somebody of no house, a report goes to no house of theirs", "[casework][routing]") {
    MiniPlay play;
    play.submitted();
    play.context.parties[play.the_case().subject.index].home = {};
    CHECK(casework::route(play.context, play.the_case(), play.now).to.empty());
    play.the_case().subject = {};
    CHECK(casework::route(play.context, play.the_case(), play.now).to.empty());
}

namespace {

/// The small country, where its first row asks for a mode and a rank of which nobody has said the rank.
struct Unsaid : MiniPlay {
    profile::FieldId mode = context.profile.field("report.mode"), rank = context.profile.field("report.subject.rank");

    Unsaid() {
        submitted();
        the_case().fields[rank.index] = casework::no_value;
    }
    profile::ConditionId is(profile::FieldId field, std::int64_t value) {
        auto& pool = context.profile.conditions;
        profile::ConditionNode node;
        node.atom = profile::Atom::field_in;
        node.what = field.index;
        node.first_value = static_cast<std::uint16_t>(pool.values.size());
        node.value_count = 1;
        pool.values.push_back(value);
        return pool.add(node);
    }
    profile::ConditionId named() { return is(mode, context.profile.choice("report_mode", "named").index); }
    profile::ConditionId by_proxy() { return is(mode, context.profile.choice("report_mode", "proxy").index); }
    profile::ConditionId of_high_rank() { return is(rank, context.profile.choice("rank", "high_official").index); }
    profile::ConditionId group(profile::Atom atom, std::initializer_list<profile::ConditionId> parts) {
        auto& pool = context.profile.conditions;
        profile::ConditionNode node;
        node.atom = atom;
        node.first_child = static_cast<std::uint16_t>(pool.children.size());
        node.child_count = static_cast<std::uint16_t>(parts.size());
        for (const auto part : parts) pool.children.push_back(part.index);
        return pool.add(node);
    }
    std::vector<profile::FieldId> missing(profile::ConditionId row) {
        context.profile.routing[0].when = row;
        return casework::route(context, the_case(), now).rows[0].unknown;
    }
};

} // namespace

TEST_CASE("A row that asks for all of several things waits for what is unsaid, unless one of the others fails", "[casework][routing]") {
    Unsaid play;
    using profile::Atom;
    CHECK(play.missing(play.group(Atom::all, {play.named(), play.of_high_rank()})) == std::vector{play.rank});
    CHECK(play.missing(play.group(Atom::all, {play.by_proxy(), play.of_high_rank()})).empty());
    CHECK(play.missing(play.group(Atom::all, {play.never(), play.of_high_rank()})).empty());
}

TEST_CASE("A row that asks for one of several things waits for any that is unsaid", "[casework][routing]") {
    Unsaid play;
    using profile::Atom;
    CHECK(play.missing(play.group(Atom::any, {play.by_proxy(), play.of_high_rank()})) == std::vector{play.rank});
    CHECK(play.missing(play.group(Atom::any, {play.by_proxy(), play.never()})).empty());
    CHECK(play.missing(play.group(Atom::all, {play.group(Atom::any, {play.by_proxy(), play.never()}), play.of_high_rank()})).empty());
}
