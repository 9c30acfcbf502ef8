#include "engine/casework/inference.hpp"
#include "engine/casework/pieces.hpp"
#include "engine/views/name_fits.hpp"
#include "sandbox/session/play/reader_of.hpp"
#include "tests/session/writing.hpp"

using fixtures::holds;
using fixtures::open_desk;
using fixtures::Writing;
using session::Draft;
using session::Step;

TEST_CASE("A draft asks one question after the other, until the guide finds its type", "[submission]") {
    Writing her;
    CHECK(her.asked(Step::what_happened) == std::vector<std::string>{"guide.purpose"});
    CHECK(her.sent_as().empty());
    her.says("guide.purpose", "wrongdoing");
    CHECK(her.asked(Step::what_happened) == std::vector<std::string>{"guide.purpose", "guide.doer"});
    her.says("guide.doer", "official").says("guide.deed", "gain");
    CHECK(her.sent_as() == "corruption");
    CHECK(her.session.world().cases.empty());
}

TEST_CASE("An answer to a question that is no longer asked is no answer, and comes back with the question", "[submission]") {
    Writing her;
    her.of_corruption().says("guide.doer", "private").says("guide.harm", "public_funds");
    CHECK(her.sent_as() == "public_funds");
    CHECK_FALSE(holds(her.asked(Step::what_happened), "guide.deed"));
    const auto guided = session::drafted(her.session, her.draft);
    CHECK(guided.field(her.field("guide.deed")) == casework::no_value);
    her.says("guide.doer", "official");
    CHECK(her.sent_as() == "corruption");
}

TEST_CASE("The portal asks only what the law of that type wants to know", "[submission]") {
    Writing her;
    her.of_corruption();
    CHECK(holds(her.asked(Step::about_you), "report.mode"));
    CHECK(holds(her.asked(Step::about_you), "guide.signed"));
    CHECK(her.asked(Step::consent) == std::vector<std::string>{"report.consent.identity"});
    her.says("report.mode", "anonymous");
    CHECK_FALSE(holds(her.asked(Step::about_you), "guide.signed"));
    CHECK(her.asked(Step::send).empty());
}

TEST_CASE("Nobody who gives no name is asked who may learn it, before the report is sent and after", "[submission]") {
    Writing her;
    her.of_corruption().says("report.consent.identity", "given").says("report.mode", "anonymous");
    CHECK(her.asked(Step::consent).empty());
    const auto& the_case = her.send();
    CHECK(the_case.field(her.field("report.consent.identity")) == casework::no_value);
    CHECK_FALSE(her.may("answer_consent"));
    CHECK_FALSE(her.may("request_protection"));
    CHECK_FALSE(her.may("request_reward"));
    REQUIRE(her.may("give_name"));
    her.does("give_name");
    for (const auto* act : {"answer_consent", "request_protection", "ask_for_protection", "request_reward"}) CHECK(her.may(act));
    CHECK_FALSE(her.may("give_name"));
}

TEST_CASE("Nobody explains consent to somebody who gave no name", "[submission]") {
    Writing her;
    her.of_corruption().says("report.mode", "anonymous");
    her.send();
    her.session.run_to(her.session.now() + 30 * calendar::seconds_per_day);
    const auto& acts = her.session.world().cases.front().acts;
    CHECK(std::ranges::none_of(acts, [&](const casework::ActDone& done) { return done.act == her.profile().act("explain_consent"); }));
}

TEST_CASE("A sealed identity is let be opened once, by whoever stands behind a lawyer alone", "[submission]") {
    Writing her;
    her.of_corruption().says("report.mode", "proxy");
    her.send();
    REQUIRE(her.may("consent_to_open"));
    her.does("consent_to_open");
    CHECK_FALSE(her.may("consent_to_open"));
}

TEST_CASE("What the report is said not to have, the law wants, and the portal says so", "[submission]") {
    Writing her;
    her.of_corruption().says("report.mode", "named");
    her.draft.pieces = 1;
    CHECK(session::lacking(her.session, her.draft).empty());
    her.draft.set(her.field("guide.signed"), 0);
    const auto lacks = session::lacking(her.session, her.draft);
    REQUIRE(lacks.size() == 1);
    CHECK(her.profile()[lacks.front()->field].about.id == "guide.signed");
}

