#include "tests/fixtures/approved_digests.hpp"
#include "tests/portalctl/running.hpp"

#include <utility>
#include <vector>

namespace {

using running::digest_of;
using running::Folder;
using running::text_of;

const std::vector<std::pair<std::string, std::string>>& plays() {
    static const std::vector<std::pair<std::string, std::string>> all{{"inflated_invoices", "good"},  {"inflated_invoices", "bad"}, {"somebody_told", "good"},
                                                                      {"somebody_told", "bad"},       {"head_of_the_body", "good"}, {"head_of_the_body", "bad"},
                                                                      {"served_under_him", "subtle"}, {"served_under_him", "bad"}};
    return all;
}

std::string name_of(const std::pair<std::string, std::string>& play) { return play.first + "." + play.second; }

/// All at the same time, in one folder and with one key, which the first of them makes.
void play_all(const Folder& folder) {
    std::string command = "cd " CLEAN_PORTAL_SOURCE;
    for (const auto& play : plays())
        command += " && { " CLEAN_PORTAL_BUILD "/portalctl play " + play.first + " --plan " + play.second + " --key " + folder.file("key") + " --session " +
                   folder.file(name_of(play) + ".session") + " > " + folder.file(name_of(play)) + " 2>&1 & }";
    CHECK(std::system((command + "; wait").c_str()) == 0);
}

} // namespace

TEST_CASE("Eight sessions played at the same time never mix", "[portalctl]") {
    auto digests = fixtures::approved_digests();
    for (int round = 0; round < 3; ++round) {
        const Folder folder;
        play_all(folder);
        for (const auto& play : plays()) {
            INFO(name_of(play) << "\n" << text_of(folder.file(name_of(play))));
            const auto approved = digests[name_of(play)];
            REQUIRE(approved.size() == 64);
            CHECK(digest_of(text_of(folder.file(name_of(play)))) == approved);
            CHECK(running::run(folder, "verify " + folder.file(name_of(play) + ".session") + " --expect " + approved).code == 0);
        }
    }
}
