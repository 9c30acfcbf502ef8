#include "sandbox/exchange/csv.hpp"
#include "sandbox/exchange/groups_json.hpp"
#include "sandbox/exchange/groups_report.hpp"
#include "sandbox/exchange/html.hpp"
#include "sandbox/exchange/plain_text.hpp"
#include "tests/fixtures/approved.hpp"
#include "tests/fixtures/shipped_plays.hpp"

#include <nlohmann/json.hpp>
#include <set>

namespace {

struct Compared {
    texts::Texts texts = fixtures::english();
    debrief::Groups groups;

    Compared(const std::string& scenario, const std::vector<std::string>& plans, const std::vector<std::string>& names) {
        std::vector<debrief::GroupPlay> plays;
        for (std::size_t i = 0; i < plans.size(); ++i) plays.push_back({names[i], fixtures::played_by_plan(scenario, plans[i])});
        groups = debrief::compare_groups(plays, texts);
    }
    exchange::Report report() const { return exchange::groups_report(groups, texts); }
    std::string csv() const { return exchange::to_csv(report().sheet, report().page.mark, report().page.footnote); }
    std::string json() const { return exchange::groups_json(groups, texts); }
};

const std::vector<std::string> three_plans{"good", "bad", "subtle"}, three_names{"Red", "Blue", "Green"};

} // namespace

TEST_CASE("Three groups are written in every form as was approved", "[exchange][groups]") {
    const Compared three(fixtures::neutral_report, {"good", "second_person", "good"}, three_names);
    fixtures::expect_approved("reports/groups.neutral_report.html", exchange::to_html(three.report().page));
    fixtures::expect_approved("reports/groups.neutral_report.txt", exchange::to_text(three.report().page));
    fixtures::expect_approved("reports/groups.neutral_report.csv", three.csv());
    fixtures::expect_approved("reports/groups.neutral_report.json", three.json());
}

TEST_CASE("More groups than columns fit make another table, and each group stands in it once", "[exchange][groups]") {
    const Compared eight("somebody_told", {"good", "bad", "good", "bad", "good", "bad", "good", "bad"}, {"A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8"});
    std::size_t tables = 0, cells = 0;
    std::set<std::string> captions;
    for (const auto& block : eight.report().page.blocks) {
        if (!block.table.caption.starts_with(eight.texts("groups.caption.points"))) continue;
        ++tables;
        CHECK(captions.insert(block.table.caption).second);
        cells += block.table.head.size() - 1;
        for (const auto& row : block.table.rows) CHECK(row.size() == block.table.head.size());
    }
    CHECK(tables == 2);
    CHECK(cells == 8);
}

TEST_CASE("A name that a group gave itself is no part of the file's own language", "[exchange][groups]") {
    const Compared two("somebody_told", {"good", "bad"}, {"<b>Red</b>", "=Blue"});
    CHECK(exchange::to_html(two.report().page).find("<b>") == std::string::npos);
    CHECK(two.csv().find(",'=Blue,") != std::string::npos);
    CHECK(nlohmann::json::parse(two.json())["groups"][0]["name"] == "<b>Red</b>");
}

TEST_CASE("No comparison of groups holds a text of somebody's identity", "[exchange][groups]") {
    const Compared three("somebody_told", three_plans, three_names);
    const auto all = exchange::to_html(three.report().page) + three.csv() + three.json();
    for (const auto& [person, lines] : fixtures::materials("somebody_told").scenario.identities)
        for (const auto& [field, text] : lines) CHECK(all.find(text.view()) == std::string::npos);
}
