#include "engine/casework/naming.hpp"
#include "engine/views/letters.hpp"
#include "sandbox/debrief/debrief.hpp"
#include "sandbox/debrief/reporter_words.hpp"
#include "sandbox/session/play/reader_of.hpp"
#include "sandbox/wording/value_words.hpp"
#include "tests/fixtures/english.hpp"
#include "tests/fixtures/shipped_plays.hpp"

#include <algorithm>

namespace {

using session::Session;

/// How the case of the first report looks to somebody; to nobody in particular without a name.
struct Look {
    const Session& play;
    texts::Texts texts = fixtures::english();
    views::Reader reader;
    wording::Sentences sentences;

    Look(const Session& session, std::string_view who = "") : play(session), reader(session::reader_of(session, {})), sentences(texts, reader) {
        if (!who.empty()) reader.person = session.context().party(who);
    }
    std::optional<debrief::ReporterSide> side() const { return debrief::reporter_side(reader, sentences, play.world().cases.at(0)); }
};

std::string all_words(const Look& look) {
    std::string all;
    for (const auto& part : debrief::words_of(*look.side(), look.texts))
        for (const auto& line : part.lines) all += line + "\n";
    return all;
}

} // namespace

TEST_CASE("What the reporting person was told is every letter to her and no other", "[reporter]") {
    for (const auto& [scenario, plan] : fixtures::shipped_plays()) {
        INFO(scenario << " " << plan);
        const auto play = fixtures::played_by_plan(scenario, plan);
        if (play.world().cases.empty()) continue;
        const auto& letters = play.world().cases[0].letters;
        const auto to_her = std::ranges::count(letters, play.world().cases[0].reporter, &casework::Sent::to);
        CHECK(static_cast<std::ptrdiff_t>(Look(play).side()->told.size()) == to_her);
    }
}

TEST_CASE("The silence is counted from the last word, and the longest is never shorter", "[reporter]") {
    const auto play = fixtures::played_by_plan("inflated_invoices", "bad");
    const auto side = *Look(play).side();
    REQUIRE(side.days_since_word);
    CHECK(*side.days_since_word == calendar::date_of(play.now()) - calendar::date_of(side.told.back().at));
    CHECK(side.longest.days >= *side.days_since_word);
    CHECK(side.longest.days == calendar::date_of(side.longest.to) - calendar::date_of(side.longest.from));
}

TEST_CASE("A sign of retaliation is acted on by an act about retaliation that somebody else does after it", "[reporter]") {
    for (const auto* plan : {"good", "subtle", "bad"}) {
        const auto play = fixtures::played_by_plan("somebody_told", plan);
        const auto side = Look(play).side();
        REQUIRE(side->signs);
        CHECK_FALSE(side->signs->empty());
        for (const auto& sign : *side->signs) {
            if (sign.acted == 0) continue;
            const auto& act = play.facts()[sign.acted - 1];
            CHECK(sign.acted > sign.fact);
            CHECK(act.kind == casework::FactKind::act_done);
            CHECK(act.who != play.world().cases[0].reporter);
        }
    }
}

TEST_CASE("Who acts on the signs of retaliation and who leaves them is told apart", "[reporter]") {
    const auto unanswered = [](const char* scenario, const char* plan) {
        const auto play = fixtures::played_by_plan(scenario, plan);
        const auto signs = *Look(play).side()->signs;
        return std::ranges::count(signs, std::uint64_t{0}, &debrief::RetaliationSign::acted);
    };
    CHECK(unanswered("somebody_told", "good") == 0);
    CHECK(unanswered("inflated_invoices", "bad") == 2);
}

TEST_CASE("A word owed to the reporting person that came after its day is told as late", "[reporter]") {
    const auto play = fixtures::played_by_plan("somebody_told", "bad");
    const auto owed = Look(play).side()->owed;
    const auto decision = std::ranges::find(owed, "Decide on protection", &debrief::OwedWord::name);
    REQUIRE(decision != owed.end());
    CHECK(decision->late());
}

TEST_CASE("Evidence that nobody fetched in its days is told as lost on its day", "[reporter][evidence]") {
    auto play = Session::start(fixtures::materials("inflated_invoices"), {casework::GuardRails::teach, "", ""});
    REQUIRE_FALSE(play.world().cases.empty());
    CHECK(all_words(Look(play)).find("can be secured until") != std::string::npos);
    play.run_to(play.now() + 200 * calendar::seconds_per_day);
    CHECK(all_words(Look(play)).find("lost on") != std::string::npos);
}

TEST_CASE("Her own side is for the reporting person and for whoever looks back, and for nobody else", "[reporter][identity]") {
    const auto play = fixtures::played_by_plan("somebody_told", "bad");
    CHECK(Look(play, "keeper").side());
    CHECK_FALSE(Look(play, "keeper").side()->signs); // what was told to others is not hers to read
    for (const auto& party : play.context().parties)
        if (party.is_person && party.id != "keeper") CHECK_FALSE(Look(play, party.id).side());
}

