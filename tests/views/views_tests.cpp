#include "engine/views/case_file.hpp"
#include "engine/views/clock_board.hpp"
#include "engine/views/inbox.hpp"
#include "engine/views/letters.hpp"
#include "engine/views/monitor.hpp"
#include "engine/views/timeline.hpp"
#include "engine/views/ways_open.hpp"
#include "sandbox/wording/value_words.hpp"
#include "tests/fixtures/english.hpp"
#include "tests/fixtures/mini_play.hpp"

using fixtures::MiniPlay;
using profile::Section;

namespace {

views::Reader as(const MiniPlay& play, std::string_view who) {
    return {play.context, play.world, play.facts, play.words, who.empty() ? casework::PartyId{} : play.party(who), play.now, "en"};
}

std::vector<std::string> letters_to(const MiniPlay& play, std::string_view who) {
    static const auto texts = fixtures::english();
    const auto reader = as(play, who);
    std::vector<std::string> all;
    for (const auto& letter : views::letters(reader, play.world.cases.back())) all.push_back(wording::letter_words(texts, reader, letter));
    return all;
}

} // namespace

TEST_CASE("An officer sees a case once it is hers, a colleague does not", "[views]") {
    MiniPlay play;
    play.submitted();
    CHECK_FALSE(views::may_see(as(play, "kim"), play.the_case()));
    play.assigned("kim");
    CHECK(views::may_see(as(play, "kim"), play.the_case(), Section::report));
    CHECK_FALSE(views::may_see(as(play, "lee"), play.the_case()));
}

TEST_CASE("A receiving agency sees what its role may see, and only once the case has come to it", "[views]") {
    MiniPlay play;
    play.submitted().assigned();
    CHECK_FALSE(views::may_see(as(play, "han"), play.the_case()));
    REQUIRE(play.perform(play.sending("police")));
    const auto file = views::case_file(as(play, "han"), play.the_case());
    CHECK(file.report_text);
    CHECK_FALSE(file.knowledge);
    CHECK_FALSE(file.evidence);
}

TEST_CASE("The person concerned sees nothing", "[views]") {
    MiniPlay play;
    play.submitted().assigned();
    CHECK(views::cases(as(play, "head")).empty());
    CHECK(views::timeline(as(play, "head"), play.the_case()).empty());
    CHECK(views::letters(as(play, "head"), play.the_case()).empty());
}

TEST_CASE("Granting one section to a role shows that section and no other", "[views]") {
    for (std::size_t section = 0; section < profile::section_count; ++section) {
        MiniPlay play;
        play.submitted().assigned();
        play.context.profile.roles[play.context.profile.role("accused").index].sees[section] = profile::Scope::all;
        for (std::size_t other = 0; other < profile::section_count; ++other)
            CHECK(views::may_see(as(play, "head"), play.the_case(), static_cast<Section>(other)) == (other == section));
    }
}

TEST_CASE("What is shown to those it concerns is not the name of who reported: that is her own", "[views][names]") {
    MiniPlay play;
    play.submitted().assigned();
    play.context.profile.roles[play.context.profile.role("accused").index].sees.fill(profile::Scope::own);
    CHECK(views::may_see(as(play, "head"), play.the_case(), Section::report));
    CHECK_FALSE(views::may_see(as(play, "head"), play.the_case(), Section::identity));
    CHECK(views::may_see(as(play, "clerk"), play.the_case(), Section::identity));
}

TEST_CASE("The trainer sees everything but identity", "[views]") {
    MiniPlay play;
    play.submitted();
    for (std::size_t section = 0; section < profile::section_count; ++section) {
        const auto asked = static_cast<Section>(section);
        CHECK(views::may_see(as(play, ""), play.the_case(), asked) == (asked != Section::identity));
    }
}

TEST_CASE("A letter says what was true when it was sent", "[views][letters]") {
    MiniPlay play;
    play.submitted().assigned();
    REQUIRE(play.perform(play.asking()));
    REQUIRE(play.perform(play.order("clerk", "answer")));
    play.later(3);
    auto ask = play.order("kim", "ask");
    play.say(ask, "items", "one thing more");
    REQUIRE(play.perform(ask));
    const auto letters = letters_to(play, "clerk");
    REQUIRE(letters.size() == 2);
    CHECK(letters[0].find("please send the slips") != std::string::npos);
    CHECK(letters[1].find("please send one thing more") != std::string::npos);
    CHECK(letters[0].find("2026-0001") != std::string::npos);
}

