#include "sandbox/reading/document.hpp"

#include <catch2/catch.hpp>

using reading::Value;

namespace {

const Value& only(const reading::Document& document) {
    REQUIRE(document.root);
    return *document.root;
}

} // namespace

TEST_CASE("Every value knows its line and column, counted in characters", "[reading][document]") {
    const auto document = reading::parse({"f", "{ \"a\": [1, -2.5e3 ,true, null],\n  \"한글\\n\": \"\\u00e9Ө\", \"b\" : 12}"});
    const auto& root = only(document);
    const auto place = [](const Value& value) { return std::pair(value.place.line, value.place.column); };
    const auto& list = root.members[0].value;
    CHECK(place(list) == std::pair(1, 8));
    CHECK(place(list.items[0]) == std::pair(1, 9));
    CHECK(place(list.items[1]) == std::pair(1, 12));
    CHECK(place(list.items[2]) == std::pair(1, 20));
    CHECK(place(list.items[3]) == std::pair(1, 26));
    CHECK(place(root.members[1].value) == std::pair(2, 11));
    CHECK(root.members[2].place.column == 22);
    CHECK(place(root.members[2].value) == std::pair(2, 28));
    CHECK(root.members[1].value.text == "éӨ");
}

TEST_CASE("A file with a byte order mark is told so", "[reading][document]") {
    const auto document = reading::parse({"f", "\xEF\xBB\xBF{}"});
    CHECK_FALSE(document.root);
    CHECK(document.problems.at(0).code == "byte_order_mark");
}

TEST_CASE("Bytes that are no UTF-8 are told where they stand", "[reading][document]") {
    const auto document = reading::parse({"f", "{\"a\": \"b\xff\"}"});
    CHECK_FALSE(document.root);
    CHECK(document.problems.at(0).code == "not_json");
    CHECK(document.problems.at(0).column == 9);
}

TEST_CASE("Nesting without end is refused", "[reading][document]") {
    const auto document = reading::parse({"f", std::string(100000, '[')});
    CHECK_FALSE(document.root);
    CHECK(document.problems.at(0).code == "nested_too_deeply");
}

TEST_CASE("A file that is too large is refused before it is read", "[reading][document]") {
    const auto document = reading::parse({"f", std::string(reading::largest_file + 1, ' ')});
    CHECK(document.problems.at(0).code == "file_too_large");
}
