#include "sandbox/files/places.hpp"
#include "sandbox/reading/profile_reader.hpp"
#include "sandbox/session/play/dry_run.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

namespace {

profile::Profile korea() {
    auto read = reading::read_profile(files::read_file(files::profile_path("korea")), files::find_profile_in_home());
    REQUIRE(read.thing);
    return std::move(*read.thing);
}

void answer(session::DryRun& run, std::string_view field, std::string_view choice) {
    const auto& profile = run.profile();
    const auto id = profile.field(field);
    run.answer(id, profile.choice(profile.choice_sets[profile[id].choices.index].id, choice).index);
}

std::vector<std::int64_t> answers_to(const profile::Profile& profile, const profile::GuideQuestion& question) {
    if (profile[question.field].kind == profile::ValueKind::flag) return {0, 1};
    std::vector<std::int64_t> all;
    for (const auto choice : profile[profile[question.field].choices].choices) all.push_back(choice.index);
    return all;
}

/// Every way through the questions that lead to a type.
void walk(session::DryRun& run, std::set<std::uint16_t>& types, int& dead_ends) {
    const auto guidance = run.guidance();
    if (guidance.type) {
        if (guidance.type->type) types.insert(guidance.type->type.index);
        return;
    }
    if (!guidance.next) {
        ++dead_ends;
        return;
    }
    for (const auto value : answers_to(run.profile(), *guidance.next)) {
        run.answer(guidance.next->field, value);
        walk(run, types, dead_ends);
    }
    run.answer(guidance.next->field, casework::no_value);
}

} // namespace

TEST_CASE("Whatever is answered, the Report Guide ends with a type or says where to turn, and every type is recommended to somebody", "[guide]") {
    session::DryRun run(korea());
    std::set<std::uint16_t> types;
    int dead_ends = 0;
    walk(run, types, dead_ends);
    CHECK(dead_ends == 0);
    const auto& profile = run.profile();
    const auto set = std::ranges::find(profile.choice_sets, "report_type", &profile::ChoiceSet::id);
    for (const auto type : set->choices) {
        INFO(profile[type].about.id);
        CHECK(types.contains(type.index));
    }
}

TEST_CASE("Invoices for work not done by an office are recommended as corruption, and an unsigned report is incomplete", "[guide]") {
    session::DryRun run(korea());
    answer(run, "guide.purpose", "wrongdoing");
    answer(run, "guide.doer", "official");
    CHECK_FALSE(run.guidance().type);
    answer(run, "guide.deed", "loss");
    REQUIRE(run.guidance().type);
    CHECK(run.profile()[run.guidance().type->type].about.id == "corruption");
    while (const auto* next = run.guidance().next) run.answer(next->field, next->about.id == "signature" ? 0 : answers_to(run.profile(), *next).back());
    REQUIRE(run.guidance().lacking.size() == 1);
    CHECK(run.guidance().lacking[0]->about.id == "signature");
}

TEST_CASE("A no lacks nothing where the law asks only whether, and who reports without a name is not asked for it", "[guide]") {
    session::DryRun run(korea());
    answer(run, "guide.purpose", "wrongdoing");
    answer(run, "guide.doer", "official");
    answer(run, "guide.deed", "loss");
    std::set<std::string> asked;
    while (const auto* next = run.guidance().next) {
        asked.insert(next->about.id);
        if (next->about.id == "mode") answer(run, "report.mode", "anonymous");
        else run.answer(next->field, next->about.id == "elsewhere" ? 0 : answers_to(run.profile(), *next).back());
    }
    CHECK(asked.contains("elsewhere"));
    CHECK_FALSE(asked.contains("author"));
    CHECK_FALSE(asked.contains("signature"));
    CHECK(run.guidance().lacking.empty());
}

TEST_CASE("Taking back the last answer asks its question again", "[guide]") {
    session::DryRun run(korea());
    answer(run, "guide.purpose", "wrongdoing");
    answer(run, "guide.doer", "private");
    run.step_back();
    REQUIRE(run.guidance().next);
    CHECK(run.guidance().next->about.id == "doer");
}

namespace {

/// As if "Where would it go?" had been pressed.
profile::FieldId take_corruption(session::DryRun& run) {
    answer(run, "guide.purpose", "wrongdoing");
    answer(run, "guide.doer", "official");
    answer(run, "guide.deed", "loss");
    run.take_recommended(run.guidance().type->type);
    return run.profile().field("report.type");
}

} // namespace

TEST_CASE("Who begins the Report Guide anew keeps nothing of the report before, its type neither", "[guide]") {
    session::DryRun run(korea());
    const auto type = take_corruption(run);
    REQUIRE(run.value(type) != casework::no_value);
    run.begin_anew();
    CHECK(run.value(type) == casework::no_value);
    CHECK(run.guidance().answered.empty());
    CHECK(run.value(run.profile().field("guide.deed")) == casework::no_value);
}

TEST_CASE("Another answer to the Report Guide takes back the type that came of the one before", "[guide]") {
    session::DryRun run(korea());
    const auto type = take_corruption(run);
    answer(run, "guide.doer", "private");
    CHECK(run.value(type) == casework::no_value);
    take_corruption(run);
    run.step_back();
    CHECK(run.value(type) == casework::no_value);
}

TEST_CASE("A type that somebody chose himself stays whatever the Report Guide is told", "[guide]") {
    session::DryRun run(korea());
    take_corruption(run);
    answer(run, "report.type", "public_interest");
    answer(run, "guide.doer", "private");
    CHECK(run.value(run.profile().field("report.type")) == run.profile().choice("report_type", "public_interest").index);
}

TEST_CASE("A crime of a police officer would not go to the police", "[routing]") {
    session::DryRun run(korea());
    answer(run, "finding.kind", "criminal");
    run.set_house(run.context().party("police"));
    const auto route = run.route();
    const auto police = std::ranges::find(route.to, run.context().party("police"), &casework::Candidate::party);
    REQUIRE(police != route.to.end());
    CHECK(police->excluded_by);
    CHECK(std::ranges::any_of(route.to, [](const casework::Candidate& one) { return !one.excluded_by; }));
}

TEST_CASE("From 2 October 2026 an accusation of a high official goes to another agency", "[routing]") {
    session::DryRun run(korea());
    answer(run, "report.type", "corruption");
    answer(run, "finding.kind", "criminal");
    answer(run, "report.subject.rank", "high_official");
    CHECK(run.context()[run.route().to.at(0).party].id == "prosecution");
    run.set_day(*calendar::parse_date("2026-10-02"));
    CHECK(run.context()[run.route().to.at(0).party].id == "serious_crimes_agency");
}
