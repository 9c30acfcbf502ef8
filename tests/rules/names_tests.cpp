#include "tests/rules/house.hpp"

#include <catch2/catch.hpp>
#include <map>
#include <regex>
#include <set>

/// Where the text of a name can be reached in the code. A new place stands out here, and has to say by what right it reads one.
namespace {

using house::sources;
using house::text_of;

/// Each file that may, and why.
const std::map<std::string, std::string>& readers_of_names() {
    static const std::map<std::string, std::string> all{{"engine/journal/vault.hpp", "keeps them encrypted"},
                                                        {"engine/journal/vault.cpp", "keeps them encrypted"},
                                                        {"engine/journal/journal.hpp", "gives them out under the key"},
                                                        {"engine/journal/journal.cpp", "gives them out under the key"},
                                                        {"sandbox/model/scenario.hpp", "what the author wrote"},
                                                        {"sandbox/reading/cast_reader.cpp", "reads what the author wrote"},
                                                        {"sandbox/reading/text_checks.cpp", "holds that they stand nowhere else in the scenario"},
                                                        {"sandbox/session/play/identities.hpp", "notices them in what somebody writes"},
                                                        {"sandbox/session/play/identities.cpp", "notices them in what somebody writes"},
                                                        {"sandbox/session/play/play.hpp", "holds the one that notices"},
                                                        {"sandbox/session/play/session.hpp", "asks may_read_name"},
                                                        {"sandbox/session/play/session.cpp", "asks may_read_name"},
                                                        {"sandbox/app/play_requests.cpp", "shows whoever sits at the desk what the session gives him"},
                                                        {"sandbox/screens/portal/her_name.cpp", "tells whoever plays her the made-up name that is hers"}};
    return all;
}

bool reaches_names(const std::string& text) {
    static const std::regex ways("identity_of\\(|identity_lines\\(|stored_identity\\(|IdentityLine|\\bidentities;|\\.identities\\b");
    return std::regex_search(text, ways);
}

} // namespace

TEST_CASE("No part of the house reaches the text of a name but those that say by what right", "[rules][names]") {
    std::set<std::string> found;
    for (const auto* folder : {"engine", "sandbox"})
        for (const auto& file : sources(folder))
            if (reaches_names(text_of(file))) found.insert(std::filesystem::relative(file, house::root).generic_string());
    for (const auto& file : found) {
        INFO(file);
        CHECK(readers_of_names().contains(file));
    }
    for (const auto& [file, why] : readers_of_names()) {
        INFO(file << " " << why);
        CHECK(found.contains(file));
    }
    CHECK(reaches_names("for (auto& line : journal.identity_of(person.id, key))"));
}

TEST_CASE("Whoever reads a sealed name has asked the profile first", "[rules][names]") {
    const auto text = text_of(house::root + "/sandbox/session/play/session.cpp");
    const auto asks = text.find("may_read_name"), reads = text.find("journal().identity_of(");
    REQUIRE(reads != std::string::npos);
    CHECK(asks < reads);
    CHECK(text.find("journal().identity_of(", reads + 1) == std::string::npos); // one door
}
