#include "sandbox/exchange/conformity_report.hpp"
#include "sandbox/exchange/csv.hpp"
#include "sandbox/exchange/html.hpp"
#include "tests/fixtures/approved.hpp"
#include "tests/yardstick/clause_fixtures.hpp"

namespace {

/// One clause fails, the law is silent on another, a press report speaks of a third, of a fourth a person has read the text.
exchange::Report of_small_country(profile::Channel channel, const std::string& standard) {
    auto profile = fixtures::country({{"provisions.penalty_for_breach_of_confidentiality.otherwise", true},
                                      {"choices.report_mode.choices.anonymous.status", "not_set_by_law"},
                                      {"provisions.training.source", "press"},
                                      {"provisions.penalty_for_retaliation", nullptr}});
    profile.channel = channel;
    const std::vector<model::Overruling> people{
        {"g20", "sanctions", model::Verdict::met, "Article 88 fines whoever retaliates", "The Act Art 88", "Legal department", calendar::date({2026, 11, 30})}};
    return exchange::conformity_report({fixtures::standard_named(standard)}, {profile, fixtures::words()}, people);
}

} // namespace

TEST_CASE("A conformity is written as was approved, what a person says beside what the profile gives", "[exchange][report]") {
    const auto report = of_small_country(profile::Channel::external, "g20");
    fixtures::expect_approved("reports/conform.small_country.g20.html", exchange::to_html(report.page));
    fixtures::expect_approved("reports/conform.small_country.g20.csv", exchange::to_csv(report.sheet, report.page.mark, report.page.footnote));
}

TEST_CASE("A conformity says how many clauses it leaves out, and why", "[exchange][report]") {
    const auto sentence = [](profile::Channel channel) { return exchange::to_html(of_small_country(channel, "eu_directive").page); };
    CHECK(sentence(profile::Channel::external).find("12 clauses are asked only of an employer") != std::string::npos);
    CHECK(sentence(profile::Channel::internal).find("19 clauses are asked only of an authority") != std::string::npos);
}
