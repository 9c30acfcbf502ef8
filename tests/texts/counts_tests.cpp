#include "sandbox/files/places.hpp"
#include "sandbox/reading/texts_reader.hpp"

#include <catch2/catch.hpp>
#include <regex>
#include <set>

namespace {

/// Their count is never one: written for more alone, or the same in every play.
const std::set<std::string> never_one{"condition.fact_times",   "said.and_extensions",         "screen.case.still_fit",
                                      "screen.coach.hint",      "fact.direction_hint",         "screen.forecast.words",
                                      "screen.portal.minutes",  "screen.portal.fit_all",       "screen.portal.fit_few",
                                      "screen.portal.fit_some", "trouble.too_short_for_drill", "fact.vote_cast"}; // who votes, no number of votes

bool is_counted(const std::string& key) { return key.ends_with("_one") || key.ends_with("_other"); }

} // namespace

TEST_CASE("A text that counts has a form for one and a form for more", "[texts]") {
    const std::regex counts(
        R"(\{\{\w+\}\} (calendar |working |more )?(acts|days|decisions|facts|hours|messages|months|papers|people|persons|places|points|times|votes|weeks)\b)");
    const auto texts = *reading::read_texts(files::read_file(files::home() + "/assets/texts/en.json"), nullptr).thing;
    for (const auto& key : texts.keys()) {
        if (is_counted(key) || never_one.contains(key)) continue;
        INFO(key << ": " << texts(key));
        CHECK_FALSE(std::regex_search(texts(key), counts));
    }
}

TEST_CASE("Of a text for one there is one for more, which most languages need", "[texts]") {
    const auto texts = *reading::read_texts(files::read_file(files::home() + "/assets/texts/en.json"), nullptr).thing;
    for (const auto& key : texts.keys()) {
        INFO(key);
        if (key.ends_with("_one")) CHECK(texts.has(key.substr(0, key.size() - 4) + "_other"));
    }
}
