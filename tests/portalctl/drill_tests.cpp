#include "tests/journal/small_session.hpp"
#include "tests/portalctl/running.hpp"

#include <map>
#include <sstream>

namespace {

using running::digest_of;
using running::Folder;
using running::text_of;

std::string play(const Folder& folder) {
    const auto ran = running::run(folder, "play somebody_told --plan good --session " + folder.file("a.session") + " --key " + folder.file("key"));
    REQUIRE(ran.code == 0);
    return digest_of(ran.out);
}

/// What answers.md says of each copy.
std::map<std::string, std::string> answers(const Folder& folder, const std::string& drill) {
    std::map<std::string, std::string> all;
    std::istringstream lines(text_of(folder.file(drill + "/answers.md")));
    for (std::string line; std::getline(lines, line);)
        if (line.starts_with("- copy-")) all[line.substr(2, line.find(':') - 2)] = line.substr(line.find(':') + 2);
    return all;
}

/// "fact 41" of "fact 41 was changed".
std::string fact_in(const std::string& words) {
    const auto at = words.find("fact");
    const auto number = words.find_first_of("0123456789", at);
    return "fact " + words.substr(number, words.find_first_not_of("0123456789", number) - number);
}

} // namespace

TEST_CASE("Every tampering of a drill is found by the chain, but the chain made anew, which the noted digest alone tells", "[portalctl][drill]") {
    const Folder folder;
    const auto digest = play(folder);
    REQUIRE(running::run(folder, "drill " + folder.file("a.session") + " --seed 3 --out " + folder.file("drill")).code == 0);
    CHECK(text_of(folder.file("drill/task.md")).find(digest) != std::string::npos);
    const auto all = answers(folder, "drill");
    REQUIRE(all.size() == 6);
    for (const auto& [copy, was] : all) {
        INFO(copy << ": " << was);
        const auto alone = running::run(folder, "verify " + folder.file("drill/" + copy));
        const auto noted = running::run(folder, "verify " + folder.file("drill/" + copy) + " --expect " + digest);
        const bool faithful = was == "faithful";
        const bool anew = was.find("made anew") != std::string::npos;
        CHECK((alone.code == 0) == (faithful || anew));
        CHECK((noted.code == 0) == faithful);
        if (!faithful && !anew && was.find("cut off") == std::string::npos) CHECK(alone.out.find(fact_in(was)) != std::string::npos);
    }
}

TEST_CASE("A seed gives the same drill again, and another seed another", "[portalctl][drill]") {
    const Folder folder;
    play(folder);
    for (const std::string name : {"one", "again"})
        REQUIRE(running::run(folder, "drill " + folder.file("a.session") + " --seed 5 --out " + folder.file(name)).code == 0);
    REQUIRE(running::run(folder, "drill " + folder.file("a.session") + " --seed 6 --out " + folder.file("other")).code == 0);
    CHECK(answers(folder, "one") == answers(folder, "again"));
    CHECK(answers(folder, "one") != answers(folder, "other"));
}

TEST_CASE("A play too short for a drill is refused in one sentence, and leaves no folder", "[portalctl][drill]") {
    const Folder folder;
    const std::string scenario = CLEAN_PORTAL_SOURCE "/tests/scenarios/neutral_report/kosovo";
    running::run(folder, "play " + scenario + " --session " + folder.file("a.session") + " --key " + folder.file("key")); // nobody acts
    REQUIRE(std::filesystem::exists(folder.file("a.session")));
    running::expect_one_sentence(running::run(folder, "drill " + folder.file("a.session") + " --out " + folder.file("drill")));
    CHECK_FALSE(std::filesystem::exists(folder.file("drill")));
    std::filesystem::create_directory(folder.file("own"));
    running::expect_one_sentence(running::run(folder, "drill " + folder.file("a.session") + " --out " + folder.file("own")));
    CHECK(std::filesystem::is_empty(folder.file("own")));
}

TEST_CASE("A record that was tampered with is no record for a drill, a log or a debrief", "[portalctl][drill]") {
    const Folder folder;
    play(folder);
    REQUIRE(running::run(folder, "drill " + folder.file("a.session") + " --seed 3 --out " + folder.file("drill")).code == 0);
    for (const auto& [copy, was] : answers(folder, "drill")) {
        if (was == "faithful" || was.find("made anew") != std::string::npos) continue;
        INFO(copy << ": " << was);
        const auto file = folder.file("drill/" + copy);
        running::expect_one_sentence(running::run(folder, "drill " + file + " --out " + folder.file("again")));
        running::expect_one_sentence(running::run(folder, "log " + file));
        running::expect_one_sentence(running::run(folder, "debrief " + file + " --out " + folder.file("a.html")));
    }
    CHECK_FALSE(std::filesystem::exists(folder.file("a.html")));
}

TEST_CASE("A drill says in one sentence which folder cannot be made, and which seed is none", "[portalctl][drill]") {
    const Folder folder;
    play(folder);
    running::expect_one_sentence(running::run(folder, "drill " + folder.file("a.session") + " --out " + folder.file("a.session/drill")));
    running::expect_one_sentence(
        running::run(folder, "drill " + folder.file("a.session") + " --out " + folder.file("drill") + " --seed 99999999999999999999999"));
}

TEST_CASE("A session where a scenario is expected is called a session, and --at takes no fact before the first", "[portalctl]") {
    const Folder folder;
    play(folder);
    const auto played = running::run(folder, "play " + folder.file("a.session"));
    running::expect_one_sentence(played);
    CHECK(played.err.find("is a session") != std::string::npos);
    running::expect_one_sentence(running::run(folder, "log " + folder.file("a.session") + " --at -3"));
}

TEST_CASE("A drill writes over nothing and says so", "[portalctl][drill]") {
    const Folder folder;
    play(folder);
    const auto before = text_of(folder.file("a.session"));
    running::expect_one_sentence(running::run(folder, "drill " + folder.file("a.session") + " --out " + folder.file("")));
    CHECK(text_of(folder.file("a.session")) == before);
}

TEST_CASE("A drill takes no session whose seals all fit, but which verify refuses", "[portalctl][drill]") {
    const Folder folder;
    fixtures::write_small_session(folder.file("a.session"), folder.file("key")); // its profile and scenario do not read
    REQUIRE(running::run(folder, "verify " + folder.file("a.session")).code == 1);
    const auto drilled = running::run(folder, "drill " + folder.file("a.session") + " --out " + folder.file("drill"));
    running::expect_one_sentence(drilled);
    CHECK(drilled.err.find("Expected a session that holds but") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(folder.file("drill")));
}