TEST_CASE("What a draft tells of itself nobody is asked, and what it does not tell the law misses", "[submission]") {
    Writing her;
    her.of_corruption().says("report.mode", "named").about("about_somebody_else");
    her.draft.set(her.field("guide.signed"), 1);
    const auto missed = [&] {
        std::vector<std::string> ids;
        for (const auto* content : session::lacking(her.session, her.draft)) ids.push_back(her.profile()[content->field].about.id);
        return ids;
    };
    CHECK(missed() == std::vector<std::string>{"guide.says_whom", "guide.says_what", "guide.brings_evidence"});
    her.draft.named = {{"Mr X", "head of purchasing"}};
    her.draft.account = "It began with a lorry.";
    her.draft.own_pieces = {{"The bridge in May", "", ""}};
    CHECK(missed().empty());
    CHECK(session::answered_by_itself(her.session, her.draft).size() == 4);
}

TEST_CASE("Until she says whom it is about, it is about nobody and no house is kept from it", "[submission]") {
    Writing her;
    her.draft = {};
    her.of_corruption().says("report.subject.rank", "official");
    CHECK(her.houses(true).empty());
    CHECK(her.guess().by_all == 29);
    CHECK_FALSE(session::is_answered(her.session, her.draft, Step::who_and_where));
    CHECK_FALSE(session::is_answered(her.session, her.draft, Step::what_happened));
}

TEST_CASE("What she ticks of her words is counted as words and papers are", "[submission]") {
    Writing her;
    her.of_corruption().about("about_the_vice_governor");
    CHECK(her.guess().by_all == 29);
    her.draft.tell("unit", true);
    CHECK(her.guess().by_all == 6);
    her.draft.tell("heard", true);
    CHECK(her.guess().by_all == 3);
    her.draft.tell("keeps", true);
    CHECK(her.guess().by_all == 1);
    her.draft.tell("keeps", false);
    her.draft.tell("heard", false);
    CHECK(her.guess().by_all == 6);
}

TEST_CASE("A draft says where it could go, and that the house of the person concerned never gets it", "[submission]") {
    Writing her;
    her.of_corruption().says("report.subject.rank", "official");
    CHECK(holds(her.houses(false), "police"));
    CHECK(holds(her.houses(false), "bai"));
    CHECK(her.houses(true) == std::vector<std::string>{"road_office"});
    her.says("report.subject.rank", "high_official");
    CHECK(holds(her.houses(false), "cio"));
}

TEST_CASE("A draft says which limits would begin with it", "[submission]") {
    Writing her;
    her.of_corruption();
    const auto limits = session::prospects(her.session, her.draft).limits;
    const auto handling = std::ranges::find(limits, her.profile().clock("handling_limit"), &session::Limit::clock);
    REQUIRE(handling != limits.end());
    CHECK(calendar::iso(calendar::date_of({handling->due})) == "2026-06-05");
    her.says("guide.doer", "private").says("guide.harm", "public_interest");
    const auto others = session::prospects(her.session, her.draft).limits;
    CHECK(std::ranges::find(others, her.profile().clock("handling_limit"), &session::Limit::clock) == others.end());
    CHECK(std::ranges::find(others, her.profile().clock("handling_limit_public_interest"), &session::Limit::clock) != others.end());
}

TEST_CASE("Who could guess is counted by what is written, and anew for each piece that would come with it", "[submission]") {
    Writing her;
    her.of_corruption();
    const auto by_words = her.guess();
    CHECK(by_words.people == 29);
    CHECK(by_words.by_account == 6);
    CHECK(by_words.by_all == 6);
    CHECK(by_words.with_piece == std::vector<std::size_t>{6, 2, 1});
    her.draft.pieces = casework::with_piece(0, 1);
    CHECK(her.guess().by_all == 2);
}

TEST_CASE("Who could guess is what the engine then says of whoever has read it", "[submission]") {
    Writing her;
    her.of_corruption().draft.pieces = casework::with_piece(0, 1);
    const auto foreseen = her.guess().by_all;
    const auto& the_case = her.send();
    const auto reader = her.session.context().party("inspection_planning");
    CHECK(casework::still_fit({her.session.context(), the_case, 0, her.session.now(), {}, {}}, reader) == foreseen);
}

