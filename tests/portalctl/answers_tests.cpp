#include "tests/portalctl/running.hpp"

/// What an official asks of the law, and how she is answered.
using running::Folder;
using running::run;

namespace {

bool says(const running::Ran& ran, const std::string& words) { return (ran.out + ran.err).find(words) != std::string::npos; }

} // namespace

TEST_CASE("A report whose every recipient is excluded is said to reach nobody, by the law of which day", "[portalctl][route]") {
    const Folder folder;
    const auto of = [&](const std::string& subject, const std::string& finding) {
        std::ofstream(folder.file("report.json")) << R"({"format": "report/1", "type": "corruption", "mode": "named", "subject": {"home": ")" << subject
                                                  << R"(", "rank": "official"}, "fields": {"finding.kind": ")" << finding << R"("}})";
        return run(folder, "route korea --report " + folder.file("report.json") + " --on 2026-11-25");
    };
    const auto none = of("supervising_institution", "administrative");
    INFO(none.out << none.err);
    CHECK(says(none, "By the law of 2026-11-25"));
    CHECK(says(none, "All who could receive it are excluded: this report would reach nobody."));
    CHECK(none.code == 1);
    const auto some = of("police", "audit_need");
    INFO(some.out << some.err);
    CHECK_FALSE(says(some, "reach nobody"));
    CHECK(some.code == 0);
    CHECK(says(of("bai", "audit_need"), "Supervising institution"));
}

TEST_CASE("A limit of months is told in the days that it came to", "[portalctl][due]") {
    const Folder folder;
    const auto ran = run(folder, "due ireland feedback --from 2026-11-30");
    CHECK(says(ran, "89 days counted"));
    CHECK_FALSE(says(ran, "months counted"));
}

TEST_CASE("A last day in a year whose holidays nobody entered says so", "[portalctl][due]") {
    const Folder folder;
    CHECK(says(run(folder, "due korea handling_limit --from 2033-12-20"), "No holidays are entered for 2034; one could move this day."));
    CHECK_FALSE(says(run(folder, "due korea handling_limit --from 2026-04-03"), "No holidays are entered"));
    const auto page = folder.file("due.html");
    CHECK(run(folder, "due korea handling_limit --from 2033-12-20 --out " + page).code == 0);
    CHECK(running::text_of(page).find("No holidays are entered for 2034") != std::string::npos);
}

TEST_CASE("A last day says which days off moved it, by name, and which of them are not confirmed", "[portalctl][due]") {
    const Folder folder;
    CHECK(says(run(folder, "due korea handling_limit --from 2026-11-02"), "the last day fell on a holiday and moves on: New Year's Day"));
    const auto mongolia = run(folder, "due mongolia answer --from 2026-11-29");
    CHECK(says(mongolia, "Due by Wed 30 Dec 2026"));
    CHECK(says(mongolia, "Not confirmed: that Tue 29 Dec 2026 is a day off ("));
    CHECK_FALSE(says(run(folder, "due mongolia answer --from 2026-11-27"), "is a day off"));
}

TEST_CASE("A last day in a year of which some days off are still to be fixed says which", "[portalctl][due]") {
    const Folder folder;
    CHECK(says(run(folder, "due korea handling_limit --from 2027-07-20"), "Not all days off of 2027 are known yet (days declared for one occasion"));
    CHECK_FALSE(says(run(folder, "due korea handling_limit --from 2026-04-03"), "are known yet"));
}

TEST_CASE("The length of an extension that the law leaves open is asked for", "[portalctl][due]") {
    const Folder folder;
    const auto unknown = run(folder, "due korea inquiry_limit --from 2026-03-06 --extend");
    running::expect_one_sentence(unknown);
    CHECK(says(unknown, "Expected --days"));
    CHECK(says(run(folder, "due korea inquiry_limit --from 2026-03-06 --extend --days 30"), "due: 2026-06-04T23:59:59"));
}

TEST_CASE("A base that is no whole number is refused with an example", "[portalctl][reward]") {
    const Folder folder;
    for (const std::string base : {"37.5bn", "156,500,000", "-5", "1e9", "9999999999999999999"}) {
        INFO(base);
        const auto ran = run(folder, "reward korea corruption_reward --base " + base);
        running::expect_one_sentence(ran);
        CHECK(says(ran, "such as 156500000"));
    }
}
