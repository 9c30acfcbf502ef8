#include "tests/fixtures/killed.hpp"
#include "tests/portalctl/running.hpp"

namespace {

using running::Folder;
using running::text_of;

void write_debrief(const std::string& out, int told) {
    fixtures::tell(told, 'x');
    const std::string program = CLEAN_PORTAL_BUILD "/portalctl";
    execl(program.c_str(), "portalctl", "debrief", "inflated_invoices", "--plan", "good", "--force", "--out", out.c_str(), nullptr);
}

/// Killed programs leave drafts behind at most.
bool holds_only_drafts_beside(const Folder& folder, const std::string& name) {
    for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(folder.file(name)).parent_path())) {
        const auto found = entry.path().filename().string();
        if (found != name && !found.starts_with(name + ".part") && found != "out" && found != "err") return false;
    }
    return true;
}

} // namespace

TEST_CASE("A kill while a debrief is written leaves the file that was there, or the whole new one", "[portalctl][crash]") {
    for (const std::string name : {"debrief.html", "debrief.pdf"}) {
        const Folder folder;
        const auto out = folder.file(name);
        REQUIRE(running::run(folder, "debrief inflated_invoices --plan good --out " + out).code == 0);
        const auto whole = text_of(out);
        REQUIRE(whole.size() > 1000);
        for (int round = 0; round < fixtures::kills(5, 75); ++round) {
            std::ofstream(out, std::ios::binary) << "what was there";
            const auto silent = [&](int told) {
                if (!std::freopen("/dev/null", "w", stdout)) _exit(1);
                write_debrief(out, told);
            };
            fixtures::said_until_killed<char>(silent, fixtures::moment(round, 400000));
            const auto found = text_of(out);
            INFO("round " << round);
            CHECK((found == "what was there" || found == whole));
            CHECK(holds_only_drafts_beside(folder, name));
        }
    }
}
