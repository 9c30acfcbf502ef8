#include "tests/yardstick/clause_fixtures.hpp"

#include <algorithm>
#include <filesystem>
#include <set>

namespace {

using fixtures::answer_of;
using fixtures::country;
using fixtures::json;
using fixtures::standard_named;
using fixtures::words;
using model::Verdict;

Verdict verdict_of(const std::string& standard, const std::string& clause, const json& changes) {
    return answer_of(standard_named(standard), clause, changes).verdict;
}

/// All that the answer tells, a line each.
std::string told(const yardstick::ClauseAnswer& answer) {
    std::string all;
    for (const auto& point : answer.points) all += point.says + " [" + point.source + "]\n";
    return all;
}

/// Every law of it was read and is silent.
json silent(const profile::Profile& profile) {
    json changes;
    const auto add = [&](const std::string& list, const auto& table) {
        for (const auto& thing : table) changes[list + "." + thing.about.id + ".status"] = "not_set_by_law";
    };
    add("acts", profile.acts);
    add("rules", profile.rules);
    add("provisions", profile.provisions);
    add("procedures", profile.procedures);
    for (const auto& clock : profile.clocks) changes["clocks." + clock.about.id + ".length.status"] = "not_set_by_law";
    for (const std::string choice : {"anonymous", "oral"}) changes["choices.report_mode.choices." + choice + ".status"] = "not_set_by_law";
    changes["offices.intake_office.status"] = "not_set_by_law";
    return changes;
}

} // namespace

TEST_CASE("Each clause is met by one small country, failed by another, and open in a third", "[yardstick]") {
    const auto fixtures = fixtures::json_beside("clauses.json");
    std::size_t clauses = 0;
    for (const auto& standard : fixtures::standards())
        for (const auto& clause : standard.clauses) {
            INFO(standard.id << " " << clause.id);
            REQUIRE(fixtures.contains(standard.id));
            REQUIRE(fixtures[standard.id].contains(clause.id));
            const auto& three = fixtures[standard.id][clause.id];
            const auto met = answer_of(standard, clause.id, three.at("meets"));
            INFO(told(met));
            CHECK(met.verdict == Verdict::met);
            CHECK(answer_of(standard, clause.id, three.at("fails")).verdict > Verdict::not_known);
            CHECK(answer_of(standard, clause.id, three.at("unknown")).verdict == Verdict::not_known);
            ++clauses;
        }
    CHECK(clauses >= 100);
}

TEST_CASE("No fixture speaks of a clause that no standard has", "[yardstick]") {
    const auto fixtures = fixtures::json_beside("clauses.json");
    for (const auto& [standard, clauses] : fixtures.items()) {
        const auto known = standard_named(standard);
        for (const auto& [clause, three] : clauses.items()) {
            INFO(standard << " " << clause);
            CHECK(std::ranges::find(known.clauses, clause, &model::Clause::id) != known.clauses.end());
        }
    }
}

TEST_CASE("Where the law was read and is silent no clause is met, and none is told as not known", "[yardstick]") {
    const auto changes = silent(country({}));
    for (const auto& standard : fixtures::standards())
        for (const auto& clause : standard.clauses) {
            INFO(standard.id << " " << clause.id);
            CHECK(answer_of(standard, clause.id, changes).verdict == Verdict::not_set);
        }
}

TEST_CASE("A country of which nothing was looked up has no clause that is not met", "[yardstick]") {
    const auto profile = fixtures::profile_named("neutral");
    for (const auto& standard : fixtures::standards())
        for (const auto& answer : yardstick::conform(standard, {profile, words()})) {
            INFO(standard.id << " " << standard.clauses[answer.clause].id << "\n" << told(answer));
            CHECK(answer.verdict == Verdict::not_known);
        }
}

