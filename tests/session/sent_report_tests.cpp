#include "engine/views/case_file.hpp"
#include "sandbox/session/play/reader_of.hpp"
#include "sandbox/session/submission/receipt.hpp"
#include "sandbox/wording/sentences.hpp"
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
