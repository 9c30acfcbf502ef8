#include "sandbox/exchange/debrief_file.hpp"
#include "sandbox/exchange/debrief_page.hpp"
#include "sandbox/exchange/html.hpp"
#include "tests/fixtures/approved.hpp"
#include "tests/fixtures/past_play.hpp"
#include "tests/fixtures/shipped_plays.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <nlohmann/json.hpp>
#include <regex>
#include <set>
#include <unistd.h>

namespace {

using exchange::Form;
namespace fs = std::filesystem;

struct Written {
    texts::Texts texts = fixtures::english();
    debrief::Debrief debrief;

    explicit Written(const session::Session& play) : debrief(debrief::debrief(play, texts)) {}
    Written(const std::string& scenario, const std::string& plan) : Written(fixtures::played_by_plan(scenario, plan)) {}
    std::string as(Form form) const { return exchange::written_as(form, debrief, texts); }
    exchange::Page page() const { return exchange::debrief_page(debrief, texts); }
};

std::string text_of(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// Words alone: where lines end and pages turn is the form's business.
std::string words_of(const std::string& text) {
    std::string words;
    for (const char letter : text)
        if (std::isspace(static_cast<unsigned char>(letter)) == 0 && letter != '\f') words += letter;
    return words;
}

/// What poppler reads in a PDF; nothing where it is not installed.
std::optional<std::string> read_back(const std::string& pdf) {
    if (std::system("command -v pdftotext > /dev/null") != 0) return {};
    const auto path = fs::temp_directory_path() / ("clean-portal-debrief-" + std::to_string(getpid()) + ".pdf");
    std::ofstream(path, std::ios::binary) << pdf;
    const auto text = path.string() + ".txt";
    REQUIRE(std::system(("pdftotext -enc UTF-8 " + path.string() + " " + text).c_str()) == 0);
    auto read = text_of(text);
    fs::remove(path);
    fs::remove(text);
    return read;
}

/// Every text that a page says, cell by cell.
std::vector<std::string> said(const exchange::Page& page) {
    std::vector<std::string> all{page.title, page.subtitle, page.mark};
    const auto add = [&](const std::vector<exchange::Cell>& cells) {
        for (const auto& cell : cells) {
            all.push_back(cell.text);
            all.push_back(cell.note);
        }
    };
    for (const auto& block : page.blocks) {
        all.push_back(block.text);
        all.push_back(block.table.caption);
        all.push_back(block.timeline.says);
        add(block.items);
        for (const auto& row : block.table.rows) add(row);
    }
    return all;
}

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t number = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) ++number;
    return number;
}

} // namespace

/// Of profiles that nobody edits for their own sake: a word of Korea's law is no reason to read all debriefs again.
TEST_CASE("A debrief is what was approved: of a small country's plans, and of a whole play of a past form", "[exchange]") {
    const auto expect_approved = [](const std::string& name, const Written& written) {
        for (const auto& [form, ending] : {std::pair{Form::markdown, ".md"}, {Form::json, ".json"}})
            fixtures::expect_approved("debrief/" + name + ending, written.as(form));
    };
    for (const auto* plan : {"good", "second_person"}) expect_approved(std::string("neutral_report.") + plan, Written(fixtures::neutral_report, plan));
    expect_approved("past_form_1.subtle", Written(fixtures::past_play("form_1")));
}

TEST_CASE("The moments of a debrief are said to stand in the order of their points only where those differ", "[exchange]") {
    std::size_t ordered = 0, unmoved = 0;
    for (const auto& [scenario, plan] : fixtures::shipped_plays()) {
        const Written written(scenario, plan);
        INFO(scenario << " " << plan);
        std::set<std::int32_t> points;
        for (const auto& moment : written.debrief.moments) {
            const auto& other = *written.debrief.decisions[moment.decision].other;
            points.insert(other.compares() ? std::abs(other.change) : 0);
        }
        const auto markdown = written.as(Form::markdown);
        CHECK((markdown.find("by the points that it moves") != std::string::npos) == (points.size() > 1));
        const bool none = points == std::set<std::int32_t>{0};
        CHECK((markdown.find(" moves points.") != std::string::npos || markdown.find("It moves no points.") != std::string::npos) == none);
        ordered += points.size() > 1 ? 1 : 0;
        unmoved += none ? 1 : 0;
    }
    CHECK(ordered > 0);
    CHECK(unmoved > 0);
}

TEST_CASE("HTML says everything that the page says", "[exchange]") {
    for (const auto& [scenario, plan] : fixtures::shipped_plays()) {
        const Written written(scenario, plan);
        const auto html = written.as(Form::html);
        INFO(scenario << " " << plan);
        for (const auto& text : said(written.page())) {
            INFO(text);
            CHECK(html.find(exchange::escaped(text)) != std::string::npos);
        }
    }
}

