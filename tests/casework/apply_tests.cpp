#include "engine/casework/extensions.hpp"
#include "tests/fixtures/mini_play.hpp"

using casework::ClockState;
using casework::Fact;
using casework::FactKind;
using casework::Lawful;
using fixtures::MiniPlay;

namespace {

/// One fact more in the small case, whatever decided it.
struct Applying : MiniPlay {
    Applying() { submitted().assigned(); }

    Fact of(FactKind kind, std::uint16_t what = 0xFFFF) const {
        Fact fact;
        fact.kind = kind;
        fact.what = what;
        fact.at = now;
        fact.case_number = 0;
        return fact;
    }
    Fact of_limit(FactKind kind, std::int64_t due = casework::no_value) const {
        auto fact = of(kind, context.profile.clock("limit").index);
        fact.value = due;
        return fact;
    }
    void happens(const Fact& fact) { casework::apply(context, world, fact); }
    casework::RunningClock& limit() { return *std::ranges::find(the_case().clocks, context.profile.clock("limit"), &casework::RunningClock::clock); }
    void learns(std::string_view who, profile::ItemId item, Lawful lawful) {
        auto fact = of(FactKind::disclosed, item.index);
        fact.whom = party(who);
        fact.value = static_cast<std::int64_t>(lawful);
        happens(fact);
    }
    Lawful knows(std::string_view who, profile::ItemId item) {
        const auto* knowing = the_case().knowing(party(who), item);
        REQUIRE(knowing);
        return knowing->lawful;
    }
};

} // namespace

TEST_CASE("A case says its number, its report, whose it is and since when", "[casework][apply]") {
    MiniPlay play;
    play.submitted();
    play.later(1);
    play.submitted(1);
    const auto& second = play.the_case();
    CHECK(second.number == 1);
    CHECK(second.report == 1);
    CHECK(second.opened == play.now);
    CHECK(second.reporter == play.party("clerk"));
    CHECK(second.subject == play.party("head"));
    CHECK(play.world.cases[0].number == 0);
}

TEST_CASE("What a report says is the reporting person's own to know: the name, the content, every piece of evidence", "[casework][apply]") {
    MiniPlay play;
    play.submitted();
    const auto own = [&](std::uint16_t item) {
        const auto* knowing = play.the_case().knowing(play.party("clerk"), profile::ItemId{item});
        return knowing && knowing->lawful == Lawful::own;
    };
    CHECK(own(profile::identity_item.index));
    CHECK(own(profile::content_item.index));
    CHECK(own(profile::first_evidence_item));
    CHECK(own(profile::first_evidence_item + 1));
    CHECK_FALSE(own(profile::first_evidence_item + 2));
}

TEST_CASE("A case of a report that is not there opens, and is nobody's", "[casework][apply]") {
    MiniPlay play;
    for (const std::int64_t report : {std::int64_t{-1}, static_cast<std::int64_t>(play.context.reports.size())}) {
        Fact fact;
        fact.kind = FactKind::act_done;
        fact.what = play.context.profile.act("submit").index;
        fact.value = report;
        fact.case_number = static_cast<std::uint32_t>(play.world.cases.size());
        casework::apply(play.context, play.world, fact);
        CHECK_FALSE(play.the_case().reporter);
        CHECK(play.the_case().report == 0);
    }
}

TEST_CASE("Whoever learned something lawfully keeps knowing it lawfully", "[casework][apply]") {
    Applying play;
    play.learns("head", profile::content_item, Lawful::no);
    CHECK(play.knows("head", profile::content_item) == Lawful::no);
    play.learns("head", profile::content_item, Lawful::by_law);
    CHECK(play.knows("head", profile::content_item) == Lawful::by_law);
    play.learns("head", profile::content_item, Lawful::no);
    CHECK(play.knows("head", profile::content_item) == Lawful::by_law);
}

TEST_CASE("A stage is entered when it is entered, and a track when it is opened", "[casework][apply]") {
    Applying play;
    play.later(3);
    play.happens(play.of(FactKind::stage_entered, play.context.profile.stage("waiting").index));
    CHECK(play.the_case().tracks[0].entered == play.now);
    auto opened = play.of(FactKind::track_opened, 1);
    opened.track = 1;
    play.happens(opened);
    CHECK(play.the_case().tracks[1].opened == play.now);
    CHECK(play.the_case().tracks[1].entered == play.now);
}

