#include "sandbox/files/places.hpp"
#include "sandbox/reading/canonical.hpp"
#include "sandbox/reading/document.hpp"
#include "sandbox/reading/profile_reader.hpp"
#include "sandbox/reading/profiles_read.hpp"
#include "sandbox/reading/scenario_reader.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

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

TEST_CASE("Columns count on through one long line, and from one again on the next", "[reading][document]") {
    std::string line = "[";
    for (int i = 0; i < 4000; ++i) line += "\"é\",";
    const auto document = reading::parse({"f", line + "7\n ,[8]]"});
    const auto& items = only(document).items;
    REQUIRE(items.size() == 4002);
    CHECK(items[3999].place.column == 2 + 3999 * 4);
    CHECK(items[4000].place.column == 2 + 4000 * 4);
    CHECK((items[4001].place.line == 2 && items[4001].place.column == 3));
    CHECK(items[4001].items[0].place.column == 4);
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

TEST_CASE("A list, an object, a text or a file beyond its bounds is refused where the bound is passed", "[reading][document]") {
    const auto many = [](const std::string& entry, std::size_t count) {
        std::string all;
        for (std::size_t i = 0; i < count; ++i) all += (i ? "," : "") + entry;
        return all;
    };
    const auto code_of = [](const std::string& text) {
        const auto document = reading::parse({"f", text});
        CHECK(document.root.has_value() == document.problems.empty());
        return document.problems.empty() ? "" : document.problems.front().code;
    };
    CHECK(code_of("[" + many("7", reading::most_entries) + "]").empty());
    CHECK(code_of("[" + many("7", reading::most_entries + 1) + "]") == "too_many_entries");
    CHECK(code_of("[" + many("[]", reading::most_entries + 1) + "]") == "too_many_entries");
    const auto full = "[" + many("7", 999) + "]";
    CHECK(code_of("[" + many(full, reading::most_values / 1000 - 1) + "]").empty());
    CHECK(code_of("[" + many(full, reading::most_values / 1000) + "]") == "too_many_values");
    const std::string longest(reading::longest_text, 'a');
    CHECK(code_of("[\"" + longest + "\"]").empty());
    CHECK(code_of("[\"" + longest + "b\"]") == "text_too_long");
    CHECK(code_of("{\"" + longest + "b\": 1}") == "text_too_long");
}

TEST_CASE("A profile that is built on others counts their values too", "[reading][document]") {
    std::string sources = "\"sources\": [";
    for (int i = 0; i < 4000; ++i) sources += i ? ",[0,0,0]" : "[0,0,0]";
    const auto file = [&](const std::string& base) { return reading::File{"f", "{\"builds_on\": " + base + ", " + sources + "]}"}; };
    const auto read = reading::read_profile(file("\"base\""), [&](const std::string&) { return file("null"); });
    const auto found = std::ranges::any_of(read.problems, [](const auto& problem) { return problem.code == "too_many_values"; });
    CHECK(found);
}

TEST_CASE("A file without end is read as far as a reader takes it", "[reading][document]") {
    CHECK(files::read_file("/dev/zero").text.size() <= reading::largest_file + (1U << 16U));
    CHECK(reading::parse(files::read_file("/dev/zero")).problems.at(0).code == "file_too_large");
}

TEST_CASE("A profile inside a session that is nested without end is refused", "[reading][document]") {
    const std::string nested(200000, '[');
    const std::string whole = "{\"built_on\": [], \"profile\": " + nested + std::string(200000, ']') + "}";
    CHECK_FALSE(reading::read_kept(whole, "{\"profile\": \"x\"}", casework::newest_edition).thing);
    CHECK(reading::files_of(whole).empty());
    CHECK(reading::files_of(R"({"built_on": [], "profile": {"name": "[[[[\\\"[[[["}})").size() == 1);
}

TEST_CASE("A profile is named by its id, and no path leads out of the folder of profiles", "[reading][document]") {
    const auto find = files::find_profile_in_home();
    CHECK(find("mongolia"));
    for (const auto* outside : {"../profiles/mongolia", "../../CMakeLists.txt\0", "/etc/passwd", "mongolia.json", "..", "", "mongolia\n"})
        CHECK_FALSE(find(outside));
    CHECK_FALSE(find(std::string("mongolia\0", 9)));
}

TEST_CASE("What a session keeps of a file is written as the JSON library writes it", "[reading][document]") {
    for (const auto* text : {R"({"b": 1, "a": [true, null, -5, 2.5, 1e3, 18446744073709551615], "é\n": "tab\t \"quoted\" \\ 나라 \u0001", "c": {}, "d": []})",
                             R"([])", R"("text")", R"({"z": {"y": [{"x": "w"}]}, "Z": 0.1})"}) {
        const auto document = reading::parse({"f", text});
        REQUIRE(document.root);
        CHECK(reading::canonical(*document.root) == nlohmann::json::parse(text).dump());
    }
    for (const auto& path : files::shipped_profiles()) {
        const auto file = files::read_file(path);
        INFO(path);
        CHECK(reading::canonical(*reading::parse(file).root) == nlohmann::json::parse(file.text).dump());
    }
}

TEST_CASE("A profile that was read already is read again once one of its files says something else", "[reading][document]") {
    const auto in_home = files::find_profile_in_home();
    std::string said = "one";
    const reading::FindProfile find = [&](const std::string& id) {
        auto file = *in_home(id);
        file.text.replace(file.text.find("Branch articles"), 6, said);
        return std::optional(file);
    };
    const reading::File own{"own.json", R"({"format": "profile/1", "id": "own", "name": "Own", "builds_on": "korea"})"};
    const auto first = reading::read_profile_once(own, find);
    REQUIRE(first->profile);
    CHECK(reading::read_profile_once(own, find) == first);
    said = "another";
    const auto second = reading::read_profile_once(own, find);
    CHECK(second != first);
    CHECK(second->canonical.back() != first->canonical.back());
}

TEST_CASE("An error is told before a warning that stands above it, and a warning where there is no error", "[reading][problems]") {
    const model::Problem warning{"a.json", 3, 1, model::Severity::warning, "looks_like_a_phone_number", "", ""};
    const model::Problem error{"a.json", 9, 1, model::Severity::error, "no_such_act", "", ""};
    CHECK(model::first_error({warning, error}).code == "no_such_act");
    CHECK(model::first_error({warning}).code == "looks_like_a_phone_number");
}
