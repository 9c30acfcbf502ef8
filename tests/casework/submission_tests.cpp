#include "engine/casework/pieces.hpp"
#include "tests/fixtures/mini_play.hpp"

using casework::RefusalCode;
using fixtures::MiniPlay;

TEST_CASE("A submission opens the case with its report's fields and its main procedure", "[casework]") {
    MiniPlay play;
    play.submitted();
    REQUIRE(play.world.cases.size() == 1);
    CHECK(play.stage() == "received");
    CHECK(play.the_case().reporter == play.party("clerk"));
    CHECK(play.the_case().subject == play.party("head"));
    const auto& profile = play.context.profile;
    CHECK(play.the_case().field(profile.field("report.type")) == profile.choice("report_type", "corruption").index);
}

TEST_CASE("A report is submitted once", "[casework]") {
    MiniPlay play;
    play.submitted();
    auto again = play.order("clerk", "submit");
    again.report = 0;
    CHECK_FALSE(play.perform(again));
    CHECK(play.refusal() == RefusalCode::already_submitted);
}

TEST_CASE("The world knows which report became which case, and which has not been sent", "[casework]") {
    MiniPlay play;
    CHECK(play.world.of_report(0) == casework::no_case);
    play.submitted();
    CHECK(play.world.of_report(0) == 0);
    CHECK(play.world.of_report(1) == casework::no_case);
}

TEST_CASE("Nobody submits another person's report, nor one that is not there", "[casework]") {
    MiniPlay play;
    auto of_another = play.order("kim", "submit");
    of_another.report = 0;
    CHECK_FALSE(play.perform(of_another));
    CHECK(play.refusal() == RefusalCode::not_assigned);
    auto of_nothing = play.order("clerk", "submit");
    of_nothing.report = 7;
    CHECK_FALSE(play.perform(of_nothing));
    CHECK(play.refusal() == RefusalCode::no_such_report);
}

namespace {

/// The small country, where whoever sends a report chooses what comes with it.
struct Choosing {
    MiniPlay play;
    profile::InputId pieces{static_cast<std::uint16_t>(play.context.profile.inputs.size())};

    Choosing() {
        auto& profile = play.context.profile;
        auto& submit = profile.acts[profile.act("submit").index];
        profile::Input input;
        input.act = profile.act("submit");
        input.kind = profile::ValueKind::number;
        profile.inputs.push_back(input);
        submit.needs.push_back(pieces);
        profile::Effect hands_over;
        hands_over.kind = profile::EffectKind::disclose;
        hands_over.what = profile::all_evidence_item.index;
        hands_over.to = {profile::PartyRole::institution, play.party("office").index};
        hands_over.on_legal_ground = true;
        hands_over.value = {profile::ValueSource::input, pieces.index};
        submit.effects = profile::Effects({hands_over});
    }
    bool office_has(std::uint16_t place) {
        return play.the_case().knowing(play.party("office"), profile::ItemId{static_cast<std::uint16_t>(profile::first_evidence_item + place)}) != nullptr;
    }
    void submit(std::int64_t chosen) {
        auto order = play.order("clerk", "submit");
        order.report = 0;
        if (chosen != casework::no_value) order.inputs.push_back({pieces, chosen, 0});
        REQUIRE(play.perform(order));
    }
};

} // namespace

TEST_CASE("Whoever sends a report hands over the pieces that she chooses, and no other", "[casework]") {
    Choosing her;
    her.submit(casework::with_piece(0, 1));
    CHECK_FALSE(her.office_has(0));
    CHECK(her.office_has(1));
}

TEST_CASE("Whoever does not say which pieces come with a report hands over what is attached", "[casework]") {
    Choosing her;
    her.submit(casework::no_value);
    CHECK(her.office_has(0));
    CHECK_FALSE(her.office_has(1));
}

TEST_CASE("A number of pieces says each of them once, and none that cannot be counted", "[casework]") {
    CHECK(casework::with_piece(casework::with_piece(0, 0), 2) == 5);
    CHECK(casework::with_piece(5, 2) == 5);
    CHECK(casework::with_piece(5, 63) == 5);
    CHECK(casework::is_chosen(5, 0));
    CHECK_FALSE(casework::is_chosen(5, 1));
    CHECK_FALSE(casework::is_chosen(casework::no_value, 0));
    CHECK_FALSE(casework::is_chosen(5, 64));
}

TEST_CASE("An input says which pieces are handed over where the law reads it so", "[casework]") {
    Choosing her;
    CHECK(casework::says_pieces(her.play.context.profile, her.pieces));
    CHECK_FALSE(casework::says_pieces(her.play.context.profile, her.play.context.profile.input(her.play.context.profile.act("assign"), "officer")));
}