TEST_CASE("PDF says everything that the page says, and the exercise mark and its number on every sheet", "[exchange]") {
    for (const auto& [scenario, plan] : fixtures::shipped_plays()) {
        const Written written(scenario, plan);
        const auto read = read_back(written.as(Form::pdf));
        if (!read) return;
        INFO(scenario << " " << plan);
        const auto sheets = count(*read, "\f");
        CHECK(sheets >= 3);
        CHECK(count(*read, written.texts("exercise")) == sheets);
        CHECK(read->find("Page " + std::to_string(sheets) + " of " + std::to_string(sheets)) != std::string::npos);
        const auto words = words_of(*read);
        for (const auto& block : written.page().blocks) {
            if (block.kind != exchange::BlockKind::heading && block.kind != exchange::BlockKind::list) continue;
            INFO(block.text);
            CHECK(words.find(words_of(block.text)) != std::string::npos);
        }
        for (const auto& goal : written.debrief.goals)
            for (const auto& one : goal.expectations) CHECK(words.find(words_of(one.says).substr(0, 12)) != std::string::npos);
    }
}

TEST_CASE("The same play gives the same bytes in every form", "[exchange]") {
    const Written once("inflated_invoices", "bad"), twice("inflated_invoices", "bad");
    for (const auto form : {Form::html, Form::markdown, Form::json, Form::pdf}) CHECK(once.as(form) == twice.as(form));
}

TEST_CASE("No form of a debrief holds a text of somebody's identity", "[exchange]") {
    for (const auto& [scenario, plan] : fixtures::shipped_plays()) {
        const Written written(scenario, plan);
        auto all = written.as(Form::html) + written.as(Form::markdown) + written.as(Form::json);
        if (const auto read = read_back(written.as(Form::pdf))) all += *read;
        INFO(scenario << " " << plan);
        for (const auto& [person, lines] : fixtures::materials(scenario).scenario.identities)
            for (const auto& [field, text] : lines) CHECK(all.find(text.view()) == std::string::npos);
    }
}

TEST_CASE("HTML stands by itself: no script, nothing from elsewhere, a language, headings in order", "[exchange]") {
    const auto html = Written("served_under_him", "subtle").as(Form::html);
    CHECK(html.find("<html lang=\"en\">") != std::string::npos);
    for (const auto* foreign : {"<script", "http://", "https://", "src=", "@import", "url("}) {
        INFO(foreign);
        CHECK(html.find(foreign) == std::string::npos);
    }
    CHECK(count(html, "<h1>") == 1);
    CHECK(count(html, "<table") == count(html, "<caption"));
    CHECK(count(html, "<table") == count(html, "</table>"));
    CHECK(html.find("<th>") == std::string::npos); // each says what it heads
    CHECK(html.find("prefers-color-scheme:dark") != std::string::npos);
    CHECK(html.find("@media print") != std::string::npos);
    CHECK(html.find("role=\"img\"") != std::string::npos);
}

TEST_CASE("The mark stands in every form", "[exchange]") {
    const Written written("head_of_the_body", "good");
    for (const auto form : {Form::html, Form::markdown, Form::json}) CHECK(written.as(form).find("EXERCISE - FICTIONAL DATA") != std::string::npos);
}

TEST_CASE("Where Kosovo* is named its footnote stands", "[exchange]") {
    const Written kosovo(std::string(CLEAN_PORTAL_SOURCE) + "/tests/scenarios/neutral_report/kosovo", "good");
    for (const auto form : {Form::html, Form::markdown, Form::json}) {
        CHECK(kosovo.as(form).find(form == Form::markdown ? "Kosovo\\*" : "Kosovo*") != std::string::npos);
        CHECK(kosovo.as(form).find("1244") != std::string::npos);
    }
    CHECK(Written("head_of_the_body", "good").as(Form::html).find("1244") == std::string::npos);
}

TEST_CASE("What people write is shown as they wrote it, and is no part of the file's own language", "[exchange]") {
    const auto texts = fixtures::english();
    debrief::DebriefNotes notes;
    notes.hot_wash = {"<b>loud</b> & \"quoted\" | *starred*\nsecond line"};
    const auto debrief = debrief::debrief(fixtures::played_by_plan("head_of_the_body", "good"), texts, notes);
    const auto html = exchange::written_as(Form::html, debrief, texts);
    CHECK(html.find("&lt;b&gt;loud&lt;/b&gt; &amp; &quot;quoted&quot; | *starred*<br>second line") != std::string::npos);
    const auto markdown = exchange::written_as(Form::markdown, debrief, texts);
    CHECK(markdown.find("\\<b>loud\\</b> & \"quoted\" \\| \\*starred\\* second line") != std::string::npos);
}

