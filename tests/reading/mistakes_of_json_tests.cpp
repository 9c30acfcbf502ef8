#include "sandbox/reading/document.hpp"
#include "sandbox/reading/members.hpp"
#include "sandbox/reading/mistakes_of_json.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

namespace {

model::Problems problems_in(const std::string& text) { return reading::parse({"f", text}).problems; }

struct Wrong {
    std::string text;
    int column;
    std::string what;
};

} // namespace

TEST_CASE("What is wrong in a file is told in plain words, where it stands", "[reading][document]") {
    const Wrong all[] = {{R"({"a": 1e999})", 7, "Expected a number that can be counted with but found 1e999"},
                         {R"({"a": 05})", 7, "Expected a plain number but found 05"},
                         {R"({"a": +5})", 7, "Expected a plain number but found +5"},
                         {R"({"a": True})", 7, "Expected true but found True"},
                         {R"({"a": None})", 7, "Expected null but found None"},
                         {R"({"a": NaN})", 7, "Expected a number that can be counted with but found NaN"},
                         {R"({"a": yes it is})", 7, "Expected true but found yes"},
                         {R"({"a": word})", 7, "Expected a text in quotes but found word"},
                         {R"({“a”: 1})", 2, "Expected a straight quote (\") but found \"“\""},
                         {R"({'a': 1})", 2, "Expected a straight quote (\") but found \"'\""},
                         {R"({a: 1})", 2, "Expected a key in quotes but found a"},
                         {R"({"a": 1,})", 8, "Expected no comma before \"}\" but found one"},
                         {R"([1, 2,])", 6, "Expected no comma before \"]\" but found one"},
                         {R"([1,, 2])", 4, "Expected an entry but found another comma"},
                         {R"({"a": 1 "b": 2})", 9, "Expected a comma between two entries but found a quote"},
                         {R"({"a": 1; "b": 2})", 8, "Expected a comma but found \";\""},
                         {R"({"a": 1， "b": 2})", 8, "Expected a comma but found \"，\""},
                         {R"({"a" 1})", 6, "Expected a colon after the key but found \"1\""},
                         {R"({"a"= 1})", 5, "Expected a colon after the key but found \"=\""},
                         {R"({"a"： 1})", 5, "Expected a colon after the key but found \"：\""},
                         {R"({"a": })", 7, "Expected a value after the key but found none"},
                         {R"({"a": [1, 2})", 12, "Expected \"]\" but found \"}\""},
                         {R"({"a": [1, 2])", 13, "Expected \"}\" but found the end of the file"},
                         {R"({"a": 1}})", 9, "Expected the end of the file but found \"}\""},
                         {"{\"a\": \"b\n}", 7, "Expected a text that ends on its own line but this one does not"},
                         {"{\"a\": \"b\tc\"}", 9, "Expected a space but found a tab inside a text"},
                         {R"({"a": "\g"})", 8, "Expected one of"},
                         {R"({"a": "\ud800 x"})", 8, "Expected one of"},
                         {"{\"a\":\u00A01}", 6, "Expected a plain space but found one that only looks like it"},
                         {"{ // so\n\"a\": 1}", 3, "Expected no comment, which JSON does not have, but found one"},
                         {"", 1, "Expected JSON but the file is empty"},
                         {"{\"a\": \"\xC1\xEE\xEB\xE4\"}", 8, "Expected a text in UTF-8 but found a byte of another encoding"},
                         {"{\"a\": \"\xBD\xC5\xB0\xED\"}", 8, "Expected a text in UTF-8 but found a byte of another encoding"},
                         {std::string("\xFF\xFE{\0\"\0a\0", 10), 1, "Expected a text in UTF-8 but found UTF-16"},
                         {std::string("\0{\0\"\0a\0\"\0:\0 \0001\0}", 16), 1, "Expected a text in UTF-8 but found UTF-16"}};
    for (const auto& wrong : all) {
        const auto problems = problems_in(wrong.text);
        INFO(wrong.text);
        REQUIRE(problems.size() >= 1);
        INFO(model::line_of(problems.front()));
        CHECK(problems.front().column == wrong.column);
        CHECK(problems.front().what.starts_with(wrong.what));
        CHECK_FALSE(problems.front().to_do.empty());
        CHECK(problems.front().code == "not_json");
    }
}

TEST_CASE("Mistakes of punctuation are told all at once, and nothing that only follows from one", "[reading][document]") {
    CHECK(problems_in(R"({"a": [1, 2,], "b": True, “c”: 3, "d": {"e": 05,},})").size() == 6);
    CHECK(problems_in("{\"a\": [{\"b\": 1], \"c\": 2,\n \"d\": 3}").size() == 1);
    CHECK(problems_in("{\"a\": \"b, \"c\": [1, 2],\n \"d\": 3}").size() == 1);
    std::string many = "[";
    for (int i = 0; i < 500; ++i) many += "True,";
    CHECK(problems_in(many + "1]").size() == 20);
}

TEST_CASE("No word of a library stands in what is told of a file", "[reading][document]") {
    const std::string whole = R"({"a": [1, -2.5e3, true, null, "t\n\u00e9\ud83d\ude00"], "b": {"c": "d"}})";
    for (std::size_t at = 0; at < whole.size(); ++at)
        for (const char put : std::string("{}[]\",:x5-.'\n\\\xC3")) {
            auto text = whole;
            text[at] = put;
            const bool is_json = nlohmann::json::accept(text);
            const auto mistakes = reading::mistakes_of_json(text);
            INFO(text);
            CHECK(mistakes.empty() == is_json);
            for (const auto& problem : problems_in(text))
                for (const auto* word : {"json.exception", "literal", "last read", "parsing", "ill-formed", "U+0"})
                    CHECK(problem.what.find(word) == std::string::npos);
        }
}

TEST_CASE("A number with too many digits is not called one with a fraction", "[reading][document]") {
    for (const auto* digits : {"99999999999999999999999", "18446744073709551615", "-9223372036854775809"}) {
        const auto document = reading::parse({"f", std::string("{\"a\": ") + digits + "}"});
        REQUIRE(document.root);
        reading::Findings findings{{"f"}, {}};
        reading::Members(findings, *document.root).whole("a", 0, 0, 10);
        REQUIRE(findings.problems.size() == 1);
        CHECK(findings.problems[0].what == "Expected a whole number but found one with too many digits");
    }
}
