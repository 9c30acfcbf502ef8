#include "engine/desk.hpp"
#include "sandbox/reading/reading.hpp"
#include "tests/journal/played_session.hpp"

#include <fstream>
#include <sys/stat.h>

using fixtures::Folder;
using journal::Access;
using journal::Journal;
using journal::Trouble;

namespace {

std::string bytes_of(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void write(const std::string& path, const std::string& text) { std::ofstream(path, std::ios::binary) << text; }

} // namespace

TEST_CASE("A session opened again stands where it stood and waits for the same", "[journal]") {
    Folder folder;
    std::string digest;
    session::Next next;
    casework::World world;
    {
        auto play = fixtures::played(folder.file("a.session"), folder.file("key"));
        digest = play.digest();
        next = play.next();
        world = play.world();
    }
    const auto again = session::Session::resume(folder.file("a.session"), folder.file("key"), Access::read_write);
    CHECK(again.digest() == digest);
    CHECK(again.world() == world);
    CHECK(again.next().kind == next.kind);
    CHECK(again.next().at == next.at);
    CHECK(again.refusals().size() == 1);
}

TEST_CASE("A session is one file once it is closed", "[journal]") {
    Folder folder;
    { auto play = fixtures::played(folder.file("a.session"), folder.file("key")); }
    CHECK(std::filesystem::exists(folder.file("a.session")));
    CHECK_FALSE(std::filesystem::exists(folder.file("a.session-wal")));
    CHECK_FALSE(std::filesystem::exists(folder.file("a.session-shm")));
}

TEST_CASE("An existing file is never overwritten", "[journal]") {
    Folder folder;
    write(folder.file("a.session"), "mine");
    CHECK_THROWS_AS(fixtures::played(folder.file("a.session"), ""), Trouble);
    CHECK(bytes_of(folder.file("a.session")) == "mine");
}

TEST_CASE("What is no session is refused in one sentence and left as it was", "[journal]") {
    Folder folder;
    write(folder.file("text"), "not a database at all");
    write(folder.file("broken"), "SQLite format 3");
    CHECK_THROWS_WITH(Journal::open(folder.file("text"), Access::read_write), Catch::Contains("is not one"));
    CHECK_THROWS_AS(Journal::open(folder.file("broken"), Access::read_write), Trouble);
    CHECK_THROWS_WITH(Journal::open(folder.file("nothing"), Access::read_write), Catch::Contains("not there"));
    CHECK_THROWS_WITH(Journal::open(folder.file(""), Access::read_write), Catch::Contains("folder"));
    CHECK(bytes_of(folder.file("text")) == "not a database at all");
}

TEST_CASE("The key for identities is its owner's alone, and the name is nowhere in the session", "[journal][identity]") {
    Folder folder;
    { auto play = fixtures::played(folder.file("a.session"), folder.file("key")); }
    struct stat about {};
    REQUIRE(stat(folder.file("key").c_str(), &about) == 0);
    CHECK((about.st_mode & 0777) == 0600);
    CHECK(bytes_of(folder.file("a.session")).find("Zebra") == std::string::npos);
    CHECK(bytes_of(folder.file("a.session")).find("Quill") == std::string::npos);
}

TEST_CASE("With the key an identity is revealed, without it the play goes on and says where the key would be", "[journal][identity]") {
    Folder folder;
    { auto play = fixtures::played(folder.file("a.session"), folder.file("key")); }
    const auto journal = Journal::open(folder.file("a.session"), Access::read_only);
    const auto lines = journal.identity_of("clerk", folder.file("key"));
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].text == "Zebra Quill");
    CHECK(journal.identity_of("kim", folder.file("key")).empty());
    CHECK_THROWS_WITH(journal.identity_of("clerk", folder.file("elsewhere")), Catch::Contains("elsewhere"));
}

TEST_CASE("Only who knows the identity lawfully is shown it", "[journal][identity]") {
    Folder folder;
    auto play = fixtures::played(folder.file("a.session"), folder.file("key"));
    const auto& setting = play.setting();
    CHECK(play.identity_of(setting.party("clerk"), setting.party("clerk")).size() == 1);
    CHECK(play.identity_of(setting.party("clerk"), setting.party("kim")).empty());
    CHECK(play.identity_of(setting.party("clerk"), setting.party("head")).empty());
}

TEST_CASE("A branch shares what came before and keeps its own after", "[journal]") {
    Folder folder;
    auto play = fixtures::played(folder.file("a.session"), folder.file("key"));
    const auto facts = play.facts();
    auto journal = Journal::in_memory(play.journal().origin());
    const auto words = play.words();
    journal.append(std::span(facts).first(12), words);
    const auto before = journal.digest();
    journal.append(std::span(facts).subspan(12), words);
    const auto first = journal.digest();
    journal.branch_after(12, "another way");
    CHECK(journal.digest() == before);
    CHECK(journal.facts().size() == 12);
    journal.activate(1);
    CHECK(journal.digest() == first);
    CHECK(journal.facts().size() == facts.size());
}
