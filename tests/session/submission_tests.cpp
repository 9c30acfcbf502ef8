#include "engine/casework/inference.hpp"
#include "engine/casework/pieces.hpp"
#include "engine/views/case_file.hpp"
#include "sandbox/session/play/reader_of.hpp"
#include "sandbox/session/submission/prospects.hpp"
#include "sandbox/session/submission/receipt.hpp"
#include "sandbox/wording/sentences.hpp"
#include "tests/fixtures/shipped_plays.hpp"

#include <algorithm>

namespace {

using session::Draft;
using session::Session;
using session::Step;

Session open_desk(const std::string& country = "korea") {
    return Session::start(fixtures::materials("open_desk_" + country), {casework::GuardRails::teach, "", ""});
}

/// Somebody who writes at the open desk of Korea.
struct Writing {
    Session session = open_desk();
    Draft draft;

    const profile::Profile& profile() const { return session.profile(); }
    profile::FieldId field(std::string_view id) const { return profile().field(id); }
    std::int64_t choice(std::string_view of, std::string_view id) const {
        return profile().choice(profile().choice_sets[profile()[field(of)].choices.index].id, id).index;
    }
    Writing& says(std::string_view of, std::string_view id) {
        draft.set(field(of), choice(of, id));
        return *this;
    }
    Writing& about(std::string_view report) {
        const auto& reports = session.context().reports;
        draft.report = static_cast<std::uint16_t>(std::ranges::find(reports, report, &casework::Report::id) - reports.begin());
        return *this;
    }
    /// By the answers to the Report Guide.
    Writing& of_corruption() { return says("guide.purpose", "wrongdoing").says("guide.doer", "official").says("guide.deed", "gain"); }
    std::vector<std::string> asked(Step step) const {
        std::vector<std::string> ids;
        for (const auto& one : session::asked_at(session, draft, step)) ids.push_back(profile()[one.field].about.id);
        return ids;
    }
    std::vector<std::string> houses(bool excluded) const {
        std::vector<std::string> ids;
        for (const auto& way : session::prospects(session, draft).ways)
            if (static_cast<bool>(way.excluded_by) == excluded) ids.push_back(session.context()[way.house].id);
        return ids;
    }
    std::string sent_as() const {
        const auto as = session::prospects(session, draft).as;
        return as ? profile()[as].about.id : "";
    }
    session::Guess guess() const { return session::guess(session, draft).value(); }
    const casework::Case& send() {
        const auto outcome = session.perform(session::intent_of(session, draft));
        REQUIRE(outcome.happened);
        return session.world().cases.front();
    }
};

bool holds(const std::vector<std::string>& all, const std::string& one) { return std::ranges::find(all, one) != all.end(); }

} // namespace

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
    CHECK(holds(her.asked(Step::send), "guide.signed"));
    CHECK(her.asked(Step::consent) == std::vector<std::string>{"report.consent.identity"});
    her.says("report.mode", "anonymous");
    CHECK_FALSE(holds(her.asked(Step::send), "guide.signed"));
    CHECK(holds(her.asked(Step::send), "guide.says_whom"));
}

TEST_CASE("What the report is said not to have, the law wants, and the portal says so", "[submission]") {
    Writing her;
    her.of_corruption().says("report.mode", "named");
    CHECK(session::lacking(her.session, her.draft).empty());
    her.draft.set(her.field("guide.signed"), 0);
    const auto lacks = session::lacking(her.session, her.draft);
    REQUIRE(lacks.size() == 1);
    CHECK(her.profile()[lacks.front()->field].about.id == "guide.signed");
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
    CHECK(session::unsent_reports(her.session, clerk).size() == 3);
    her.of_corruption().send();
    CHECK(session::unsent_reports(her.session, clerk).size() == 2);
    const auto of_script = fixtures::played_by_plan("inflated_invoices", "good");
    CHECK_FALSE(session::writer(of_script));
}

namespace {

/// The houses that it was referred to, notified to, or accused before.
std::vector<std::string> houses_of(const Session& session, const casework::Case& the_case) {
    std::vector<std::string> houses;
    for (const auto& track : the_case.tracks)
        if (track.agency) houses.push_back(session.context()[track.agency].id);
    return houses;
}

std::vector<std::string> routed_to(const Session& session, const casework::Case& the_case) {
    std::vector<std::string> houses;
    for (const auto& candidate : casework::route(session.context(), the_case, session.now()).to)
        if (!candidate.excluded_by) houses.push_back(session.context()[candidate.party].id);
    return houses;
}

} // namespace