TEST_CASE("Whoever is written to reads the letter and no other", "[views][letters]") {
    MiniPlay play;
    play.submitted().assigned();
    REQUIRE(play.perform(play.asking()));
    REQUIRE(play.perform(play.order("clerk", "answer")));
    REQUIRE(play.perform(play.sending("police")));
    CHECK(letters_to(play, "clerk").size() == 1);
    CHECK(letters_to(play, "han").size() == 1);
    CHECK(letters_to(play, "kim").size() == 2);
    CHECK(letters_to(play, "han")[0].find("about the head") != std::string::npos);
}

TEST_CASE("A clock turns from on time over soon and due to overdue, and is met late after that", "[views][clocks]") {
    MiniPlay play;
    play.submitted().assigned();
    const auto mark = [&] { return views::clock_board(as(play, "kim"), play.the_case()).at(0).mark; };
    CHECK(mark() == views::ClockMark::on_time);
    play.later(8);
    CHECK(mark() == views::ClockMark::soon);
    play.later(2);
    CHECK(mark() == views::ClockMark::due);
    play.later(1);
    play.lapse_all();
    CHECK(mark() == views::ClockMark::overdue);
    REQUIRE(play.perform(play.closing()));
    CHECK(mark() == views::ClockMark::met_late);
}

TEST_CASE("What waits for an officer is what she can move on", "[views][inbox]") {
    MiniPlay play;
    play.submitted();
    const auto of_director = views::inbox(as(play, "park"));
    REQUIRE(of_director.size() == 1);
    CHECK(of_director[0].kind == views::WaitingKind::new_case);
    CHECK(play.context.profile[of_director[0].act].about.id == "assign");
    CHECK(views::inbox(as(play, "kim")).empty());
    play.assigned();
    CHECK(views::inbox(as(play, "kim"))[0].kind == views::WaitingKind::act_due);
}

TEST_CASE("A case that has ended waits in nobody's inbox, whatever limit still runs", "[views][inbox]") {
    MiniPlay play;
    play.submitted().assigned();
    play.the_case().ended = true;
    play.now = play.now + 40 * calendar::seconds_per_day;
    for (const auto& waiting : views::inbox(as(play, "kim"))) CHECK_FALSE(waiting.clock);
    play.the_case().ended = false;
    CHECK(std::ranges::any_of(views::inbox(as(play, "kim")), [](const views::Waiting& one) { return static_cast<bool>(one.clock); }));
}

TEST_CASE("A stage that leaves a choice suggests no act, and is seen once its officer acted", "[views][inbox]") {
    MiniPlay play;
    play.submitted().assigned();
    const auto before = views::inbox(as(play, "kim")).at(0);
    CHECK_FALSE(before.act);
    CHECK_FALSE(before.seen);
    REQUIRE(play.perform(play.asking()));
    for (const auto& waiting : views::inbox(as(play, "kim"))) CHECK((waiting.seen || waiting.kind != views::WaitingKind::act_due));
}

TEST_CASE("What others did in a case is news to its officer until she acts in it again", "[views][inbox]") {
    MiniPlay play;
    play.submitted().assigned();
    REQUIRE(play.perform(play.sending("police")));
    const auto news = [&](const char* who) {
        auto all = views::inbox(as(play, who));
        std::erase_if(all, [](const views::Waiting& one) { return one.kind != views::WaitingKind::news; });
        return all;
    };
    CHECK(news("kim").empty());
    play.later(3);
    REQUIRE(play.perform(play.order("han", "report_back")));
    REQUIRE(news("kim").size() == 1);
    CHECK_FALSE(news("kim")[0].seen);
    CHECK(news("lee").empty());  // not her case
    CHECK(news("park").empty()); // assigned it, and has it no longer in hand
    CHECK(news("han").empty());  // he did it
    REQUIRE(play.perform(play.order("kim", "jot")));
    CHECK(news("kim").at(0).seen);
}

