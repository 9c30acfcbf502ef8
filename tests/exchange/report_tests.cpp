#include "sandbox/exchange/award_report.hpp"
#include "sandbox/exchange/comparison_report.hpp"
#include "sandbox/exchange/conformity_report.hpp"
#include "sandbox/exchange/csv.hpp"
#include "sandbox/exchange/due_report.hpp"
#include "sandbox/exchange/html.hpp"
#include "sandbox/exchange/markdown.hpp"
#include "sandbox/exchange/page.hpp"
#include "sandbox/files/places.hpp"
#include "sandbox/reading/profile_reader.hpp"
#include "sandbox/reading/standard_reader.hpp"
#include "tests/fixtures/approved.hpp"
#include "tests/fixtures/english.hpp"
#include "tests/fixtures/past_play.hpp"

#include <catch2/catch.hpp>

namespace {

using exchange::Report;

profile::Profile profile_named(const std::string& name) {
    auto read = reading::read_profile(files::read_file(files::profile_path(name)), files::find_profile_in_home());
    REQUIRE(read.thing);
    return std::move(*read.thing);
}

std::vector<model::Standard> standard_named(const std::string& name) {
    auto read = reading::read_standard(files::read_file(files::standard_path(name)));
    REQUIRE(read.thing);
    std::vector<model::Standard> one;
    one.push_back(std::move(*read.thing));
    return one;
}

std::string without_mark(const std::string& csv) { return csv.substr(3); }
std::string as_csv(const Report& report) { return exchange::to_csv(report.sheet, report.page.mark, report.page.footnote); }

Report compared(const std::string& left, const std::string& right) {
    const auto texts = fixtures::english();
    const auto one = profile_named(left), other = profile_named(right);
    return exchange::comparison_report({one, texts}, {other, texts});
}

Report held_against(const std::string& profile, const std::string& standard) {
    const auto texts = fixtures::english();
    const auto one = profile_named(profile);
    return exchange::conformity_report(standard_named(standard), {one, texts});
}

/// The handling limit of a past form's profile from 3 April 2026, standing still for two weeks in May and extended once.
Report due_once() {
    const auto texts = fixtures::english();
    const auto korea = fixtures::past_materials("form_1").context.profile;
    const auto& clock = korea[korea.clock("handling_limit")];
    const std::vector<calendar::Length> extensions{clock.extensions.front().length};
    const auto day = [](const char* text) { return calendar::start_of(*calendar::parse_date(text)); };
    const std::vector<calendar::Pause> pauses{{day("2026-05-01"), day("2026-05-14")}};
    const auto arithmetic = calendar::explain_due({day("2026-04-03"), *clock.length, extensions, pauses}, korea.counting, korea.calendar.days);
    return exchange::due_report({korea, texts}, {clock, *clock.length, false, extensions.size(), pauses, arithmetic, korea.calendar});
}

/// Korea's reward for 156.5 million won recovered, a tenth taken off, shared by two.
Report awarded() {
    const auto texts = fixtures::english();
    const auto korea = profile_named("korea");
    return exchange::award_report({korea, texts}, korea[korea.amount("corruption_reward")], {156'500'000, 100, 500});
}

void expect_approved(const Report& report, const std::string& name) {
    fixtures::expect_approved("reports/" + name + ".html", exchange::to_html(report.page));
    fixtures::expect_approved("reports/" + name + ".csv", as_csv(report));
}

} // namespace

TEST_CASE("A comparison and a due date are written as was approved", "[exchange][report]") {
    expect_approved(compared("eu_directive", "kosovo"), "compare.eu_directive.kosovo");
    expect_approved(due_once(), "due.past_form_1.handling_limit");
}

TEST_CASE("A comparison says in words what is not confirmed, and has the footnote where Kosovo* is named", "[exchange][report]") {
    const auto report = compared("eu_directive", "kosovo");
    const auto html = exchange::to_html(report.page), csv = as_csv(report);
    for (const auto* part : {"not confirmed", "Kosovo*", "1244", "EXERCISE - FICTIONAL DATA"}) {
        INFO(part);
        CHECK(html.find(part) != std::string::npos);
        CHECK(csv.find(part) != std::string::npos);
    }
    CHECK(as_csv(compared("korea", "mongolia")).find("1244") == std::string::npos);
}

TEST_CASE("Every table of a report has a caption and says what its cells head", "[exchange][report]") {
    for (const auto& report : {compared("korea", "ireland"), held_against("korea", "eu_directive"), due_once(), awarded()}) {
        const auto html = exchange::to_html(report.page);
        CHECK(html.find("<caption") != std::string::npos);
        CHECK(html.find("<th scope=\"col\">") != std::string::npos);
        CHECK(html.find("<th scope=\"row\">") != std::string::npos);
        CHECK(html.find("<th>") == std::string::npos);
    }
}

TEST_CASE("A long title is cut after a word on a browser's tab and whole in the heading", "[exchange][report]") {
    const auto report = compared("eu_directive", "kosovo");
    const auto html = exchange::to_html(report.page);
    const auto from = html.find("<title>") + 7, to = html.find("</title>");
    CHECK(to - from <= 70);
    CHECK(html.find("<h1>" + exchange::escaped(report.page.title) + "</h1>") != std::string::npos);
}

TEST_CASE("CSV quotes what RFC 4180 asks for and ends lines with CR LF", "[exchange][csv]") {
    const exchange::Sheet sheet{{"a", "b"}, {{"one, two", "he said \"no\""}, {"two\nlines", ""}}};
    CHECK(without_mark(exchange::to_csv(sheet, "mark", "")) == "a,b,mark\r\n\"one, two\",\"he said \"\"no\"\"\",mark\r\n\"two\nlines\",,mark\r\n");
}

