#include "sandbox/reading/texts_reader.hpp"
#include "tests/rules/house.hpp"

#include <catch2/catch.hpp>
#include <regex>
#include <set>

namespace {

const std::vector<std::string> where_trouble_is_met{"engine", "sandbox/app", "sandbox/exchange", "sandbox/files", "sandbox/programs", "sandbox/session"};

std::set<std::string> found_in(const std::string& text, const std::regex& pattern) {
    std::set<std::string> found;
    for (std::sregex_iterator match(text.begin(), text.end(), pattern), end; match != end; ++match) found.insert((*match)[1]);
    return found;
}

/// The key of what is wrong stands before the values that stand in its words.
std::set<std::string> keys_of_trouble(const std::string& text) {
    static const std::regex key("[({]\"([a-z_]+(?:\\.[a-z_]+)*)\", \\{[{}]"), tells("StorageError|Fault|Trouble");
    return std::regex_search(text, tells) ? found_in(text, key) : std::set<std::string>{};
}

std::set<std::string> quoted_in(const std::string& text) {
    static const std::regex quoted("\"([a-z_.]+)\"");
    return found_in(text, quoted);
}

std::set<std::string> words_of_trouble() {
    const auto read = reading::read_texts({"en.json", house::text_of(house::root + "/assets/texts/en.json")}, nullptr);
    REQUIRE(read.thing);
    std::set<std::string> known;
    for (const auto& key : read.thing->keys())
        if (key.starts_with("trouble.")) known.insert(key.substr(8));
    return known;
}

std::set<std::string> all_in_sources(std::set<std::string> (*found)(const std::string&)) {
    std::set<std::string> all;
    for (const auto& folder : where_trouble_is_met)
        for (const auto& file : house::sources(folder)) all.merge(found(house::text_of(file)));
    return all;
}

/// "place.fact_of": put together from "place." and what is named.
bool is_put_together(const std::string& key, const std::set<std::string>& quoted) { return quoted.contains(key.substr(0, key.find('.') + 1)); }

} // namespace

TEST_CASE("Whatever can be broken has its words", "[rules][trouble]") {
    const auto known = words_of_trouble();
    for (const auto& key : all_in_sources(keys_of_trouble)) {
        INFO(key);
        CHECK(known.contains(key));
    }
    CHECK(keys_of_trouble("throw StorageError(\"is_gone\", {{\"file\", path}}); return {\"row.missing\", {}};") ==
          std::set<std::string>{"is_gone", "row.missing"});
}

TEST_CASE("Words of what is broken are said somewhere", "[rules][trouble]") {
    const auto quoted = all_in_sources(quoted_in);
    for (const auto& key : words_of_trouble()) {
        INFO(key);
        CHECK((quoted.contains(key) || is_put_together(key, quoted)));
    }
}

TEST_CASE("The engine has no words for people: what is broken it says in values", "[rules][trouble]") {
    static const std::regex sentence("\"(Expected [^\"]*)\"");
    for (const auto& file : house::sources("engine")) {
        if (file.filename() == "bug.hpp") continue; // a mistake of ours is told to whoever mends it
        INFO(file);
        CHECK(found_in(house::text_of(file), sentence).empty());
    }
}
