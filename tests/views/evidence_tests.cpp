#include "engine/views/case_file.hpp"
#include "tests/fixtures/mini_play.hpp"

using fixtures::MiniPlay;
using views::Keeping;

namespace {

constexpr std::size_t slips = 1; // not attached, place in the evidence of the report

views::Reader as(const MiniPlay& play, std::string_view who) { return {play.context, play.world, play.facts, play.words, play.party(who), play.now, "en"}; }

std::uint16_t finding_of(const MiniPlay& play, std::string_view id) {
    const auto& findings = play.context.profile.findings;
    const auto found = std::ranges::find(findings, id, [](const profile::Finding& one) -> std::string_view { return one.about.id; });
    REQUIRE(found != findings.end());
    return static_cast<std::uint16_t>(found - findings.begin());
}

/// The slips are kept for ten days from the day of the report.
MiniPlay with_slips_kept_ten_days() {
    MiniPlay play;
    play.context.reports[0].evidence[slips].decays = calendar::Length{10, calendar::Unit::calendar_days};
    play.submitted().assigned("kim");
    return play;
}

views::EvidenceLife life(MiniPlay& play) { return views::evidence_life(as(play, "clerk"), play.the_case(), slips); }

void ask_and_answer(MiniPlay& play) {
    REQUIRE(play.perform(play.asking()));
    REQUIRE(play.perform(play.order("clerk", "answer")));
}

} // namespace

TEST_CASE("Evidence that is kept ten days can be secured until the end of the tenth day", "[views][evidence]") {
    auto play = with_slips_kept_ten_days();
    CHECK(life(play).kept_until == calendar::end_of(calendar::date_of(play.the_case().opened) + 10));
    play.now = *life(play).kept_until;
    CHECK(life(play).keeping == Keeping::obtainable);
    play.now = play.now + 1;
    CHECK(life(play).keeping == Keeping::lost);
}

TEST_CASE("Evidence handed over within its days is secured and stays so", "[views][evidence]") {
    auto play = with_slips_kept_ten_days();
    play.later(3);
    ask_and_answer(play);
    CHECK(life(play).secured() == play.now);
    play.later(300);
    CHECK(life(play).keeping == Keeping::in_time);
}

TEST_CASE("Evidence handed over after its days came too late", "[views][evidence]") {
    auto play = with_slips_kept_ten_days();
    play.later(11);
    ask_and_answer(play);
    CHECK(life(play).keeping == Keeping::too_late);
    CHECK(life(play).handed_over == play.now);
    CHECK_FALSE(life(play).secured());
}

TEST_CASE("What was lost with something that happened is lost from that moment, and handed over afterwards it came too late", "[views][evidence]") {
    for (const bool before : {true, false}) {
        auto play = with_slips_kept_ten_days();
        play.context.reports[0].evidence[slips].lost_with = profile::FindingId{finding_of(play, "gossip")};
        const auto happens = [&] {
            casework::decide_inject(play.context, play.world, 0, 0, play.now, play.decision);
            play.take();
        };
        play.later(1);
        if (before) ask_and_answer(play);
        play.later(1);
        happens();
        CHECK(life(play).destroyed);
        CHECK(life(play).keeping == (before ? Keeping::in_time : Keeping::lost));
        play.later(1);
        if (!before) ask_and_answer(play);
        CHECK(life(play).keeping == (before ? Keeping::in_time : Keeping::too_late));
        CHECK(life(play).secured().has_value() == before);
    }
}

TEST_CASE("Evidence without a limit of days is never lost", "[views][evidence]") {
    MiniPlay play;
    play.submitted();
    play.later(3000);
    CHECK(life(play).keeping == Keeping::obtainable);
    CHECK_FALSE(life(play).kept_until);
}

TEST_CASE("Evidence that was never handed over is shown to nobody but the reporting person, its days neither", "[views][evidence]") {
    auto play = with_slips_kept_ten_days();
    CHECK(views::case_file(as(play, "clerk"), play.the_case()).evidence->size() == 2);
    CHECK(views::case_file(as(play, "kim"), play.the_case()).evidence->size() == 1);
}