TEST_CASE("A track that is opened where one was begins empty", "[casework][apply]") {
    Applying play;
    REQUIRE(play.the_case().tracks[0].assignee);
    play.happens(play.of(FactKind::track_opened, 0));
    CHECK_FALSE(play.the_case().tracks[0].assignee);
    CHECK_FALSE(play.the_case().tracks[0].stage);
}

TEST_CASE("A clock that starts again has no suspensions, extensions and reminders behind it", "[casework][apply]") {
    Applying play;
    auto& limit = play.limit();
    limit.pauses = {{play.now, play.now}};
    limit.extensions = {{5, calendar::Unit::calendar_days}};
    limit.escalation_step = 3;
    play.happens(play.of_limit(FactKind::clock_started, 7));
    CHECK(limit.pauses.empty());
    CHECK(limit.extensions.empty());
    CHECK(limit.escalation_step == 0);
    CHECK(limit.due == 7);
}

TEST_CASE("A clock that ran out or was met says when", "[casework][apply]") {
    Applying play;
    play.later(20);
    play.happens(play.of_limit(FactKind::lapsed));
    CHECK(play.limit().ended == play.now);
    CHECK(play.limit().late);
    play.later(1);
    play.happens(play.of_limit(FactKind::clock_stopped));
    CHECK(play.limit().ended == play.now);
}

TEST_CASE("A suspension that ends is the last one", "[casework][apply]") {
    Applying play;
    const auto first = play.now;
    play.limit().pauses = {{first, first + 5}};
    play.later(1);
    play.happens(play.of_limit(FactKind::clock_suspended));
    play.later(1);
    play.happens(play.of_limit(FactKind::clock_resumed, play.limit().due + 1));
    CHECK(play.limit().pauses.front().until == first + 5);
    CHECK(play.limit().pauses.back().until == play.now);
    CHECK(play.limit().state == ClockState::running);
}

TEST_CASE("A clock that ran out runs again only where its extension ends after now", "[casework][apply]") {
    for (const int more : {-1, 0, 1}) {
        Applying play;
        play.happens(play.of_limit(FactKind::lapsed));
        auto extended = play.of_limit(FactKind::clock_extended, play.now.seconds + more);
        extended.extra = 5;
        play.happens(extended);
        CHECK((play.limit().state == ClockState::running) == (more > 0));
    }
    Applying play;
    play.happens(play.of_limit(FactKind::clock_stopped));
    play.happens(play.of_limit(FactKind::clock_extended, play.now.seconds + 5));
    CHECK(play.limit().state == ClockState::met); // what was met stays met
}

TEST_CASE("A clock that begins again keeps the days that an input once gave it", "[casework][apply]") {
    Applying play;
    play.limit().length_input = 9;
    play.happens(play.of_limit(FactKind::clock_restarted, 7));
    CHECK(play.limit().length_input == 9);
    CHECK(play.limit().due == 7);
}

TEST_CASE("A later vote of the same person on the same question, in the same track, takes the place of the first", "[casework][apply]") {
    Applying play;
    const auto& profile = play.context.profile;
    const auto votes = [&](std::string_view who, profile::ChoiceId choice, casework::TrackIndex track) {
        auto fact = play.of(FactKind::vote_cast, choice.index);
        fact.who = play.party(who);
        fact.track = track;
        play.happens(fact);
        return play.the_case().votes.size();
    };
    const auto refer = profile.choice("disposition", "refer"), close = profile.choice("disposition", "close");
    CHECK(votes("park", refer, 0) == 1);
    CHECK(votes("park", close, 0) == 1);
    CHECK(play.the_case().votes[0].choice == close);
    CHECK(votes("kim", refer, 0) == 2);
    CHECK(votes("park", refer, 1) == 3);
    CHECK(votes("park", profile.choice("ground", "nothing_found"), 0) == 4); // another question
}