TEST_CASE("Words of hers that say something of her are counted, and shown with whom else they fit", "[submission]") {
    Writing her;
    her.of_corruption().draft.account = "I keep the Daily Sheets, and nobody asked. Contractsman is no word of the list.";
    const auto guess = her.guess();
    REQUIRE(guess.told.size() == 1);
    CHECK(guess.told.front().words == "daily sheets");
    CHECK(guess.told.front().betrayal.fitting.size() == 2);
    CHECK(guess.by_account == 2);
    her.draft.account = "Lorries are billed twice.";
    CHECK(her.guess().told.empty());
    CHECK(her.guess().by_account == 6);
}

TEST_CASE("A trait that is not hers is no word about her", "[submission]") {
    Writing her;
    her.of_corruption().draft.account = "Ask in maintenance, ask in planning.";
    CHECK(her.guess().told.empty());
}

TEST_CASE("What her words gave away when she wrote them they give away when they have been read", "[submission]") {
    Writing her;
    her.of_corruption().draft.account = "I keep the daily sheets.";
    const auto foreseen = her.guess().by_all;
    const auto& the_case = her.send();
    const auto told = session::told_words(her.session.context(), her.session.context().reports[0], session::words_of_hers(her.session, the_case));
    const auto fits = views::name_fits(session::reader_of(her.session, the_case.reporter, "en"), the_case, session::betrayals_of(told));
    REQUIRE_FALSE(fits.empty());
    CHECK(fits.front().fit == foreseen);
}

TEST_CASE("What she chooses goes into the case: its type, its mode, her consent, the rank, and her own words", "[submission]") {
    Writing her;
    her.of_corruption().says("report.mode", "proxy").says("report.consent.identity", "given").says("report.subject.rank", "senior_official");
    her.draft.account = "It began with a lorry.";
    const auto& the_case = her.send();
    CHECK(the_case.field(her.field("report.type")) == her.choice("report.type", "corruption"));
    CHECK(the_case.field(her.field("report.mode")) == her.choice("report.mode", "proxy"));
    CHECK(the_case.field(her.field("report.consent.identity")) == her.choice("report.consent.identity", "given"));
    CHECK(the_case.field(her.field("report.subject.rank")) == her.choice("report.subject.rank", "senior_official"));
    CHECK(std::ranges::find(the_case.sealed, profile::identity_item) != the_case.sealed.end());
    CHECK(std::ranges::any_of(her.session.facts(), [&](const casework::Fact& fact) { return her.session.words()[fact.words] == "It began with a lorry."; }));
}

TEST_CASE("Only the pieces that she chooses come with it", "[submission]") {
    Writing her;
    her.of_corruption().draft.pieces = casework::with_piece(0, 2);
    const auto& the_case = her.send();
    const auto reader = her.session.context().party("inspection_planning");
    CHECK(the_case.knowing(reader, profile::ItemId{4}));
    CHECK_FALSE(the_case.knowing(reader, profile::ItemId{2}));
    CHECK_FALSE(the_case.knowing(reader, profile::ItemId{3}));
}

TEST_CASE("Whoever chooses nothing hands over nothing", "[submission]") {
    Writing her;
    her.of_corruption();
    const auto& the_case = her.send();
    const auto held = [&](const casework::Knowing& one) { return one.item.index >= profile::first_evidence_item && one.lawful != casework::Lawful::own; };
    CHECK(std::ranges::none_of(the_case.knowings, held));
}

TEST_CASE("Another report may be written by whoever has sent one, and nobody writes for somebody whom nobody plays", "[submission]") {
    Writing her;
    const auto clerk = her.session.context().party("clerk");
    CHECK(session::writer(her.session) == clerk);
    CHECK(session::unsent_reports(her.session, clerk).size() == 4);
    her.of_corruption().send();
    CHECK(session::unsent_reports(her.session, clerk).size() == 3);
    const auto of_script = fixtures::played_by_plan("inflated_invoices", "good");
    CHECK_FALSE(session::writer(of_script));
}