TEST_CASE("What the scenario asks before and after stands with room for both answers", "[exchange]") {
    auto materials = fixtures::materials("head_of_the_body");
    materials.scenario.before_after = {{{"May a name be sent along?", {}}, {{"Yes", {}}, {"Only with consent", {}}}, 1},
                                       {{"Whom do you ask?", {}}, {{"A", {}}, {"B", {}}}, {}}};
    const auto texts = fixtures::english();
    auto play = session::Session::start(std::move(materials), {});
    while (!play.over()) play.step();
    const auto debrief = debrief::debrief(play, texts);
    const auto markdown = exchange::written_as(Form::markdown, debrief, texts);
    CHECK(markdown.find("| May a name be sent along?<br>Yes / Only with consent |  |  | Only with consent |") != std::string::npos);
    CHECK(markdown.find("| Whom do you ask?<br>A / B |  |  | no one answer is right |") != std::string::npos);
    const auto json = nlohmann::json::parse(exchange::written_as(Form::json, debrief, texts));
    CHECK(json["before_after"][0]["right"] == 2);
    CHECK(json["before_after"][1]["right"].is_null());
    CHECK(json["before_after"][0]["before"].is_null());
}

TEST_CASE("Both answers stand beside the right one, with how many were right before and after", "[exchange]") {
    const auto texts = fixtures::english();
    debrief::DebriefNotes notes;
    notes.before = {0, 2, {}};
    notes.after = {1, 2, 7};
    const auto debrief = debrief::debrief(fixtures::played_by_plan("inflated_invoices", "bad"), texts, notes);
    const auto markdown = exchange::written_as(Form::markdown, debrief, texts);
    CHECK(markdown.find("Right before the play: 1 of 3. Right after it: 2 of 3.") != std::string::npos);
    CHECK(markdown.find("| **Everything: the police must know whom to ask**<br>not right |") != std::string::npos);
    CHECK(markdown.find("except identity where there is no consent. (ACRC Decree Art 57)") != std::string::npos);
    const auto json = nlohmann::json::parse(exchange::written_as(Form::json, debrief, texts))["before_after"];
    CHECK(json[0]["before"] == 1);
    CHECK(json[0]["after"] == 2);
    CHECK(json[2]["before"].is_null());
    CHECK(json[2]["after"].is_null()); // an answer that is none
}

TEST_CASE("Answers change neither a point nor the digest", "[exchange]") {
    const auto texts = fixtures::english();
    const auto play = fixtures::played_by_plan("inflated_invoices", "bad");
    debrief::DebriefNotes notes;
    notes.before = notes.after = {1, 2, 0};
    const auto with = debrief::debrief(play, texts, notes), without = debrief::debrief(play, texts);
    CHECK(with.digest == without.digest);
    CHECK(with.score.held == without.score.held);
    CHECK(with.score.with_overrides == without.score.with_overrides);
    CHECK(with.summary == without.summary);
}

TEST_CASE("JSON reads back with the same numbers", "[exchange]") {
    const Written written("inflated_invoices", "bad");
    const auto json = nlohmann::json::parse(written.as(Form::json));
    CHECK(json["format"] == "debrief/1");
    CHECK(json["score"]["held"] == written.debrief.score.held);
    CHECK(json["decisions"].size() == written.debrief.decisions.size());
    CHECK(json["decisions"][4]["other_line"]["parts"]["fact"] == 35);
    CHECK(json["digest"] == written.debrief.digest);
}

TEST_CASE("Only four endings are known", "[exchange]") {
    CHECK(exchange::form_of("a.html") == Form::html);
    CHECK(exchange::form_of("a.md") == Form::markdown);
    CHECK(exchange::form_of("a.json") == Form::json);
    CHECK(exchange::form_of("a.pdf") == Form::pdf);
    CHECK_FALSE(exchange::form_of("a.docx"));
    CHECK_FALSE(exchange::form_of("html"));
}

TEST_CASE("A debrief says how many conflicts of papers were found, and which, and nothing where there are no papers", "[exchange][papers]") {
    const auto play = fixtures::played_by_plan("inflated_invoices", "good");
    const auto texts = fixtures::english();
    debrief::DebriefNotes notes;
    notes.conflicts = {{"two_fifths", "The weighbridge saw one load, and {head} paid for two."}};
    notes.conflicts_there = 4;
    const auto written = exchange::written_as(Form::markdown, debrief::debrief(play, texts, notes), texts);
    CHECK(written.find("Found 1 of 4") != std::string::npos);
    CHECK(written.find("the head of the Road Office paid for two") != std::string::npos);
    CHECK(exchange::written_as(Form::markdown, debrief::debrief(play, texts), texts).find("Papers held") == std::string::npos);
}
