#include "tests/portalctl/running.hpp"

#include <algorithm>
#include <regex>
#include <sstream>
#include <vector>

namespace {

using running::Folder;

/// One call of the system by a program: "openat(AT_FDCWD, "/etc/fonts", O_RDONLY) = 3".
struct Call {
    std::string name, path, line;
    bool writes = false;
};

bool can_trace(const Folder& folder) {
    const auto command = "strace -o " + folder.file("probe") + " true >/dev/null 2>&1";
    return std::system(command.c_str()) == 0;
}

bool changes(const std::string& name, const std::string& line) {
    static const std::vector<std::string> always{"creat",  "unlink",  "unlinkat", "rename", "renameat", "renameat2", "mkdir",     "mkdirat", "link",
                                                 "linkat", "symlink", "truncate", "chmod",  "fchmodat", "chown",     "utimensat", "rmdir"};
    const auto mentions = [&](const char* flag) { return line.find(flag) != std::string::npos; };
    return std::ranges::find(always, name) != always.end() || (name.starts_with("open") && (mentions("O_WRONLY") || mentions("O_RDWR") || mentions("O_CREAT")));
}

/// What came to pass: calls that found nothing are left out, but for sockets, which nobody may even try.
std::vector<Call> calls_of(const std::string& trace) {
    std::vector<Call> calls;
    static const std::regex shape("^[0-9]+ +([a-z0-9_]+)\\((.*)\\) += (-?[0-9]+)");
    static const std::regex quoted("\"([^\"]*)\"");
    std::istringstream lines(trace);
    for (std::string line; std::getline(lines, line);) {
        std::smatch match;
        if (!std::regex_search(line, match, shape)) continue;
        const std::string name = match[1];
        const std::string within = match[2];
        const bool socket = name == "socket" || name == "connect" || name.starts_with("send") || name == "bind";
        if (!socket && match[3] == "-1") continue;
        std::smatch path;
        std::regex_search(within, path, quoted);
        calls.push_back({name, path.empty() ? "" : path[1].str(), line, changes(name, within)});
    }
    return calls;
}

/// Runs a program and tells what it asked of the system.
std::vector<Call> traced(const Folder& folder, const std::string& arguments, const std::string& program, const std::string& before = "") {
    const auto command = "cd " CLEAN_PORTAL_SOURCE " && export ASAN_OPTIONS=detect_leaks=0; " + before + " strace -f -qq -e trace=network,%file -o " +
                         folder.file("trace") + " " CLEAN_PORTAL_BUILD "/" + program + " " + arguments + " > " + folder.file("out") + " 2>&1 < /dev/null";
    CHECK(std::system(command.c_str()) == 0);
    auto calls = calls_of(running::text_of(folder.file("trace")));
    CHECK(calls.size() > 20); // or nothing was traced
    return calls;
}

/// Where the programs read beside what they are given: the list of guides/trust.md.
bool may_be_read(const std::string& path, const Folder& folder) {
    static const std::vector<std::string> places{CLEAN_PORTAL_SOURCE "/",
                                                 CLEAN_PORTAL_BUILD "/",
                                                 "/lib/",
                                                 "/lib64/",
                                                 "/usr/",
                                                 "/etc/ld.so",
                                                 "/etc/fonts",
                                                 "/etc/drirc",
                                                 "/etc/glvnd",
                                                 "/etc/egl",
                                                 "/etc/nsswitch.conf",
                                                 "/etc/passwd",
                                                 "/etc/locale",
                                                 "/etc/localtime",
                                                 "/etc/selinux",
                                                 "/proc/",
                                                 "/sys/",
                                                 "/dev/",
                                                 "/var/cache/fontconfig",
                                                 "/run/",
                                                 "/var/run/"};
    const auto begins = [&](const std::string& place) { return path.starts_with(place); };
    return path.empty() || !path.starts_with("/") || begins(folder.file("")) || std::ranges::any_of(places, begins) ||
           (std::string(CLEAN_PORTAL_SOURCE).starts_with(path)) || folder.file("").starts_with(path);
}

void expect_quiet(const std::vector<Call>& calls, const Folder& folder) {
    for (const auto& call : calls) {
        INFO(call.line);
        CHECK(call.name != "socket");
        CHECK(call.name != "connect");
        if (call.writes) CHECK((call.path.starts_with(folder.file("")) || call.path == "/dev/null"));
        else if (call.name.starts_with("open") || call.name == "readlink") CHECK(may_be_read(call.path, folder));
    }
}

} // namespace

TEST_CASE("No program opens a socket, writes but where it was told or keeps its settings, or reads but its own files and the system's", "[portalctl][quiet]") {
    const Folder folder;
    if (!can_trace(folder)) {
        WARN("strace is missing or may not trace here: what the programs ask of the system was not looked at");
        return;
    }
    const auto session = folder.file("a.session");
    for (const std::string& arguments :
         {"play inflated_invoices --plan good --session " + session, "verify " + session, "log " + session,
          "debrief " + session + " --out " + folder.file("a.html"), "debrief " + session + " --out " + folder.file("a.pdf"), std::string("check scenarios")}) {
        INFO(arguments);
        expect_quiet(traced(folder, arguments, "portalctl"), folder);
    }
    expect_quiet(traced(folder, "--screenshots " + folder.file("pictures"), "portal-sandbox"), folder);
    CHECK(std::filesystem::exists(folder.file("pictures/welcome.png")));
}

TEST_CASE("A program that crashes leaves no core file, which would hold the identities that its memory holds", "[portalctl][quiet][identity]") {
    const Folder folder;
    if (!can_trace(folder)) {
        WARN("strace is missing or may not trace here: what the programs ask of the system was not looked at");
        return;
    }
    for (const std::string program : {"portalctl", "portal-sandbox"}) {
        INFO(program);
        const auto command = "ASAN_OPTIONS=detect_leaks=0 strace -e trace=prlimit64,setrlimit -o " + folder.file("limits") + " " + CLEAN_PORTAL_BUILD + "/" +
                             program + " --help > /dev/null";
        REQUIRE(std::system(command.c_str()) == 0);
        CHECK(running::text_of(folder.file("limits")).find("RLIMIT_CORE, {rlim_cur=0, rlim_max=0}") != std::string::npos);
    }
}

TEST_CASE("A program that is not quiet is found out", "[portalctl][quiet]") {
    const auto calls = calls_of("12  socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = -1 EPERM (Operation not permitted)\n"
                                "12  openat(AT_FDCWD, \"/root/.cache/x\", O_RDWR|O_CREAT|O_CLOEXEC, 0644) = 3\n"
                                "12  openat(AT_FDCWD, \"/home/somebody/letters\", O_RDONLY) = 4\n"
                                "12  openat(AT_FDCWD, \"/nowhere\", O_RDONLY) = -1 ENOENT (No such file or directory)\n");
    REQUIRE(calls.size() == 3);
    CHECK(calls[0].name == "socket");
    CHECK(calls[1].writes);
    CHECK_FALSE(may_be_read(calls[2].path, Folder()));
}
