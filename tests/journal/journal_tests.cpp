#include "engine/desk.hpp"
#include "sandbox/session/play/session.hpp"
#include "tests/fixtures/said.hpp"
#include "tests/journal/played_session.hpp"

#include <sys/stat.h>

using fixtures::bytes_of;
using fixtures::Folder;
using journal::Access;
using journal::Journal;

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
    CHECK(lines[0].text.view() == "Zebra Quill");
    CHECK(journal.identity_of("kim", folder.file("key")).empty());
    CHECK_SAID(journal.identity_of("clerk", folder.file("elsewhere")), Catch::Contains("elsewhere"));
}

TEST_CASE("Only who knows the identity lawfully is shown it", "[journal][identity]") {
    Folder folder;
    auto play = fixtures::played(folder.file("a.session"), folder.file("key"));
    const auto& context = play.context();
    CHECK(play.identity_of(context.party("clerk"), context.party("clerk")).size() == 1);
    CHECK(play.identity_of(context.party("clerk"), context.party("kim")).empty());
    CHECK(play.identity_of(context.party("clerk"), context.party("head")).empty());
}

TEST_CASE("An identity that nobody kept needs no key", "[journal][identity]") {
    const auto journal = Journal::in_memory({});
    CHECK(journal.identity_of("clerk", "").empty());
}

TEST_CASE("The key of another session opens nothing and says so", "[journal][identity]") {
    Folder folder;
    { auto play = fixtures::played(folder.file("a.session"), folder.file("key")); }
    { auto play = fixtures::played(folder.file("b.session"), folder.file("other")); }
    const auto journal = Journal::open(folder.file("a.session"), Access::read_only);
    CHECK_SAID(journal.identity_of("clerk", folder.file("other")), Catch::Contains("another session's"));
}

TEST_CASE("One key may keep the identities of many sessions, and is never written over", "[journal][identity]") {
    Folder folder;
    { auto play = fixtures::played(folder.file("a.session"), folder.file("key")); }
    const auto key = bytes_of(folder.file("key"));
    { auto play = fixtures::played(folder.file("b.session"), folder.file("key")); }
    CHECK(bytes_of(folder.file("key")) == key);
    CHECK(Journal::open(folder.file("b.session"), Access::read_only).identity_of("clerk", folder.file("key")).size() == 1);
}

TEST_CASE("A key that cannot be kept or is cut short is named", "[journal][identity]") {
    Folder folder;
    fixtures::write(folder.file("short"), "abc");
    auto journal = Journal::in_memory({});
    const std::array lines{journal::IdentityLine{"clerk", "name", secret::Text("Zebra Quill")}};
    CHECK_SAID(journal.keep_identity(lines, folder.file("short")), Catch::Contains("too short"));
    CHECK_SAID(journal.keep_identity(lines, folder.file("no/key")), Catch::Contains("make it first"));
    CHECK(journal.identity_of("clerk", "").empty());
}

TEST_CASE("A play whose key cannot be kept does not begin and leaves no file behind", "[journal][identity]") {
    Folder folder;
    CHECK_THROWS_AS(
        session::Session::start(fixtures::mini_materials(), {casework::GuardRails::teach, folder.file("a.session"), folder.file("no/such/folder/key")}),
        journal::StorageError);
    CHECK_FALSE(std::filesystem::exists(folder.file("a.session")));
}
