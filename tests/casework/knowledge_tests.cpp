#include "tests/fixtures/mini_play.hpp"

#include "engine/casework/inference.hpp"

using casework::Lawful;
using fixtures::MiniPlay;

namespace {

bool knows(MiniPlay& play, std::string_view who, profile::ItemId item, profile::Atom atom = profile::Atom::knows) {
    profile::Conditions pool;
    profile::ConditionNode node;
    node.atom = atom;
    node.what = item.index;
    node.who = {profile::PartyRole::person, play.party(who).index};
    const auto condition = pool.add(node);
    return casework::holds({play.context, play.the_case(), 0, play.now, {}, {}}, pool, condition);
}

} // namespace

TEST_CASE("Submitting tells the office the content, not the name", "[casework][knowledge]") {
    MiniPlay play;
    play.submitted();
    CHECK(knows(play, "office", profile::content_item));
    CHECK(knows(play, "kim", profile::content_item)); // of that office
    CHECK_FALSE(knows(play, "office", profile::identity_item));
    CHECK(knows(play, "clerk", profile::identity_item));
}

TEST_CASE("That the reporting person knows her own name is not knowledge of her house", "[casework][knowledge]") {
    MiniPlay play;
    play.submitted();
    CHECK_FALSE(knows(play, "road_office", profile::identity_item));
    CHECK_FALSE(knows(play, "head", profile::identity_item));
}

TEST_CASE("What reaches a house reaches its people", "[casework][knowledge]") {
    MiniPlay play;
    play.rails = casework::GuardRails::exam;
    play.submitted().assigned().told_name();
    REQUIRE(play.perform(play.sending("road_office", true)));
    CHECK(knows(play, "head", profile::identity_item));
    CHECK(play.the_case().knowing(play.party("road_office"), profile::identity_item)->lawful == Lawful::no);
}

TEST_CASE("What reaches a body does not thereby reach the ministry above it", "[casework][knowledge]") {
    MiniPlay play;
    play.rails = casework::GuardRails::exam;
    play.submitted().assigned();
    REQUIRE(play.perform(play.sending("road_office")));
    CHECK(knows(play, "road_office", profile::content_item));
    CHECK_FALSE(knows(play, "ministry", profile::content_item));
}

TEST_CASE("With consent the name goes along lawfully", "[casework][knowledge]") {
    MiniPlay play;
    play.submitted().assigned().told_name();
    const auto consent = play.context.profile.field("report.consent.identity");
    play.the_case().fields[consent.index] = play.context.profile.choice("consent", "given").index;
    REQUIRE(play.perform(play.sending("police", true)));
    CHECK(play.the_case().knowing(play.party("police"), profile::identity_item)->lawful == Lawful::by_consent);
}

TEST_CASE("Only what is attached comes with the report; the rest when the reporting person answers", "[casework][knowledge]") {
    MiniPlay play;
    play.submitted().assigned();
    const profile::ItemId ledger{profile::first_evidence_item}, slips{profile::first_evidence_item + 1};
    CHECK(knows(play, "office", ledger));
    CHECK_FALSE(knows(play, "office", slips));
    REQUIRE(play.perform(play.asking()));
    REQUIRE(play.perform(play.order("clerk", "answer")));
    CHECK(knows(play, "kim", slips));
}

TEST_CASE("A sealed name is not passed on, whoever insists", "[casework][knowledge]") {
    MiniPlay play;
    play.rails = casework::GuardRails::exam;
    play.submitted(1).assigned();
    auto send = play.sending("police", true);
    send.insist = true;
    CHECK_FALSE(play.perform(send));
    CHECK(play.refusal() == casework::RefusalCode::sealed);
    CHECK(play.perform(play.sending("police", false)));
}

TEST_CASE("A letter that names the reporting person tells its receiver who reported", "[casework][letters]") {
    MiniPlay play;
    play.submitted().assigned();
    auto send = play.sending("police");
    send.names_reporter = true;
    CHECK_FALSE(play.perform(send));
    CHECK(play.refusal() == casework::RefusalCode::names_reporter);
    CHECK(casework::why(play.context, play.world, send).betrayed_to == play.party("police"));
    play.rails = casework::GuardRails::exam;
    REQUIRE(play.perform(send));
    CHECK(play.the_case().knowing(play.party("police"), profile::identity_item)->lawful == Lawful::no);
}

TEST_CASE("A letter may name the reporting person to herself, and to others once she consents", "[casework][letters]") {
    MiniPlay play;
    play.submitted().assigned();
    auto ask = play.asking();
    ask.names_reporter = true;
    REQUIRE(play.perform(ask));
    REQUIRE(play.perform(play.order("clerk", "answer")));
    play.the_case().fields[play.context.profile.field("report.consent.identity").index] = play.context.profile.choice("consent", "given").index;
    auto send = play.sending("police");
    send.names_reporter = true;
    REQUIRE(play.perform(send));
    CHECK(play.the_case().knowing(play.party("police"), profile::identity_item)->lawful == Lawful::by_consent);
}