TEST_CASE("CSV parts its cells as a country's spreadsheet reads them", "[exchange][csv]") {
    const exchange::Sheet sheet{{"a", "b"}, {{{"1,5; 2"}, {"x"}}}};
    CHECK(without_mark(exchange::to_csv(sheet, "mark", "note", ';')) == "a;b;mark;note\r\n\"1,5; 2\";x;mark;note\r\n");
    CHECK(without_mark(exchange::to_csv(sheet, "mark", "", '\t')) == "a\tb\tmark\r\n\"1,5; 2\"\tx\tmark\r\n");
}

TEST_CASE("No page of any form holds what a program obeys or what turns the direction of writing", "[exchange]") {
    exchange::Page page;
    page.title = "Invoices \x1b[31mred\x07 \u202Edesrever\u202C \u2066x\u2069 \xB1\xE8";
    const auto html = exchange::to_html(page), markdown = exchange::to_markdown(page);
    for (const auto& form : {html, markdown})
        for (const std::string sign : {"\x1b", "\x07", "\u202E", "\u202C", "\u2066", "\u2069", "\xB1\xE8"}) CHECK(form.find(sign) == std::string::npos);
    CHECK(html.find("Invoices ?[31mred? ?desrever? ?x? \uFFFD\uFFFD") != std::string::npos);
}

TEST_CASE("A text in CSV that a spreadsheet would run is kept from it, a number of ours is not", "[exchange][csv]") {
    const exchange::Sheet sheet{{"a"}, {{"=1+1"}, {"+41"}, {"-3"}, {"@SUM(A1)"}, {"\ttab"}, {std::int64_t{-3}}, {"3 = 3"}}};
    CHECK(without_mark(exchange::to_csv(sheet, "m", "f")) ==
          "a,m,f\r\n'=1+1,m,f\r\n'+41,m,f\r\n'-3,m,f\r\n'@SUM(A1),m,f\r\n\"'\ttab\",m,f\r\n-3,m,f\r\n3 = 3,m,f\r\n");
}

TEST_CASE("Marks of a play that would cover one another stand in rows, each as low as it can", "[exchange]") {
    const std::vector<exchange::TimelineMark> marks{{0, "1"}, {5, "2"}, {8, "3"}, {30, "4"}, {32, "5"}, {100, "6"}};
    CHECK(exchange::rows_of(marks, 29) == std::vector<int>{0, 1, 2, 0, 3, 0});
    CHECK(exchange::row_count(exchange::rows_of(marks, 29)) == 4);
    CHECK(exchange::row_count({}) == 1);
}

TEST_CASE("What nobody sees before a formula does not hide it", "[exchange][csv]") {
    for (const std::string unseen : {"\u200B", "\uFEFF", "\u00A0", "\u3000", " \u2060\u200D"}) {
        exchange::Sheet sheet;
        sheet.head = {"a"};
        sheet.rows = {{unseen + "=1+1"}, {unseen + "1"}};
        const auto csv = exchange::to_csv(sheet, "m", "");
        INFO(csv);
        CHECK(csv.find(unseen + "'=1+1") != std::string::npos);
        CHECK(csv.find(unseen + "1,") != std::string::npos);
    }
}

TEST_CASE("No cell of a table begins a formula, at whatever sign a program parts the cells", "[exchange][csv]") {
    exchange::Sheet sheet;
    sheet.head = {"Name"};
    for (const auto* name : {"=1+2", "a;=1+2;b", "a\n=1+2", "a\t@x", "a|-2", "a, +3",
                             "\xEF\xBC\x9D"
                             "1+2",
                             "b;\xEF\xBC\x8B"
                             "1"})
        sheet.rows.push_back({name});
    sheet.rows.push_back({std::string("a\0=1", 4)});
    const auto csv = exchange::to_csv(sheet, "", "");
    for (std::size_t at = 0; at < csv.size(); ++at) {
        const bool cell_begins = at == 0 || std::string_view(",;|\t\r\n\"").find(csv[at - 1]) != std::string_view::npos;
        INFO(csv.substr(at, 8));
        if (cell_begins) CHECK(std::string_view("=+-@").find(csv[at]) == std::string_view::npos);
        if (cell_begins) CHECK_FALSE(csv.substr(at).starts_with("\xEF\xBC\x9D"));
    }
    CHECK(csv.find('\0') == std::string::npos);
}

TEST_CASE("A table says by its first bytes which letters it is written in", "[exchange][csv]") {
    CHECK(exchange::to_csv({{"\xEC\x9D\xB4\xEB\xA6\x84"}, {}}, "", "").starts_with("\xEF\xBB\xBF\xEC\x9D\xB4"));
}

TEST_CASE("A reward is written with its terms, every step and what it comes to, for reading and for reckoning", "[exchange][report]") {
    const auto report = awarded();
    const auto html = exchange::to_html(report.page), csv = as_csv(report);
    for (const auto* part : {"156,500,000", "10 %", "50 %", "41,300,000", "18,585,000", "ACRC Act"}) {
        INFO(part);
        CHECK(html.find(part) != std::string::npos);
    }
    CHECK(csv.find("18585000") != std::string::npos);
    CHECK(report.sheet.rows.size() == 5); // two brackets, less a tenth, a half, and the answer
}

TEST_CASE("A reward of nothing says so, and has no table", "[exchange][report]") {
    const auto texts = fixtures::english();
    const auto korea = profile_named("korea");
    const auto report = exchange::award_report({korea, texts}, korea[korea.amount("corruption_reward")], {});
    CHECK(exchange::to_html(report.page).find("<table") == std::string::npos);
    CHECK(exchange::to_html(report.page).find("It comes to 0.") != std::string::npos);
}