TEST_CASE("Neither a press report nor good practice ever meets a clause, whatever it says", "[yardstick]") {
    for (const std::string source : {"press", "practice"}) {
        CHECK(verdict_of("eu_directive", "acknowledge", {{"clocks.acknowledgement.length.source", source}}) == Verdict::not_known);
        CHECK(verdict_of("eu_directive", "acknowledge", {{"clocks.acknowledgement.length.source", source}, {"clocks.acknowledgement.length.value", 30}}) ==
              Verdict::not_known);
        CHECK(verdict_of("uncac", "protection_of_reporters", {{"acts.ask_for_protection.source", source}, {"provisions.ban_on_retaliation.source", source}}) ==
              Verdict::not_known);
        CHECK(verdict_of("g20", "sanctions", {{"provisions.penalty_for_retaliation.source", source}, {"provisions.penalty_for_retaliation.otherwise", true}}) ==
              Verdict::not_known);
        CHECK(verdict_of("coe", "burden_of_proof", {{"provisions.burden_of_proof.source", source}, {"provisions.burden_of_proof.status", "not_set_by_law"}}) ==
              Verdict::not_known);
    }
}

TEST_CASE("Extensions add up: three months and four times twelve more are not up to six", "[yardstick]") {
    const json long_one{{"clocks.feedback.extensions.0.length.value", 12}, {"clocks.feedback.extensions.0.times", 4}};
    const auto answer = answer_of(standard_named("eu_directive"), "longer_with_reason", long_one);
    CHECK(answer.verdict == Verdict::not_met);
    CHECK(told(answer).find("3 months, and 12 months more, 4 times") != std::string::npos);
    CHECK(verdict_of("eu_directive", "longer_with_reason", {{"clocks.feedback.extensions.0.times", 2}}) == Verdict::not_met);
    CHECK(verdict_of("eu_directive", "longer_with_reason", {{"clocks.feedback.extensions.0.needs_reason", false}}) == Verdict::not_met);
    CHECK(verdict_of("eu_directive", "longer_with_reason", {{"clocks.feedback.extensions", nullptr}}) == Verdict::met);
    CHECK(verdict_of("eu_directive", "longer_with_reason", {{"clocks.feedback.extensions", nullptr}, {"clocks.feedback.length.value", 7}}) == Verdict::not_met);
}

TEST_CASE("A length that may end later says from which day, by the country's own calendar", "[yardstick]") {
    const auto in_days =
        answer_of(standard_named("eu_directive"), "feedback", {{"clocks.feedback.length.value", 90}, {"clocks.feedback.length.unit", "calendar_days"}});
    CHECK(told(in_days).starts_with("Give feedback: 90 days. Begun on 2026-01-31 it can last until 2026-05-01, but 3 months end on 2026-04-30 [The Act"));
    const auto over_holidays = answer_of(standard_named("eu_directive"), "acknowledge",
                                         {{"clocks.acknowledgement.length.value", 5}, {"clocks.acknowledgement.length.unit", "working_days"}});
    CHECK(told(over_holidays).find("Begun on 2026-04-28 it can last until 2026-05-08, but 7 days end on 2026-05-07") != std::string::npos);
    CHECK(verdict_of("eu_directive", "acknowledge", {{"clocks.acknowledgement.length.value", 2}, {"clocks.acknowledgement.length.unit", "working_days"}}) ==
          Verdict::met);
    CHECK(verdict_of("eu_directive", "acknowledge", {{"clocks.acknowledgement.length.value", 168}, {"clocks.acknowledgement.length.unit", "hours"}}) ==
          Verdict::met);
}

TEST_CASE("One law of several that takes longer is enough to fail a limit", "[yardstick]") {
    auto changes = json{{"clocks.inquiry.like", "acknowledgement"}};
    CHECK(verdict_of("eu_directive", "acknowledge", changes) == Verdict::not_met);
    changes["clocks.inquiry.length.status"] = "unconfirmed";
    CHECK(verdict_of("eu_directive", "acknowledge", changes) == Verdict::not_known);
}

