#include "sandbox/reading/verdicts_reader.hpp"
#include "tests/yardstick/clause_fixtures.hpp"

namespace {

model::Problems problems_of_standard(const std::string& met_when) {
    return reading::read_standard({"x.json", "{\"format\": \"standard/1\", \"id\": \"x\", \"name\": \"X\", \"address\": \"-\", \"clauses\": [\n"
                                             "  {\"id\": \"a\", \"article\": \"1\", \"says\": \"A\", \"met_when\": " +
                                                 met_when + "}]}"})
        .problems;
}

model::Read<model::Verdicts> read_verdicts(const std::string& entries) {
    const auto text = "{\"format\": \"verdicts/1\", \"profile\": \"korea\", \"by\": \"Legal department\", \"verdicts\": [\n" + entries + "]}";
    return reading::read_verdicts({"korea.verdicts.json", text}, fixtures::standards());
}

void expect_one(const model::Problems& problems, const std::string& code, int line, int column) {
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].code == code);
    CHECK(problems[0].line == line);
    CHECK(problems[0].column == column);
}

} // namespace

TEST_CASE("A standard's mistakes are told at their line and column", "[yardstick][broken]") {
    const auto misspelt = problems_of_standard("{\"clok\": \"acknowledgement\"}");
    expect_one(misspelt, "unknown_ask", 2, 56);
    CHECK(misspelt[0].to_do.find("clock") != std::string::npos);
    expect_one(problems_of_standard("{\"rule\": \"r\", \"grade\": \"strict\"}"), "no_such_word", 2, 79);
    expect_one(problems_of_standard("{\"act\": \"a\", \"tells\": \"everybody\"}"), "no_such_word", 2, 78);
    expect_one(problems_of_standard("{\"all\": []}"), "nothing_asked", 2, 64);
    expect_one(problems_of_standard("{\"rule\": \"r\", \"at_most\": \"7d\"}"), "unknown_key", 2, 70);
}

TEST_CASE("A clause stands in a standard once", "[yardstick][broken]") {
    const std::string clause = "{\"id\": \"a\", \"article\": \"1\", \"says\": \"A\", \"met_when\": {\"amount\": \"any\"}}";
    const auto text = "{\"format\": \"standard/1\", \"id\": \"x\", \"name\": \"X\", \"address\": \"-\", \"clauses\": [\n" + clause + ",\n" + clause + "]}";
    expect_one(reading::read_standard({"x.json", text}).problems, "repeated_id", 3, 1);
}

TEST_CASE("Verdicts of people say which clause, what stands, why, by which text, who and when", "[yardstick]") {
    const auto read =
        read_verdicts("{\"standard\": \"eu_directive\", \"clause\": \"burden_of_proof\", \"verdict\": \"met\", \"because\": \"The link is presumed\",\n"
                      " \"source\": \"ACRC Act Art 63\", \"on\": \"2026-11-30\"},\n"
                      "{\"standard\": \"g20\", \"clause\": \"training\", \"verdict\": \"not_set\", \"because\": \"Silent\", \"by\": \"Chair\"}");
    for (const auto& problem : read.problems) FAIL(model::line_of(problem));
    REQUIRE(read.thing->given.size() == 2);
    CHECK(read.thing->profile == "korea");
    const auto& first = read.thing->given.front();
    CHECK(first.clause == "burden_of_proof");
    CHECK(first.verdict == model::Verdict::met);
    CHECK(first.because == "The link is presumed");
    CHECK(first.source == "ACRC Act Art 63");
    CHECK(first.by == "Legal department");
    CHECK(first.on == calendar::date({2026, 11, 30}));
    CHECK(read.thing->given.back().by == "Chair");
    CHECK(read.thing->given.back().verdict == model::Verdict::not_set);
}

TEST_CASE("Mistakes in verdicts of people are told at their line and column", "[yardstick][broken]") {
    const std::string begin = "{\"standard\": \"g20\", \"clause\": \"training\", \"verdict\": \"met\", ";
    expect_one(read_verdicts(begin + "\"because\": \" \"}").problems, "reason_blank", 2, 72);
    expect_one(read_verdicts(begin + "\"because\": \"\u3000\"}").problems, "reason_blank", 2, 72);
    expect_one(read_verdicts(begin + "\"because\": \"x\", \"by\": \"\"}").problems, "judge_blank", 2, 83);
    expect_one(read_verdicts(begin + "\"because\": \"x\"},\n" + begin + "\"because\": \"y\"}").problems, "verdict_twice", 3, 1);
    expect_one(read_verdicts("{\"standard\": \"g21\", \"clause\": \"training\", \"verdict\": \"met\", \"because\": \"x\"}").problems, "no_such_standard", 2,
               14);
    expect_one(read_verdicts("{\"standard\": \"g20\", \"clause\": \"trainings\", \"verdict\": \"met\", \"because\": \"x\"}").problems, "no_such_clause", 2, 31);
    expect_one(read_verdicts("{\"standard\": \"g20\", \"clause\": \"training\", \"verdict\": \"yes\", \"because\": \"x\"}").problems, "no_such_word", 2, 54);
}

TEST_CASE("A verdict without a reason, or without anybody who answers for it, is none", "[yardstick][broken]") {
    CHECK_FALSE(read_verdicts("{\"standard\": \"g20\", \"clause\": \"training\", \"verdict\": \"met\"}").thing);
    const std::string by_nobody = "{\"format\": \"verdicts/1\", \"profile\": \"korea\", \"verdicts\": [\n"
                                  "{\"standard\": \"g20\", \"clause\": \"training\", \"verdict\": \"met\", \"because\": \"x\"}]}";
    expect_one(reading::read_verdicts({"x.json", by_nobody}, fixtures::standards()).problems, "judge_blank", 2, 1);
}