TEST_CASE("A free report of each Korean type, about each person, reaches its lawful house and its end", "[submission]") {
    const auto types = open_desk().profile().choice_sets.front().choices;
    for (std::uint16_t report = 0; report < 3; ++report)
        for (const auto type : types) {
            Writing her;
            her.draft.report = report;
            auto intent = session::intent_of(her.session, her.draft);
            intent.with.emplace_back(her.profile().input(intent.act, "type"), type.index);
            INFO(her.profile()[type].about.id << " " << her.session.context().reports[report].id);
            REQUIRE(her.session.perform(intent).happened);
            her.session.run_to(her.session.now() + 400 * calendar::seconds_per_day);
            const auto& the_case = her.session.world().cases.front();
            CHECK(her.session.over());
            CHECK_FALSE(the_case.tracks.front().open);
            const auto houses = houses_of(her.session, the_case);
            const auto lawful = routed_to(her.session, the_case);
            for (const auto& house : houses) CHECK(holds(lawful, house));
            const bool stays = her.profile()[the_case.tracks.front().stage].about.id == "passed_to_unit";
            CHECK(houses.empty() == stays);
        }
}

namespace {

std::vector<std::int64_t> choices_of(const profile::Profile& profile, std::string_view field) {
    std::vector<std::int64_t> values;
    for (const auto choice : profile[profile[profile.field(field)].choices].choices) values.push_back(choice.index);
    return values;
}

void expect_an_end(const std::string& country, std::uint16_t report, std::int64_t type, std::int64_t mode) {
    auto session = open_desk(country);
    Draft draft;
    draft.report = report;
    draft.set(session.profile().field("report.mode"), mode);
    auto intent = session::intent_of(session, draft);
    const auto as_type = session.profile().input(intent.act, "type");
    std::erase_if(intent.with, [&](const auto& given) { return given.first == as_type || given.first == session.profile().input(intent.act, "mode"); });
    intent.with.emplace_back(as_type, type);
    intent.with.emplace_back(session.profile().input(intent.act, "mode"), mode);
    INFO(country << " " << report << " " << type << " " << mode);
    REQUIRE(session.perform(intent).happened);
    session.run_to(session.now() + 400 * calendar::seconds_per_day);
    CHECK(session.over());
    CHECK_FALSE(session.world().cases.front().tracks.front().open);
}

} // namespace

TEST_CASE("A free report of each type and each form comes to an end where the open desk has only what its law says", "[submission]") {
    for (const auto* country : {"uzbekistan", "mongolia", "kosovo"}) {
        const auto profile = open_desk(country).profile();
        for (const auto type : choices_of(profile, "report.type"))
            for (const auto mode : choices_of(profile, "report.mode"))
                for (std::uint16_t report = 0; report < 2; ++report) expect_an_end(country, report, type, mode);
    }
}

TEST_CASE("Where no guide was found the portal asks for the type itself", "[submission]") {
    const auto session = open_desk("kosovo");
    Draft draft;
    const auto asked = session::asked_at(session, draft, Step::what_happened);
    REQUIRE(asked.size() == 1);
    CHECK(session.profile()[asked.front().field].about.id == "report.type");
    CHECK_FALSE(session::is_answered(session, draft, Step::what_happened));
    draft.set(asked.front().field, session.profile().choice("report_type", "other_wrongdoing").index);
    CHECK(session::is_answered(session, draft, Step::what_happened));
    CHECK(session::prospects(session, draft).as == session.profile().choice("report_type", "other_wrongdoing"));
}

TEST_CASE("A receipt has the number of the case and a code that the same play gives again, and another play does not", "[submission]") {
    Writing her;
    her.of_corruption().send();
    const auto receipt = session::receipt(her.session, 0);
    CHECK(receipt.number == "2026-0001");
    CHECK(receipt.code.size() == 11);
    CHECK(receipt.on_paper() == receipt.number + " " + receipt.code);
    Writing again;
    again.of_corruption().send();
    CHECK(session::receipt(again.session, 0).code == receipt.code);
    Writing other;
    other.about("about_the_manager").of_corruption().send();
    CHECK(session::receipt(other.session, 0).code != receipt.code);
    her.session.run_to(her.session.now() + 30 * calendar::seconds_per_day);
    CHECK(session::receipt(her.session, 0).code == receipt.code);
}

TEST_CASE("Whoever may read the report reads her own words, and else what the scenario says that she sends", "[submission]") {
    const auto text_read = [](Writing& her) {
        const auto& the_case = her.of_corruption().send();
        return views::case_file(session::reader_of(her.session, her.session.context().party("intake")), the_case).report_text.value();
    };
    Writing her, silent;
    her.draft.account = "It began with a lorry.";
    CHECK(text_read(her) == "It began with a lorry.");
    CHECK(text_read(silent).find("signs invoices for work that was not done") != std::string::npos);
}

TEST_CASE("The history says by name which pieces came with a report", "[submission]") {
    const auto said = [](std::int64_t pieces) {
        Writing her;
        her.of_corruption().draft.pieces = pieces;
        her.send();
        const auto reader = session::reader_of(her.session, {});
        const auto texts = fixtures::english();
        const wording::Sentences sentences(texts, reader);
        std::string all;
        for (const auto& fact : her.session.facts())
            if (fact.kind == casework::FactKind::input_given) all += sentences.of(fact) + "\n";
        return all;
    };
    CHECK(said(5).find("Register of invoices, Weighbridge slips") != std::string::npos);
    CHECK(said(5).find("Daily sheets") == std::string::npos);
    CHECK(said(0).find("none") != std::string::npos);
}