TEST_CASE("An act is evidence by what it does: asking for guards opens no protection against the employer", "[yardstick]") {
    const auto standard = standard_named("eu_directive");
    const json guards{{"acts.ask_for_protection.effects", json::array({json{{"letter", "feedback"}, {"to", "reporter"}}})},
                      {"acts.give_feedback.effects", json::array({json{{"open_track", "protection"}}})}};
    const auto answer = answer_of(standard, "protection", guards);
    CHECK(answer.verdict == Verdict::not_known);
    CHECK(told(answer).find("Nobody here has looked this up: protection") != std::string::npos);
    CHECK(told(answer_of(standard, "final_outcome", {{"acts.notify_result.effects.0", nullptr}})) ==
          "Tell the result: the reporting person is not told [The Act Art 10]\n");
    CHECK(told(answer_of(standard, "forward", {{"acts.transfer.effects.0", nullptr}})) == "Hand on: what was reported does not go along [The Act Art 10]\n");
    CHECK(told(answer_of(standard, "closing_with_reasons", {{"acts.notify_closing.needs", nullptr}})) ==
          "Close, and say why: no reasons are needed [The Act Art 10]\n");
}

TEST_CASE("Who may see the identity in the program is no duty of anybody: it meets no clause, and leaves open whether the law lets him", "[yardstick]") {
    CHECK(verdict_of("eu_directive", "no_access_for_others", {}) == Verdict::met);
    CHECK(verdict_of("eu_directive", "no_access_for_others", {{"provisions.authorised_staff_only", nullptr}}) == Verdict::not_known);
    const auto answer = answer_of(standard_named("eu_directive"), "no_access_for_others", {{"roles.case_officer.sees.identity", "all"}});
    CHECK(answer.verdict == Verdict::not_known);
    CHECK(told(answer).starts_with("In the program Case officer sees more than that; whether the law lets it was not looked up []"));
}

TEST_CASE("An authority is asked for articles 11 to 14, an employer's own channel for 7 to 10, both for the rest", "[yardstick]") {
    const auto standard = standard_named("eu_directive");
    const auto articles = [&](const json& changes) {
        std::set<std::string> found;
        const auto profile = country(changes);
        for (const auto& answer : yardstick::conform(standard, {profile, words()})) found.insert(standard.clauses[answer.clause].article);
        return found;
    };
    const auto authority = articles({}), employer = articles({{"channel", "internal"}});
    for (const std::string own : {"11(2)(b)", "11(6)", "12(3)", "13", "14"}) CHECK((authority.contains(own) && !employer.contains(own)));
    for (const std::string own : {"7(2)", "8(1)", "9(1)(b)", "9(1)(f)", "10"}) CHECK((employer.contains(own) && !authority.contains(own)));
    for (const std::string of_both : {"15(1)(a)", "18(1)", "19", "20", "21(5)", "22(1)", "23(1)(b)"})
        CHECK((authority.contains(of_both) && employer.contains(of_both)));
    CHECK(yardstick::told_left_out(standard, {country({}), words()}).find("clauses are asked only of an employer's own channel") != std::string::npos);
    CHECK(yardstick::told_left_out(standard_named("g20"), {country({}), words()}).empty());
}

TEST_CASE("What a person with the texts says counts, and what the profile gives stays beside it", "[yardstick]") {
    const auto standard = standard_named("g20");
    const model::Overruling person{"g20", "sanctions", Verdict::met, "Article 88 fines whoever retaliates", "The Act Art 88", "Legal department", {}};
    const auto answer = answer_of(standard, "sanctions", {{"provisions.penalty_for_retaliation", nullptr}}, {person});
    CHECK(answer.verdict == Verdict::not_known);
    CHECK(answer.stands() == Verdict::met);
    CHECK(yardstick::told_by_person(answer, words()) ==
          "Legal department says: met, against \"not known\" as the profile has it. Article 88 fines whoever retaliates [The Act Art 88]");
    CHECK(yardstick::counted({answer}, words()) == "1 met, 0 not met, 0 not set by law, 0 not known; 1 of them given by a person");
    CHECK_FALSE(answer_of(standard, "training", {}, {person}).person);
}

TEST_CASE("Every scenario that a clause names is there", "[yardstick]") {
    std::set<std::string> known{"neutral_report"};
    for (const auto& path : files::shipped_scenarios()) known.insert(std::filesystem::path(path).parent_path().filename().string());
    for (const auto& standard : fixtures::standards())
        for (const auto& clause : standard.clauses)
            for (const auto& scenario : clause.scenarios) {
                INFO(standard.id << " " << clause.id << " names " << scenario);
                CHECK(known.contains(scenario));
            }
}
