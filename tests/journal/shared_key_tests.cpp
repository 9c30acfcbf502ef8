#include "tests/journal/small_session.hpp"

#include <array>
#include <catch2/catch.hpp>
#include <sys/wait.h>
#include <unistd.h>

using fixtures::Folder;
using journal::Access;
using journal::Journal;

namespace {

constexpr int programs = 8;

std::string session_of(const Folder& folder, int program) { return folder.file(std::to_string(program) + ".session"); }

void keep_one_identity(const Folder& folder, int program) {
    auto journal = Journal::create(session_of(folder, program), fixtures::small_origin());
    const std::array lines{journal::IdentityLine{"clerk", "name", secret::Text("Zebra Quill")}};
    journal.keep_identity(lines, folder.file("key"));
}

[[noreturn]] void be_a_program(const Folder& folder, int program, int starts) {
    char ready = 0;
    while (::read(starts, &ready, 1) > 0) {
    } // until the parent lets all go at once
    try {
        keep_one_identity(folder, program);
        _exit(0);
    } catch (const std::exception& error) {
        fixtures::write(folder.file("said"), error.what());
        _exit(1);
    }
}

/// How many of them could not.
int failures_of_all_at_once(const Folder& folder) {
    std::array<int, 2> start{};
    REQUIRE(::pipe(start.data()) == 0);
    for (int program = 0; program < programs; ++program) {
        if (::fork() != 0) continue;
        ::close(start[1]);
        be_a_program(folder, program, start[0]);
    }
    ::close(start[0]);
    ::close(start[1]);
    int failures = 0;
    for (int status = 0; ::wait(&status) > 0;) failures += status != 0;
    return failures;
}

} // namespace

TEST_CASE("Programs that make the first key at the same time make one, and each opens what it kept", "[journal][identity]") {
    for (int round = 0; round < 20; ++round) {
        const Folder folder;
        const auto failures = failures_of_all_at_once(folder);
        INFO(fixtures::bytes_of(folder.file("said")));
        REQUIRE(failures == 0);
        for (int program = 0; program < programs; ++program)
            CHECK(Journal::open(session_of(folder, program), Access::read_only).identity_of("clerk", folder.file("key")).size() == 1);
        CHECK(std::distance(std::filesystem::directory_iterator(std::filesystem::path(folder.file("key")).parent_path()), {}) == programs + 1);
    }
}
