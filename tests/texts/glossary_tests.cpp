#include "sandbox/texts/glossary.hpp"

#include "sandbox/files/places.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

using texts::Term;

namespace {

const std::string small = "# Glossary\n"
                          "| word | Korean | what it is |\n"
                          "|---|---|---|\n"
                          "| **referral** (`refer`) | 이첩 | sending a case to an *agency* |\n"
                          "| **agency** | 조사기관 | an institution outside |\n"
                          "| **receiving agency** (`track_agency`) | 이첩받은 기관 | the agency of a track |\n"
                          "\n"
                          "| **working day**, **calendar day** | which of the two a limit means |\n";

std::vector<std::string> named(const std::vector<Term>& glossary, std::string_view words) {
    std::vector<std::string> names;
    for (const auto* term : texts::terms_in(glossary, words)) names.push_back(term->names.front());
    return names;
}

} // namespace

TEST_CASE("Every row of the glossary is a word with what it is", "[texts][glossary]") {
    const auto glossary = texts::glossary_of(small);
    REQUIRE(glossary.size() == 4);
    CHECK(glossary[0].names == std::vector<std::string>{"referral"});
    CHECK(glossary[0].local == "이첩");
    CHECK(glossary[0].says == "sending a case to an agency");
    CHECK(glossary[3].names == std::vector<std::string>{"working day", "calendar day"});
    CHECK(glossary[3].local.empty());
}

TEST_CASE("The words of the field are found in a sentence, in any case and number", "[texts][glossary]") {
    const auto glossary = texts::glossary_of(small);
    CHECK(named(glossary, "Referrals take ten calendar days.") == std::vector<std::string>{"referral", "working day"});
    CHECK(named(glossary, "Nothing of the field here.").empty());
    CHECK(named(glossary, "A misreferral is none.").empty());
}

TEST_CASE("A longer word of the field hides the shorter one inside it", "[texts][glossary]") {
    const auto glossary = texts::glossary_of(small);
    CHECK(named(glossary, "The receiving agency answers.") == std::vector<std::string>{"receiving agency"});
    CHECK(named(glossary, "The receiving agency is an agency.") == std::vector<std::string>{"receiving agency", "agency"});
}

TEST_CASE("Every row of the guides' glossary can be explained", "[texts][glossary]") {
    const auto glossary = texts::glossary_of(files::read_file(files::home() + "/guides/glossary.md").text);
    CHECK(glossary.size() > 80);
    for (const auto& term : glossary) {
        INFO(term.says);
        REQUIRE_FALSE(term.names.empty());
        INFO(term.names.front());
        CHECK_FALSE(term.says.empty());
    }
}
