#include "tests/portalctl/running.hpp"

#include <nlohmann/json.hpp>
#include <sstream>
#include <vector>

using running::expect_one_sentence;
using running::Folder;
using running::run;

namespace {

std::string trimmed(const std::string& text) {
    const auto first = text.find_first_not_of(' ');
    return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

std::vector<std::string> cells(const std::string& row) {
    std::vector<std::string> all;
    std::istringstream stream(row.substr(1));
    for (std::string cell; std::getline(stream, cell, '|');) all.push_back(trimmed(cell));
    return all;
}

/// The rows of the guide's table, without its head.
std::vector<std::vector<std::string>> deadlines() {
    std::vector<std::vector<std::string>> rows;
    std::ifstream guide(std::string(CLEAN_PORTAL_SOURCE) + "/guides/deadlines.md");
    for (std::string line; std::getline(guide, line);)
        if (line.starts_with("| ") && !line.starts_with("| profile")) rows.push_back(cells(line));
    return rows;
}

std::string question(const std::vector<std::string>& row) {
    auto asked = "due " + row[0] + " " + row[1] + " --from " + row[2];
    if (row[3] != "-") {
        std::istringstream pauses(row[3]);
        for (std::string pause; std::getline(pauses, pause, ',');) asked += " --suspend " + trimmed(pause);
    }
    if (row[4] == "once") asked += " --extend";
    if (row[5] == "otherwise") asked += " --otherwise";
    return asked;
}

} // namespace

TEST_CASE("Every deadline of the guide is what was counted by hand", "[portalctl][due]") {
    const Folder folder;
    const auto rows = deadlines();
    CHECK(rows.size() >= 30);
    for (const auto& row : rows) {
        REQUIRE(row.size() >= 8);
        const auto ran = run(folder, question(row));
        INFO(question(row) << "\n" << ran.out << ran.err);
        CHECK(ran.out.find("\ndue: " + row[6]) != std::string::npos);
    }
}

TEST_CASE("A due date comes with its arithmetic", "[portalctl][due]") {
    const Folder folder;
    const auto ran = run(folder, "due korea handling_limit --from 2026-04-03 --suspend 2026-05-01..2026-05-14 --extend");
    CHECK(ran.code == 0);
    for (const auto* part : {"the first day is not counted", "the clock stood still", "the extension begins", "due: 2026-07-15T23:59:59"})
        CHECK(ran.out.find(part) != std::string::npos);
    CHECK(run(folder, "due korea handling_limit --from 2026-04-03 --json").out.find("\"kind\": \"counted\"") != std::string::npos);
}

TEST_CASE("A clock whose length nobody knows names no day", "[portalctl][due]") {
    const Folder folder;
    const auto ran = run(folder, "due korea result_notice --from 2026-04-03");
    CHECK(ran.code == 1);
    CHECK(ran.out.find("not known") != std::string::npos);
}

TEST_CASE("What cannot be asked of a clock or an amount gets one sentence", "[portalctl][due][reward]") {
    const Folder folder;
    expect_one_sentence(run(folder, "due korea handling --from 2026-04-03"));
    expect_one_sentence(run(folder, "due korea handling_limit --from yesterday"));
    expect_one_sentence(run(folder, "due korea handling_limit --from 2026-04-03 --extend --extend"));
    expect_one_sentence(run(folder, "due korea handling_limit --from 2026-04-03 --suspend 2026-05-01"));
    expect_one_sentence(run(folder, "due korea handling_limit --from 2026-04-03 --suspend 2026-05-14..2026-05-01"));
    expect_one_sentence(run(folder, "due korea supplement_reply --from 2026-04-03"));
    expect_one_sentence(run(folder, "due atlantis handling_limit --from 2026-04-03"));
    expect_one_sentence(run(folder, "reward korea none --base 100"));
    expect_one_sentence(run(folder, "reward korea corruption_reward --base -5"));
}

TEST_CASE("What no plan has taken is named, and everything taken exits 0", "[portalctl][cover]") {
    const Folder folder;
    const auto some = run(folder, "cover korea scenarios/head_of_the_body");
    CHECK(some.code == 1);
    CHECK(some.out.find("not taken: file_objection") != std::string::npos);
    CHECK(some.out.find("not taken: submit") == std::string::npos);
    CHECK(some.out.find("3 plans played") != std::string::npos);
    CHECK(run(folder, "cover korea scenarios/head_of_the_body --json").out.find("\"not_taken\"") != std::string::npos);
}

TEST_CASE("Every act, transition, clock, rule and routing row of Korea is taken by a plan", "[portalctl][cover]") {
    const Folder folder;
    const auto all = run(folder, "cover korea");
    INFO(all.out);
    CHECK(all.code == 0);
    CHECK(all.out.find("not taken") == std::string::npos);
}

TEST_CASE("Two profiles are told side by side: in short, then what differs, then what is alike", "[portalctl][compare]") {
    const Folder folder;
    const auto ran = run(folder, "compare eu_directive south_africa_psc");
    CHECK(ran.code == 0);
    std::size_t before = 0;
    for (const auto* heading : {"In short", "Where the laws differ", "South Africa: 48 hours", "Where the laws answer alike", "Read for one of them only",
                                "Read for neither", "Laws and other sources"}) {
        const auto place = ran.out.find(heading);
        INFO(heading);
        REQUIRE(place != std::string::npos);
        CHECK(before < place);
        before = place;
    }
    expect_one_sentence(run(folder, "compare korea"));
}

TEST_CASE("A comparison for programs has the three answers of both, what is known, and the summary", "[portalctl][compare]") {
    const Folder folder;
    const auto json = nlohmann::json::parse(run(folder, "compare kosovo korea --json").out);
    CHECK(json.at("format") == "comparison/1");
    CHECK(json.at("known").at(0).at("profile") == "kosovo");
    CHECK(json.at("summary").size() <= 10);
    for (const auto& line : json.at("lines")) {
        const bool both_read = line.at("left").at("answer") != "unread" && line.at("right").at("answer") != "unread";
        INFO(line.dump());
        CHECK((line.at("standing") == "differ" || line.at("standing") == "same") == both_read);
        CHECK_FALSE(line.at("left").at("words").get<std::string>().empty());
    }
}

TEST_CASE("check counts the values of a profile by the three answers", "[portalctl][check]") {
    const Folder folder;
    const auto ran = run(folder, "check kosovo korea neutral");
    CHECK(ran.code == 0);
    for (const auto* part : {"values: 1 read in the law; 0 for which the law was read and sets nothing; ", "Korea, ", "nobody here has read (",
                             "No country: the common steps - no law; all of its "}) {
        INFO(part);
        CHECK(ran.out.find(part) != std::string::npos);
    }
}

TEST_CASE("The reward of 156.5 million is 41.3 million, and the record case gives 1.82 billion", "[portalctl][reward]") {
    const Folder folder;
    const auto ran = run(folder, "reward korea corruption_reward --base 156500000");
    CHECK(ran.code == 0);
    CHECK(ran.out.find("20 % of what lies between 100,000,000 and 156,500,000") != std::string::npos);
    CHECK(ran.out.find("\namount: 41300000\n") != std::string::npos);
    const auto page = folder.file("reward.html");
    CHECK(run(folder, "reward korea corruption_reward --base 156500000 --out " + page).code == 0);
    CHECK(running::text_of(page).find("It comes to 41,300,000.") != std::string::npos);
    const auto record = run(folder, "reward korea corruption_reward --base 37500000000");
    CHECK(record.out.find("\namount: 1820000000\n") != std::string::npos);
    CHECK(record.out.find("8 % of what lies between 2,000,000,000 and 4,000,000,000: 480,000,000 so far - source not confirmed") != std::string::npos);
    CHECK(run(folder, "reward korea corruption_reward --base 99000000000").out.find("\namount: 3000000000\n") != std::string::npos);
    CHECK(run(folder, "reward korea corruption_reward --base 1000000").out.find("\namount: 0\n") != std::string::npos);
    CHECK(run(folder, "reward korea corruption_reward --base 156500000 --less 100 --json").out.find("\"value\": 37170000") != std::string::npos);
}
