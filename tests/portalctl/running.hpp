#pragma once

#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

/// Runs the programs as a person would.
namespace running {

namespace fs = std::filesystem;

/// A folder with a home of its own, so that nothing of the machine's user is touched.
class Folder {
public:
    Folder() : path_(fs::temp_directory_path() / ("clean-portal-ctl-" + std::to_string(getpid()) + "-" + std::to_string(++count_))) {
        fs::create_directories(path_);
        setenv("HOME", path_.c_str(), 1);
        unsetenv("XDG_CONFIG_HOME");
    }
    ~Folder() {
        std::error_code ignored;
        fs::permissions(path_, fs::perms::owner_all, ignored);
        fs::remove_all(path_, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    std::string file(const std::string& name) const { return (path_ / name).string(); }

private:
    static inline int count_ = 0;
    fs::path path_;
};

struct Ran {
    int code = -1;
    std::string out, err;
};

inline std::string text_of(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

inline Ran run(const Folder& folder, const std::string& arguments, const std::string& program = "portalctl") {
    const auto command = "cd " + std::string(CLEAN_PORTAL_SOURCE) + " && " + CLEAN_PORTAL_BUILD + "/" + program + " " + arguments + " > " + folder.file("out") +
                         " 2> " + folder.file("err") + " < /dev/null";
    const int status = std::system(command.c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, text_of(folder.file("out")), text_of(folder.file("err"))};
}

inline std::string digest_of(const std::string& out) {
    const auto at = out.rfind("digest: ");
    return at == std::string::npos ? "" : out.substr(at + 8, 64);
}

inline void expect_one_sentence(const Ran& ran) {
    CHECK(ran.code == 2);
    CHECK(ran.out.empty());
    INFO(ran.err);
    CHECK(std::count(ran.err.begin(), ran.err.end(), '\n') == 1);
    CHECK((ran.err.starts_with("portalctl: ") || ran.err.starts_with("portal-sandbox: ")));
}

} // namespace running
