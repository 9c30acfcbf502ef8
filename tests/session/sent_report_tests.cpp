#include "engine/views/case_file.hpp"
#include "engine/views/inbox.hpp"
#include "engine/views/letters.hpp"
#include "sandbox/session/play/reader_of.hpp"
#include "sandbox/session/submission/receipt.hpp"
#include "sandbox/wording/sentences.hpp"
#include "sandbox/wording/value_words.hpp"
#include "tests/session/writing.hpp"

using fixtures::holds;
using fixtures::open_desk;
using fixtures::Writing;
using session::Draft;
using session::Session;
using session::Step;

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
    for (std::uint16_t report = 0; report < 4; ++report)
        for (const auto type : types) {
            Writing her;
            her.draft.be_about(report);
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
    draft.be_about(report);
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
                for (std::uint16_t report = 0; report < 3; ++report) expect_an_end(country, report, type, mode);
    }
}

TEST_CASE("Where no guide was found the portal asks for the type itself", "[submission]") {
    const auto session = open_desk("kosovo");
    auto draft = fixtures::about_the_first();
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
    Writing in_other_words;
    in_other_words.draft.account = "It began with a lorry.";
    in_other_words.of_corruption().send();
    CHECK(session::receipt(in_other_words.session, 0).code != receipt.code);
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

TEST_CASE("Whoever may read the report reads whom she names and what she has, in her own words", "[submission]") {
    Writing her;
    her.draft.account = "It began with a lorry.";
    her.draft.named = {{"Mr X", "head of purchasing"}, {"Daeho", ""}, {"", "nobody"}};
    her.draft.own_pieces = {{"The bridge in May", "Photograph", "No scaffold stands there"}, {"", "Paper", ""}};
    const auto& the_case = her.of_corruption().send();
    const auto text = views::case_file(session::reader_of(her.session, her.session.context().party("intake")), the_case).report_text.value();
    CHECK(text == "It began with a lorry.\n\nWhom else the report names\nMr X, head of purchasing\nDaeho\n\n"
                  "Evidence that it describes\nPhotograph: The bridge in May. No scaffold stands there");
    const auto stranger = views::case_file(session::reader_of(her.session, her.session.context().party("head")), the_case);
    CHECK_FALSE(stranger.report_text);
}

TEST_CASE("Whom she names and what she describes says of her what it says, before she sends it and after", "[submission]") {
    Writing her;
    her.of_corruption().draft.own_pieces = {{"The daily sheets of March", "Paper", ""}};
    CHECK(her.guess().by_account == 2);
    const auto& the_case = her.send();
    const auto told = session::told_words(her.session.context(), her.session.context().reports[0], session::words_of_hers(her.session, the_case));
    REQUIRE(told.size() == 1);
    CHECK(told.front().words == "daily sheets");
}

TEST_CASE("A report about somebody whom she names herself is whole once she has named and told", "[submission]") {
    for (const auto* country : {"korea", "uzbekistan", "mongolia", "kosovo"}) {
        INFO(country);
        auto session = open_desk(country);
        Draft draft;
        const auto& reports = session.context().reports;
        draft.be_about(static_cast<std::uint16_t>(std::ranges::find(reports, "about_somebody_else", &casework::Report::id) - reports.begin()));
        for (const auto& asked : session::asked_at(session, draft, Step::who_and_where)) draft.set(asked.field, 0);
        CHECK_FALSE(session::is_answered(session, draft, Step::who_and_where));
        draft.named = {{"Mr X", "head of purchasing"}};
        CHECK(session::is_answered(session, draft, Step::who_and_where));
        CHECK_FALSE(session::is_answered(session, draft, Step::what_happened));
        const auto ways = session::prospects(session, draft).ways;
        const auto own = std::ranges::find(ways, session.context().party("house_named"), &session::WayOn::house);
        REQUIRE(own != ways.end());
        CHECK(own->excluded_by);
    }
}

namespace {

/// Her message in that country, once time has gone on for so many days.
desk::Outcome write_after(Session& session, std::int64_t days) {
    session.run_to(session.now() + days * calendar::seconds_per_day);
    session::Intent intent;
    intent.actor = session.world().cases.front().reporter;
    intent.act = session.profile().act("write_to_officer");
    intent.with_text = {{session.profile().input(intent.act, "message"), "Has anybody read it?"}};
    return session.perform(intent);
}

/// The houses and people that the case's letters of that name went to.
std::vector<std::string> receivers(const Session& session, std::string_view letter) {
    std::vector<std::string> ids;
    for (const auto& fact : session.facts())
        if (fact.kind == casework::FactKind::letter_sent && fact.what == session.profile().letter(letter).index) ids.push_back(session.context()[fact.whom].id);
    return ids;
}

} // namespace

TEST_CASE("A message reaches the reception while nobody has the case, afterwards whoever has it, and each is answered", "[submission]") {
    for (const auto& [country, reception, officer] : {std::tuple{"korea", "inspection_planning", "officer"},
                                                      {"uzbekistan", "intake_office", "executor"},
                                                      {"mongolia", "intake_office", "inspector"},
                                                      {"kosovo", "intake_office", "officer"}}) {
        INFO(country);
        auto session = open_desk(country);
        Draft draft;
        draft.account = "It began with a lorry.";
        draft.set(session.profile().field("report.mode"), choices_of(session.profile(), "report.mode").front());
        REQUIRE(session.perform(session::intent_of(session, draft)).happened);
        CHECK(write_after(session, 0).happened);
        CHECK(write_after(session, 9).happened);
        CHECK(receivers(session, "message") == std::vector<std::string>{reception, officer});
        session.run_to(session.now() + 5 * calendar::seconds_per_day);
        CHECK(receivers(session, "message_answer").size() == 2);
        const auto waiting = views::inbox(session::reader_of(session, session.context().party(officer)));
        CHECK(std::ranges::any_of(waiting, [](const views::Waiting& one) { return one.kind == views::WaitingKind::letter; }));
    }
}

TEST_CASE("The letter of the result says what the house that looked into it has found", "[submission]") {
    for (const auto& [country, letter, found] : {std::tuple{"korea", "result", "Suspicion confirmed"},
                                                 {"uzbekistan", "result", "A criminal case is opened"},
                                                 {"uzbekistan", "answer", "Satisfied"},
                                                 {"mongolia", "answer", "A case is opened"},
                                                 {"mongolia", "result", "Sent to court"},
                                                 {"kosovo", "result", "Partly confirmed"}}) {
        INFO(country << " " << letter);
        auto session = open_desk(country);
        Draft draft;
        draft.account = "It began with a lorry.";
        draft.set(session.profile().field("report.mode"), choices_of(session.profile(), "report.mode").front());
        draft.set(session.profile().field("report.type"), choices_of(session.profile(), "report.type").front());
        auto intent = session::intent_of(session, draft);
        const auto type = session.profile().input(intent.act, "type");
        if (std::ranges::find(intent.with, type, &std::pair<profile::InputId, std::int64_t>::first) == intent.with.end())
            intent.with.emplace_back(type, choices_of(session.profile(), "report.type").front());
        REQUIRE(session.perform(intent).happened);
        session.run_to(session.now() + 400 * calendar::seconds_per_day);
        const auto& the_case = session.world().cases.front();
        const auto reader = session::reader_of(session, the_case.reporter, "en");
        const auto letters = views::letters(reader, the_case);
        const auto sent = std::ranges::find(letters, session.profile().letter(letter), &views::SentLetter::letter);
        REQUIRE(sent != letters.end());
        CHECK(wording::letter_words(fixtures::english(), reader, *sent).find(found) != std::string::npos);
    }
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