TEST_CASE("The reporting person reads who has seen her name, when and why, and how it leaked", "[reporter][names]") {
    const auto play = fixtures::played_by_plan("somebody_told", "bad");
    const auto words = all_words(Look(play, "keeper"));
    CHECK(words.find("the case officer asked to see the name. The case officer: Open the identity file. The reason given: The city wants a contact") !=
          std::string::npos);
    CHECK(words.find("Dasom City Government was shown the name, with the letter \"Referral\", without consent or legal ground. The case officer: Refer.") !=
          std::string::npos);
    CHECK(words.find("was told the name, without consent or legal ground") != std::string::npos);
}

TEST_CASE("Where no name leaves the house, the reporting person reads who could work it out, and from what", "[reporter][names]") {
    const auto play = fixtures::played_by_plan("somebody_told", "subtle");
    const auto names = Look(play, "keeper").side()->names;
    const auto infers = std::ranges::find(names, views::NameWay::inferable, &debrief::NameOfReporter::way);
    REQUIRE(infers != names.end());
    CHECK(infers->came.find("print-outs") != std::string::npos);
    CHECK(infers->act == "The case officer: Refer.");
}

TEST_CASE("A debrief tells who asked, whom a paper showed the name and to whom it was said", "[debrief][names]") {
    const auto learned = debrief::debrief(fixtures::played_by_plan("somebody_told", "bad"), fixtures::english()).learned;
    REQUIRE(learned.size() > 2);
    CHECK(learned[0].way == views::NameWay::asked);
    CHECK(learned[0].reason == "The city wants a contact person on the sheet");
    CHECK(learned[1].way == views::NameWay::shown);
    CHECK(learned[1].paper == "Referral");
    CHECK(std::ranges::count(learned, views::NameWay::told, &debrief::Learned::way) > 0);
}

TEST_CASE("In every play the sealed name is read to whom the profile lets see it and who was told, and to nobody else", "[session][names]") {
    for (const auto& [scenario, plan] : fixtures::shipped_plays()) {
        INFO(scenario << " " << plan);
        const auto play = fixtures::played_by_plan(scenario, plan);
        for (const auto& the_case : play.world().cases)
            for (std::uint16_t i = 0; i < play.context().parties.size(); ++i) {
                const casework::PartyId reader{i};
                if (reader == the_case.reporter) continue;
                const auto trail = views::name_trail(session::reader_of(play, {}), the_case);
                const bool asked = std::ranges::any_of(trail, [&](const auto& known) { return known.who == reader && known.way == views::NameWay::asked; });
                const auto home = play.context()[reader].home;
                const bool house_told = std::ranges::any_of(trail, [&](const auto& known) { return home && known.who == home && !known.leaked(); });
                if (casework::may_read_name({play.context(), the_case, 0, play.now(), {}, {}}, reader)) CHECK((asked || house_told));
            }
    }
}

TEST_CASE("The reporting person's side names nobody", "[reporter][identity]") {
    for (const auto& [scenario, plan] : fixtures::shipped_plays()) {
        INFO(scenario << " " << plan);
        const auto play = fixtures::played_by_plan(scenario, plan);
        if (play.world().cases.empty()) continue;
        const auto words = all_words(Look(play));
        for (const auto& [person, fields] : play.scenario().identities)
            for (const auto& [field, text] : fields) CHECK(words.find(text.view()) == std::string::npos);
    }
}

TEST_CASE("Looking at the reporting person's side adds no fact", "[reporter]") {
    const auto play = fixtures::played_by_plan("somebody_told", "good");
    const auto digest = play.digest();
    CHECK(Look(play).side());
    CHECK(play.digest() == digest);
}

TEST_CASE("Whoever asks in time secures the notebook of calls, and whoever does not loses it", "[reporter][evidence]") {
    const auto keeping = [](const std::string& plan) {
        const auto play = fixtures::played_by_plan("somebody_told", plan);
        const auto side = *Look(play).side();
        const auto notebook = std::ranges::find(side.evidence, "A notebook of telephone calls", &debrief::EvidenceOfReporter::name);
        REQUIRE(notebook != side.evidence.end());
        return notebook->life.keeping;
    };
    CHECK(keeping("good") == views::Keeping::in_time);
    CHECK(keeping("subtle") == views::Keeping::lost);
    CHECK(keeping("bad") == views::Keeping::lost);
}

TEST_CASE("The letter that decides a reward names the amount", "[reporter][letters]") {
    const auto play = fixtures::played_by_plan(CLEAN_PORTAL_SOURCE "/tests/scenarios/korea/shared_reward", "good");
    const Look look(play);
    const auto letters = views::letters(look.reader, play.world().cases.at(0));
    const auto decides = [&](const views::SentLetter& letter) {
        return wording::letter_words(fixtures::english(), look.reader, letter).find("your reward is 24,780,000 won") != std::string::npos;
    };
    CHECK(std::ranges::count_if(letters, decides) == 1);
}
