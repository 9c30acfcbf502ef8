#include "sandbox/files/whole_file.hpp"

#include "engine/journal/journal.hpp"
#include "tests/fixtures/said.hpp"

#include <catch2/catch.hpp>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

namespace fs = std::filesystem;

class Folder {
public:
    Folder() : path_(fs::temp_directory_path() / ("clean-portal-whole-" + std::to_string(getpid()) + "-" + std::to_string(++count_))) {
        fs::create_directories(path_);
    }
    ~Folder() { fs::remove_all(path_); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    std::string file(const std::string& name) const { return (path_ / name).string(); }
    std::ptrdiff_t files() const { return std::distance(fs::directory_iterator(path_), fs::directory_iterator{}); }

private:
    static inline int count_ = 0;
    fs::path path_;
};

std::string text_of(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// Tries to write where no file may grow beyond a thousand bytes; 0 when it said so and went on.
int write_on_a_full_disk(const std::string& path) {
    const auto child = fork();
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{1000, 1000};
        setrlimit(RLIMIT_FSIZE, &small);
        try {
            files::write_whole(path, std::string(5000, 'x'), true);
        } catch (const journal::StorageError&) {
            _exit(0);
        }
        _exit(1);
    }
    int status = -1;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

TEST_CASE("A file is written whole, with nothing beside it", "[exchange][file]") {
    const Folder folder;
    files::write_whole(folder.file("a.md"), "all of it", false);
    CHECK(text_of(folder.file("a.md")) == "all of it");
    CHECK(folder.files() == 1);
}

TEST_CASE("A file that is there stays as it is unless it may be replaced", "[exchange][file]") {
    const Folder folder;
    files::write_whole(folder.file("a.md"), "first", false);
    CHECK_THROWS_AS(files::write_whole(folder.file("a.md"), "second", false), journal::StorageError);
    CHECK(text_of(folder.file("a.md")) == "first");
    files::write_whole(folder.file("a.md"), "second", true);
    CHECK(text_of(folder.file("a.md")) == "second");
    CHECK(folder.files() == 1);
}

TEST_CASE("What could not be written to its end leaves nothing behind, and the old file whole", "[exchange][file]") {
    const Folder folder;
    CHECK(write_on_a_full_disk(folder.file("a.md")) == 0);
    CHECK(folder.files() == 0);
    files::write_whole(folder.file("a.md"), "old", false);
    CHECK(write_on_a_full_disk(folder.file("a.md")) == 0);
    CHECK(text_of(folder.file("a.md")) == "old");
    CHECK(folder.files() == 1);
}

TEST_CASE("A folder in the way and a folder that is not there are told in a sentence", "[exchange][file]") {
    const Folder folder;
    fs::create_directories(folder.file("taken.md"));
    CHECK_THROWS_AS(files::write_whole(folder.file("taken.md"), "x", true), journal::StorageError);
    CHECK_SAID(files::write_whole(folder.file("nowhere/a.md"), "x", false),
               Catch::Contains("Expected the folder") && Catch::Contains("nowhere/a.md but it is not there; make it first"));
    CHECK(folder.files() == 1);
}