TEST_CASE("A letter whose form reveals who reported is stopped like one that says it", "[casework][letters]") {
    MiniPlay play;
    play.submitted().assigned();
    play.context.profile.letters[play.context.profile.letter("sent_on").index].reveals = {profile::identity_item};
    CHECK_FALSE(play.perform(play.sending("police")));
    CHECK(play.refusal() == casework::RefusalCode::names_reporter);
}

TEST_CASE("Where only one of the house fits, the content gives the name away", "[casework][knowledge]") {
    MiniPlay play;
    play.rails = casework::GuardRails::exam;
    play.submitted().assigned();
    CHECK_FALSE(knows(play, "head", profile::identity_item, profile::Atom::inferable));
    REQUIRE(play.perform(play.sending("road_office", false)));
    CHECK_FALSE(knows(play, "head", profile::identity_item));
    CHECK(knows(play, "head", profile::identity_item, profile::Atom::inferable));
}

namespace {

/// A house of five beside the clerk; what the report says fits three, what its evidence shows fits two of them.
void list_staff(MiniPlay& play) {
    auto& context = play.context;
    auto& report = context.reports[0];
    const auto home = context[report.by].home;
    context.staff.assign(5, {home, {}, {}});
    context.staff.push_back({home, report.by, {}});
    report.house = {0, 1, 2, 3, 4, 5};
    report.betrayals = {{profile::content_item, {3, 4, 5}}, {casework::ItemId{profile::first_evidence_item}, {4, 5}}};
}

void learn(MiniPlay& play, std::string_view who, std::uint16_t item) {
    casework::Fact fact;
    fact.kind = casework::FactKind::disclosed;
    fact.what = item;
    fact.whom = play.party(who);
    fact.value = 0;
    fact.at = play.now;
    casework::apply(play.context, play.world, fact);
}

std::optional<std::size_t> still_fit(const MiniPlay& play, std::string_view who) {
    return casework::still_fit({play.context, play.world.cases[0], 0, play.now, {}, {}}, play.party(who));
}

} // namespace

TEST_CASE("Each thing learned leaves fewer people who could have reported", "[casework][knowledge]") {
    MiniPlay play;
    list_staff(play);
    play.submitted();
    CHECK_FALSE(still_fit(play, "head"));
    learn(play, "head", profile::content_item.index);
    CHECK(still_fit(play, "head") == 3);
    CHECK_FALSE(knows(play, "head", profile::identity_item, profile::Atom::inferable));
    learn(play, "head", profile::first_evidence_item);
    CHECK(still_fit(play, "head") == 2);
    play.context.reports[0].betrayals[1].fitting = {5};
    CHECK(still_fit(play, "head") == 1);
    CHECK(knows(play, "head", profile::identity_item, profile::Atom::inferable));
}

TEST_CASE("Whoever reasons about who reported rules out himself, and the person concerned", "[casework][knowledge]") {
    MiniPlay play;
    list_staff(play);
    play.context.reports[0].betrayals.clear();
    play.submitted();
    learn(play, "kim", profile::content_item.index);
    CHECK(still_fit(play, "kim") == 6);
    play.context.staff[0].person = play.party("kim");
    CHECK(still_fit(play, "kim") == 5);
    play.context.staff[1].person = play.party("head");
    CHECK(still_fit(play, "kim") == 4);
    play.context.staff[2].person = play.party("lee"); // might have been lee
    CHECK(still_fit(play, "kim") == 4);
}

TEST_CASE("A letter may name the reporting person to whoever knows her lawfully, and to nobody who was merely told", "[casework][letters]") {
    for (const auto lawful : {Lawful::no, Lawful::by_law}) {
        MiniPlay play;
        play.submitted().assigned();
        casework::Fact told;
        told.kind = casework::FactKind::disclosed;
        told.what = profile::identity_item.index;
        told.whom = play.party("police");
        told.value = static_cast<std::int64_t>(lawful);
        casework::apply(play.context, play.world, told);
        auto send = play.sending("police");
        send.names_reporter = true;
        CHECK(play.perform(send) == (lawful == Lawful::by_law));
    }
}

TEST_CASE("What an act tells that the law forbids is told on no legal ground, by its letter neither", "[casework][knowledge]") {
    MiniPlay play;
    play.submitted().assigned();
    auto& rule = play.context.profile.rules[play.context.profile.rule("never_to_the_accused").index];
    REQUIRE(rule.grade == profile::Grade::forbidden);
    play.rails = casework::GuardRails::exam;
    REQUIRE(play.perform(play.sending("road_office")));
    REQUIRE_FALSE(play.decision.broken.empty());
    const auto* known = play.the_case().knowing(play.party("road_office"), profile::content_item);
    REQUIRE(known);
    CHECK(known->lawful == casework::Lawful::no);
}

TEST_CASE("What one of its people was told a house knows, whoever else knows it of her own accord", "[casework][knowledge]") {
    MiniPlay play;
    play.submitted().assigned().told_name();
    CHECK(knows(play, "clerk", profile::identity_item));
    CHECK(knows(play, "office", profile::identity_item));
    CHECK_FALSE(knows(play, "police", profile::identity_item));
}

TEST_CASE("Nobody knows nothing", "[casework][knowledge]") {
    MiniPlay play;
    play.submitted();
    CHECK_FALSE(casework::knows({play.context, play.the_case(), 0, play.now, {}, {}}, {}, profile::content_item));
}
