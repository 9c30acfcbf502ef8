#include "tests/fixtures/said.hpp"
#include "tests/journal/small_session.hpp"
#include "tests/journal/tampering.hpp"

#include <catch2/catch.hpp>
#include <csignal>
#include <functional>
#include <grp.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>

using fixtures::said;

using Catch::Contains;
using fixtures::bytes_of;
using fixtures::Folder;
using journal::Access;
using journal::Journal;
using journal::StorageError;

namespace {

/// What a process of its own says; it may give up rights or room that this one needs.
std::string said_elsewhere(const std::function<std::string()>& work) {
    fixtures::words_of_trouble(); // who gave up rights may not read them any more
    int ends[2];
    REQUIRE(pipe(ends) == 0);
    const auto child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        std::string said;
        try {
            said = work();
        } catch (const StorageError& trouble) {
            said = fixtures::said(trouble);
        }
        _exit(::write(ends[1], said.data(), said.size()) == static_cast<ssize_t>(said.size()) ? 0 : 1);
    }
    close(ends[1]);
    std::string said(4096, '\0');
    const auto length = read(ends[0], said.data(), said.size());
    close(ends[0]);
    waitpid(child, nullptr, 0);
    said.resize(length > 0 ? static_cast<std::size_t>(length) : 0);
    return said;
}

/// As somebody who is not root and owns nothing here.
std::string said_by_nobody(const std::function<std::string()>& work) {
    return said_elsewhere([&]() -> std::string {
        if (geteuid() == 0 && (setgroups(0, nullptr) != 0 || setgid(65534) != 0 || setuid(65534) != 0)) return "cannot be nobody";
        return work();
    });
}

std::string said_on_opening(const std::string& path, Access access) {
    try {
        Journal::open(path, access);
        return "";
    } catch (const StorageError& trouble) {
        return said(trouble);
    }
}

std::vector<std::string> names_in(const Folder& folder) {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder.path())) names.push_back(entry.path().filename());
    return names;
}

} // namespace