TEST_CASE("What a condition lacks leads to the acts that bring it", "[views][ways]") {
    MiniPlay play;
    play.submitted().assigned();
    const auto& profile = play.context.profile;
    const auto ways = [&](const char* rule) {
        const auto holds = profile[profile.rule(rule)].holds;
        return views::ways_open(profile, profile.conditions, casework::explain({play.context, play.the_case(), 0, play.now, {}, {}}, profile.conditions, holds),
                                play.the_case());
    };
    REQUIRE(ways("ask_first").size() == 1);
    CHECK(ways("ask_first")[0] == profile.act("ask"));
    REQUIRE(play.perform(play.asking()));
    CHECK(ways("ask_first").empty());
    CHECK(ways("untied").empty()); // no act unties anybody
}

TEST_CASE("Whoever manages sees every open case, what is owed since when, and who was reminded", "[views][monitor]") {
    MiniPlay play;
    auto& director = play.context.profile.roles[play.context.profile.role("director").index];
    director.sees[static_cast<std::size_t>(Section::letters)] = profile::Scope::all;
    play.context.profile.letters[play.context.profile.letter("please_send").index].reminds = true;
    play.submitted(1).submitted().assigned();
    CHECK(views::watches(as(play, "park")));
    CHECK(views::monitor(as(play, "park")).size() == 2);
    REQUIRE(play.perform(play.asking()));
    const auto lines = views::monitor(as(play, "park"));
    const auto& line = lines.at(lines.at(0).assignee ? 0 : 1);
    CHECK(line.assignee == play.party("kim"));
    CHECK_FALSE(line.owed.empty());
    REQUIRE(line.reminders.size() == 1);
    CHECK(line.reminders[0].to == play.party("clerk"));
    CHECK(line.reminders[0].at == play.now);
}

TEST_CASE("A limit without a day says whether the law sets none or nobody knows it", "[views][clocks]") {
    MiniPlay play;
    play.submitted().assigned();
    REQUIRE(play.perform(play.sending("police")));
    const auto clock = play.context.profile.clock("without_delay");
    const auto mark = [&] {
        const auto board = views::clock_board(as(play, "park"), play.the_case());
        return std::ranges::find(board, clock, &views::ClockLine::clock)->mark;
    };
    CHECK(mark() == views::ClockMark::not_set);
    play.context.profile.clocks[clock.index].about.law.status = profile::Status::unconfirmed;
    CHECK(mark() == views::ClockMark::not_known);
}

TEST_CASE("A closed case owes nothing to anybody's watch, and who does not watch all cases has no such view", "[views][monitor]") {
    MiniPlay play;
    play.submitted().assigned();
    CHECK_FALSE(views::watches(as(play, "kim")));
    CHECK_FALSE(views::watches(as(play, "clerk")));
    REQUIRE(play.perform(play.asking()));
    REQUIRE(play.perform(play.order("clerk", "answer")));
    REQUIRE(play.perform(play.closing()));
    CHECK(views::monitor(as(play, "park")).empty());
}

TEST_CASE("The history of a case is told to whoever may see it, order by order", "[views][timeline]") {
    MiniPlay play;
    play.submitted().assigned();
    REQUIRE(play.perform(play.asking()));
    const auto told = [&](std::string_view who) {
        std::vector<std::string> acts;
        for (const auto& entry : views::timeline(as(play, who), play.the_case()))
            if (entry.opening.kind == casework::FactKind::act_done) acts.push_back(play.context.profile.acts[entry.opening.what].about.id);
        return acts;
    };
    CHECK(told("kim") == std::vector<std::string>{"submit", "assign", "ask"});
    CHECK(told("clerk") == std::vector<std::string>{"submit"}); // her own; of the rest what reaches her
    CHECK(told("lee").empty());

    const auto whole = views::timeline(as(play, "kim"), play.the_case());
    REQUIRE(whole.size() == 3);
    CHECK(whole[2].inputs.size() == 2);
    std::size_t facts = 0;
    for (const auto& entry : whole) facts += 1 + entry.inputs.size() + entry.consequences.size();
    CHECK(facts == play.facts.size()); // each stands in one order, none is left out

    const auto own = views::timeline(as(play, "clerk"), play.the_case());
    const auto is_letter = [](const views::Entry& entry) { return entry.opening.kind == casework::FactKind::letter_sent; };
    CHECK(std::ranges::count_if(own, is_letter) == 1);
    for (const auto& entry : own) CHECK(entry.opening.kind != casework::FactKind::disclosed);
}
