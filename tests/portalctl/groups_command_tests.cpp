#include "tests/portalctl/running.hpp"

using namespace running;

namespace {

std::string played(const Folder& folder, const std::string& scenario, const std::string& plan, const std::string& name) {
    const auto file = folder.file(name + ".session");
    REQUIRE(run(folder, "play " + scenario + " --plan " + plan + " --session " + file + " --key " + folder.file("key")).code != 2);
    return file;
}

std::string three_groups(const Folder& folder) {
    return played(folder, "somebody_told", "good", "red") + " " + played(folder, "somebody_told", "bad", "blue") + " " +
           played(folder, "somebody_told", "subtle", "green");
}

std::size_t lines_of(const std::string& text) { return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')); }

} // namespace

TEST_CASE("The sessions of groups are told side by side, under the names of their files", "[portalctl][groups]") {
    const Folder folder;
    const auto files = three_groups(folder);
    const auto ran = run(folder, "compare " + files);
    INFO(ran.err);
    CHECK(ran.code == 0);
    for (const auto* part : {"EXERCISE - FICTIONAL DATA", "Where they parted first", "Where all failed", "Where all held", "Points by goal",
                             "Limits that were missed", "red", "blue", "green"}) {
        INFO(part);
        CHECK(ran.out.find(part) != std::string::npos);
    }
    const auto json = run(folder, "compare " + files + " --json");
    CHECK(json.code == 0);
    CHECK(json.out.find("\"format\": \"groups/1\"") != std::string::npos);
}

TEST_CASE("Groups are called as --name says, in their order", "[portalctl][groups]") {
    const Folder folder;
    const auto files = three_groups(folder);
    const auto ran = run(folder, "compare " + files + " --name North --name South");
    CHECK(ran.code == 0);
    for (const auto* name : {"North", "South", "green"}) CHECK(ran.out.find(name) != std::string::npos);
    CHECK(ran.out.find("blue") == std::string::npos);
    expect_one_sentence(run(folder, "compare " + files + " --name a --name b --name c --name d"));
    expect_one_sentence(run(folder, "compare korea mongolia --name a"));
}

TEST_CASE("The comparison of groups becomes a page or a sheet", "[portalctl][groups]") {
    const Folder folder;
    const auto files = three_groups(folder);
    for (const std::string ending : {"html", "md", "csv"}) CHECK(run(folder, "compare " + files + " --out " + folder.file("groups." + ending)).code == 0);
    CHECK(text_of(folder.file("groups.html")).find("<caption") != std::string::npos);
    CHECK(lines_of(text_of(folder.file("groups.csv"))) > 30);
    expect_one_sentence(run(folder, "compare " + files + " --out " + folder.file("groups.docx")));
}

TEST_CASE("Every file that cannot be compared is told at once, and nothing is compared", "[portalctl][groups]") {
    const Folder folder;
    const auto red = played(folder, "somebody_told", "good", "red"), other = played(folder, "head_of_the_body", "good", "other");
    std::ofstream(folder.file("broken.session")) << "no session";
    const auto ran = run(folder, "compare " + red + " " + other + " " + folder.file("broken.session") + " " + folder.file("none.session") + " " + red);
    CHECK(ran.code == 2);
    CHECK(ran.out.empty());
    INFO(ran.err);
    CHECK(lines_of(ran.err) == 5);
    for (const auto* part : {"other.session", "broken.session", "none.session", "given twice", "4 cannot be; nothing was compared"})
        CHECK(ran.err.find(part) != std::string::npos);
}

TEST_CASE("Profiles and sessions are not mixed, and one of either is not enough", "[portalctl][groups]") {
    const Folder folder;
    const auto red = played(folder, "somebody_told", "good", "red");
    expect_one_sentence(run(folder, "compare " + red + " korea"));
    expect_one_sentence(run(folder, "compare " + red));
    expect_one_sentence(run(folder, "compare korea mongolia ireland"));
}
