#include "tests/portalctl/running.hpp"

using namespace running;

namespace {

/// A country that meets every clause, in the folder, with what people say of it beside.
std::string country(const Folder& folder, const std::string& verdicts = {}) {
    const auto file = folder.file("whole.json");
    fs::copy_file(std::string(CLEAN_PORTAL_SOURCE) + "/tests/yardstick/whole_authority.json", file, fs::copy_options::overwrite_existing);
    if (!verdicts.empty())
        std::ofstream(folder.file("whole.verdicts.json"))
            << "{\"format\": \"verdicts/1\", \"profile\": \"whole_authority\", \"by\": \"Legal department\",\n\"verdicts\": [" << verdicts << "]}";
    return file;
}

const std::string no_training = R"({"standard": "g20", "clause": "training", "verdict": "not_met", "because": "It was repealed", "source": "The Act Art 40"})";

bool tells(const Ran& ran, const std::string& words) { return (ran.out + ran.err).find(words) != std::string::npos; }

} // namespace

TEST_CASE("A profile held against the standards says what is met, what is not, and what nobody knows", "[portalctl][conform]") {
    const Folder folder;
    CHECK(run(folder, "conform " + country(folder)).code == 0);
    const auto ran = run(folder, "conform neutral --standard eu_directive");
    CHECK(ran.code == 1);
    CHECK(tells(ran, "0 met, 0 not met, 0 not set by law, 51 not known"));
    CHECK(tells(ran, "12 clauses are asked only of an employer's own channel and are left out"));
    CHECK(tells(ran, "not known       11(2)(b): Receipt is acknowledged within seven days"));
    CHECK(tells(ran, "Nobody here has looked this up: burden of proof"));
    CHECK(tells(run(folder, "conform neutral --json"), "\"stands\": \"not_known\""));
    expect_one_sentence(run(folder, "conform neutral --standard none"));
    expect_one_sentence(run(folder, "conform atlantis"));
}

TEST_CASE("What a person says beside the profile counts, and is told as that person's", "[portalctl][conform]") {
    const Folder folder;
    const auto file = country(folder, no_training);
    const auto ran = run(folder, "conform " + file + " --standard g20");
    CHECK(ran.code == 1);
    CHECK(tells(ran, "11 met, 1 not met, 0 not set by law, 0 not known; 1 of them given by a person"));
    CHECK(tells(ran, "Legal department says: not met, against \"met\" as the profile has it. It was repealed [The Act Art 40]"));
    const auto json = run(folder, "conform " + file + " --standard g20 --json");
    CHECK(tells(json, "\"stands\": \"not_met\""));
    CHECK(tells(json, "\"because\": \"It was repealed\""));
    for (const std::string ending : {"html", "md", "csv"}) {
        const auto out = folder.file("conform." + ending);
        REQUIRE(run(folder, "conform " + file + " --standard g20 --out " + out).code == 1);
        INFO(ending);
        CHECK(text_of(out).find("It was repealed") != std::string::npos);
        CHECK(text_of(out).find("Legal department") != std::string::npos);
    }
}

TEST_CASE("Verdicts can be named with --verdicts, and stand in place of those beside the profile", "[portalctl][conform]") {
    const Folder folder;
    const auto file = country(folder, no_training);
    std::ofstream(folder.file("mine.json")) << R"({"format": "verdicts/1", "profile": "whole_authority", "verdicts": []})";
    CHECK(run(folder, "conform " + file + " --verdicts " + folder.file("mine.json")).code == 0);
}

TEST_CASE("Verdicts with mistakes are told line by line and nothing is held against a standard", "[portalctl][conform]") {
    const Folder folder;
    const auto file = country(folder, R"({"standard": "g20", "clause": "trainings", "verdict": "met", "because": "x"})");
    const auto ran = run(folder, "conform " + file);
    CHECK(ran.code == 2);
    CHECK(ran.out.empty());
    CHECK(tells(ran, "whole.verdicts.json:2:44: error no_such_clause"));
    CHECK(tells(run(folder, "check " + folder.file("whole.verdicts.json")), "error no_such_clause"));
    std::ofstream(folder.file("whole.verdicts.json")) << R"({"format": "verdicts/1", "profile": "atlantis", "verdicts": []})";
    expect_one_sentence(run(folder, "conform " + file));
    CHECK(run(folder, "check " + folder.file("whole.verdicts.json")).code == 0);
}
