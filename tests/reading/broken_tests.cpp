#include "sandbox/files/places.hpp"
#include "sandbox/reading/scenario_reader.hpp"
#include "tests/fixtures/corpus.hpp"

#include <filesystem>
#include <regex>
#include <set>

using fixtures::base_text;
using fixtures::corpus;
using fixtures::problems_of;

TEST_CASE("The unbroken files have no error", "[reading]") {
    for (const auto* base : {"profile", "scenario", "plan", "papers"}) {
        const auto problems = problems_of(base, {base, base_text(base)});
        for (const auto& problem : problems) INFO(model::line_of(problem));
        CHECK_FALSE(model::has_errors(problems));
    }
}

TEST_CASE("Every broken file gives its own code at the right line and column, and what to do", "[reading][broken]") {
    std::set<std::string> codes;
    const auto all = corpus();
    CHECK(all.size() >= 60);
    for (const auto& broken : all) {
        const auto problems = problems_of(broken.base, {broken.name, broken.text});
        bool found = false;
        std::string told;
        for (const auto& problem : problems) {
            told += model::line_of(problem) + "\n";
            found |= problem.code == broken.code && problem.line == broken.line && problem.column == broken.column;
            CHECK_FALSE(problem.to_do.empty());
        }
        INFO(broken.name << " expects " << broken.line << ":" << broken.column << " " << broken.code << " among\n" << told);
        CHECK(found);
        codes.insert(broken.code);
    }
    CHECK(codes.size() >= 55);
}

TEST_CASE("A broken file is never half read, and one that is only warned of is", "[reading][broken]") {
    for (const auto& broken : corpus()) {
        INFO(broken.name);
        if (!model::has_errors(problems_of(broken.base, {broken.name, broken.text}))) continue;
        if (broken.base == "profile") CHECK_FALSE(reading::read_profile({"f", broken.text}, fixtures::find_mini()).thing);
        if (broken.base == "papers") CHECK_FALSE(reading::read_papers({"f", broken.text}, fixtures::mini_materials()).thing);
        if (broken.base == "scenario") CHECK_FALSE(reading::read_scenario({"f", broken.text}, fixtures::find_mini()).thing);
    }
}

TEST_CASE("All mistakes of a file are told at once", "[reading][broken]") {
    auto text = base_text("profile");
    for (const auto& [find, replace] : {std::pair{"\"thu\", \"fri\"", "\"thu\", \"fry\""},
                                        {"\"grade\": \"advised\"", "\"grade\": \"suggested\""},
                                        {"{\"suspend\": \"limit\"}", "{\"suspend\": \"limitt\"}"}})
        text.replace(text.find(find), std::string(find).size(), replace);
    std::set<std::string> codes;
    for (const auto& problem : reading::read_profile({"f", text}, fixtures::find_mini()).problems) codes.insert(problem.code);
    CHECK(codes.contains("no_such_weekday"));
    CHECK(codes.contains("no_such_grade"));
    CHECK(codes.contains("no_such_clock"));
}

TEST_CASE("A misspelt word is told with the word that was meant", "[reading]") {
    auto text = base_text("profile");
    text.replace(text.find("\"checked_from\""), 14, "\"cheked_from\"");
    const auto problems = reading::read_profile({"f", text}, fixtures::find_mini()).problems;
    const auto found = std::find_if(problems.begin(), problems.end(), [](const auto& problem) { return problem.code == "unknown_key"; });
    REQUIRE(found != problems.end());
    CHECK(found->to_do == "did you mean \"checked_from\"?");
}

TEST_CASE("Every code that the readers can tell stands in the guide", "[reading]") {
    const auto guide = files::read_file(std::string(CLEAN_PORTAL_SOURCE) + "/guides/problems.md").text;
    for (const auto& broken : corpus()) {
        INFO(broken.code);
        CHECK(guide.find("`" + broken.code + "`") != std::string::npos);
    }
}

TEST_CASE("What is true of most small words is no real number, address or name", "[reading]") {
    for (const auto* words : {"On 2026-04-03 at 09:10", "Law No. 12345678 of 2019/1937", "000-0000-0526", "write to clerk@example.org", "2025100916122608204",
                              "Article 18(2)-(4)", "UNSCR 1244 (1999)", "1,250,000 won", "Room 1204-1206", "is it @home?", "https://example.org/a"}) {
        auto text = base_text("scenario");
        const std::string asked = "Who was it?";
        text.replace(text.find(asked), asked.size(), words);
        INFO(words);
        CHECK(problems_of("scenario", {"f", text}).empty());
    }
}

TEST_CASE("Every code in the program stands in the guide", "[reading]") {
    const auto guide = files::read_file(std::string(CLEAN_PORTAL_SOURCE) + "/guides/problems.md").text;
    const std::regex told(R"re((?:\.error|\.warn|\.tell|refuse|refused|problem|told|check_beside)\(([^;"]*?)"([a-z]+(?:_[a-z]+)+)")re");
    std::set<std::string> codes;
    for (const auto* part : {"sandbox/reading", "sandbox/programs/commands"})
        for (const auto& entry : std::filesystem::directory_iterator(std::string(CLEAN_PORTAL_SOURCE) + "/" + part)) {
            if (entry.path().extension() != ".cpp") continue;
            const auto text = files::read_file(entry.path().string()).text;
            for (auto found = std::sregex_iterator(text.begin(), text.end(), told); found != std::sregex_iterator(); ++found) codes.insert((*found)[2]);
        }
    CHECK(codes.size() >= 100);
    for (const auto& code : codes) {
        INFO(code);
        CHECK(guide.find("`" + code + "`") != std::string::npos);
    }
}

TEST_CASE("No bytes crash or hang a reader", "[reading]") {
    const int rounds = std::getenv("CLEAN_PORTAL_LONG_TESTS") ? 20000 : 600;
    std::uint64_t seed = 11;
    const auto next = [&] { return seed = seed * 6364136223846793005ULL + 1442695040888963407ULL, seed >> 33U; };
    for (int round = 0; round < rounds; ++round) {
        const std::string base = round % 4 == 0 ? "profile" : round % 4 == 1 ? "scenario" : round % 4 == 2 ? "plan" : "papers";
        auto text = base_text(base);
        for (auto changes = next() % 4 + 1; changes > 0; --changes) {
            const auto at = next() % text.size();
            if (next() % 3 == 0) text.erase(at, next() % 40);
            else text[at] = "{}[]\",:0a\\\xed\x00"[next() % 12];
        }
        CHECK_NOTHROW(problems_of(base, {"f", text}));
    }
}