TEST_CASE("What is no session is refused in one sentence that names the file and what to do", "[journal][trouble]") {
    Folder folder;
    fixtures::write(folder.file("text"), "not a database at all");
    fixtures::write(folder.file("broken"), "SQLite format 3");
    fixtures::write(folder.file("empty"), "");
    SQLite::Database(folder.file("other"), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("CREATE TABLE cats (name TEXT)");
    for (const auto access : {Access::read_write, Access::read_only}) {
        for (const std::string name : {"text", "broken", "empty", "other", "nothing", ""}) {
            const auto said = said_on_opening(folder.file(name), access);
            CHECK_THAT(said, Catch::StartsWith("Expected a session") && Contains(" but " + folder.file(name)) && Contains("; c"));
        }
        CHECK_THAT(said_on_opening(folder.file("nothing"), access), Contains("is not there"));
        CHECK_THAT(said_on_opening(folder.file(""), access), Contains("is a folder"));
        CHECK_THAT(said_on_opening(folder.file("other"), access), Contains("another program"));
    }
    CHECK(bytes_of(folder.file("text")) == "not a database at all");
    CHECK(bytes_of(folder.file("empty")).empty());
}

TEST_CASE("A session of a newer version, or of none, is refused in one sentence", "[journal][trouble]") {
    Folder folder;
    fixtures::write_small_session(folder.file("a.session"), folder.file("key"));
    fixtures::tamper(folder.file("a.session"), "PRAGMA user_version = 99");
    CHECK_THAT(said_on_opening(folder.file("a.session"), Access::read_write), Contains("version 99") && Contains("newer program"));
    fixtures::tamper(folder.file("a.session"), "PRAGMA user_version = 0");
    CHECK_THAT(said_on_opening(folder.file("a.session"), Access::read_write), Contains("states none"));
}

TEST_CASE("Whatever has the name already is never overwritten", "[journal][trouble]") {
    Folder folder;
    fixtures::write(folder.file("file"), "mine");
    std::filesystem::create_symlink(folder.file("nowhere"), folder.file("link"));
    CHECK_SAID(Journal::create(folder.file("file"), fixtures::small_origin()), Contains("nothing is overwritten"));
    CHECK_SAID(Journal::create(folder.file("link"), fixtures::small_origin()), Contains("nothing is overwritten"));
    CHECK_SAID(Journal::create(folder.file(""), fixtures::small_origin()), Contains("is a folder"));
    CHECK_SAID(Journal::create("", fixtures::small_origin()), Contains("none is given"));
    CHECK(bytes_of(folder.file("file")) == "mine");
    CHECK(names_in(folder).size() == 2);
}

TEST_CASE("A name is a name: what SQLite would take for an address or for no file is a file like any other", "[journal][trouble]") {
    Folder folder;
    const auto before = std::filesystem::current_path();
    std::filesystem::current_path(folder.path());
    for (const std::string name : {"file:a.session", "file:b.session?mode=memory", ":memory:", "c%20d.session", "\xb1\xe8.session"}) {
        INFO(name);
        fixtures::write_small_session(name, "key");
        CHECK(std::filesystem::is_regular_file(name));
        const auto journal = Journal::open(name, Access::read_only);
        CHECK(journal.facts().size() == 8);
        CHECK(journal.faults().empty());
    }
    CHECK(names_in(folder).size() == 6);
    std::filesystem::current_path(before);
}

TEST_CASE("A name too long for what stands beside the file while it is written is told, and nothing remains", "[journal][trouble]") {
    Folder folder;
    for (const std::size_t length : {248, 255, 300}) {
        const auto name = folder.file(std::string(length, 'n'));
        CHECK_SAID(Journal::create(name, fixtures::small_origin()), Contains("at most 247 bytes"));
    }
    CHECK(names_in(folder).empty());
    CHECK_NOTHROW(Journal::create(folder.file(std::string(247, 'n')), fixtures::small_origin()));
}

TEST_CASE("A session cannot be made in a folder that is not there or may not be written, and nothing remains", "[journal][trouble]") {
    Folder folder;
    CHECK_SAID(Journal::create(folder.file("no/a.session"), fixtures::small_origin()), Contains("make it first"));
    chmod(folder.path().c_str(), 0555);
    const auto said = said_by_nobody([&]() -> std::string {
        Journal::create(folder.file("a.session"), fixtures::small_origin());
        return "made";
    });
    CHECK_THAT(said, Contains("is read-only; choose another folder"));
    CHECK(names_in(folder).empty());
}

TEST_CASE("A session that cannot be made for want of room leaves nothing behind", "[journal][trouble]") {
    Folder folder;
    const auto said = said_elsewhere([&]() -> std::string {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{20000, 20000};
        setrlimit(RLIMIT_FSIZE, &small);
        Journal::create(folder.file("a.session"), fixtures::small_origin());
        return "made";
    });
    CHECK_THAT(said, Contains("a.session") && Contains("full"));
    CHECK(names_in(folder).empty());
}

TEST_CASE("A closed session opens for reading where nothing may be written", "[journal][trouble]") {
    Folder folder;
    fixtures::write_small_session(folder.file("a.session"), folder.file("key"));
    chmod(folder.file("a.session").c_str(), 0444);
    chmod(folder.path().c_str(), 0555);
    const auto read = said_by_nobody([&]() -> std::string {
        const auto journal = Journal::open(folder.file("a.session"), Access::read_only);
        return journal.faults().empty() && journal.facts().size() == 8 ? "holds" : "does not hold";
    });
    CHECK(read == "holds");
    const auto written = said_by_nobody([&]() -> std::string {
        Journal::open(folder.file("a.session"), Access::read_write);
        return "opened";
    });
    CHECK_THAT(written, Contains("read-only; copy it to a folder that may be written"));
}

TEST_CASE("A session that was killed says where it can be opened when it lies where nothing may be written", "[journal][trouble]") {
    Folder folder;
    Folder elsewhere;
    {
        fixtures::SmallSession session(Journal::create(folder.file("a.session"), fixtures::small_origin()));
        session.facts(3);
        std::filesystem::copy_file(folder.file("a.session"), elsewhere.file("a.session"));
        std::filesystem::copy_file(folder.file("a.session-wal"), elsewhere.file("a.session-wal"));
    }
    chmod(elsewhere.path().c_str(), 0555);
    const auto said = said_by_nobody([&]() -> std::string {
        Journal::open(elsewhere.file("a.session"), Access::read_only);
        return "opened";
    });
    CHECK_THAT(said, Contains("a.session-wal to a folder that may be written"));
    chmod(elsewhere.path().c_str(), 0755);
    CHECK(Journal::open(elsewhere.file("a.session"), Access::read_only).facts().size() == 3);
}

TEST_CASE("A file that may not be read says so", "[journal][trouble]") {
    Folder folder;
    fixtures::write_small_session(folder.file("a.session"), folder.file("key"));
    chmod(folder.file("a.session").c_str(), 0200);
    const auto said = said_by_nobody([&]() -> std::string {
        Journal::open(folder.file("a.session"), Access::read_only);
        return "opened";
    });
    CHECK_THAT(said, Contains("you may not"));
}

TEST_CASE("An act is not written while another program holds the file, and can be repeated after", "[journal][trouble]") {
    Folder folder;
    fixtures::SmallSession session(Journal::create(folder.file("a.session"), fixtures::small_origin()));
    session.facts(2);
    SQLite::Database other(folder.file("a.session"), SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE");
    CHECK_SAID(session.facts(1), Contains("another program"));
    CHECK(session.journal().last_number() == 2);
    other.exec("ROLLBACK");
    session.facts(1);
    CHECK(session.journal().faults().empty());
    CHECK(session.journal().facts().size() == 3);
}

TEST_CASE("Two programs cannot both write the next fact", "[journal][trouble]") {
    Folder folder;
    fixtures::SmallSession one(Journal::create(folder.file("a.session"), fixtures::small_origin()));
    fixtures::SmallSession other(Journal::open(folder.file("a.session"), Access::read_write));
    one.facts(1);
    CHECK_SAID(other.facts(1), Contains("another program has added to it"));
    CHECK(one.journal().faults().empty());
}

TEST_CASE("A session can be read while it is played", "[journal][trouble]") {
    Folder folder;
    fixtures::SmallSession session(Journal::create(folder.file("a.session"), fixtures::small_origin()));
    session.facts(4);
    const auto reader = Journal::open(folder.file("a.session"), Access::read_only);
    CHECK(reader.facts().size() == 4);
    CHECK(reader.faults().empty());
    session.facts(1);
    CHECK(session.journal().last_number() == 5);
}

TEST_CASE("A session of the first form is read as it is, and brought up to date where it is written", "[journal][trouble]") {
    const Folder folder;
    const auto path = folder.file("a.session");
    std::filesystem::copy_file(std::string(CLEAN_PORTAL_SOURCE) + "/tests/golden/past/version_1.session", path);
    const auto digest = Journal::open(path, Access::read_only).digest();
    CHECK(Journal::open(path, Access::read_only).faults().empty());
    CHECK(Journal::open(path, Access::read_only).branches().at(0).name == "first");
    Journal::open(path, Access::read_write).rename(1, "as it went");
    const auto again = Journal::open(path, Access::read_only);
    CHECK(again.faults().empty());
    CHECK(again.digest() == digest);
    CHECK(again.branches().at(0).name == "as it went");
    CHECK(again.origin().edition == casework::Edition::first);
}
