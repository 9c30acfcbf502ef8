#include "tests/portalctl/running.hpp"

/// A real file system that is too small, and one that cannot be written. Needs a mount of its own: as root, or where everybody may have one.
namespace {

using running::Folder;

bool may_mount() {
    const bool allowed = std::system("unshare -m true 2>/dev/null") == 0;
    if (!allowed) WARN("No mount of its own is allowed here: not tried.");
    return allowed;
}

/// Runs a script in a world where `disk` is a file system of that size.
running::Ran on_disk(const Folder& folder, const std::string& size, const std::string& script) {
    const auto disk = folder.file("disk");
    std::filesystem::create_directories(disk);
    std::ofstream(folder.file("script")) << "set -e\nexport PATH=" CLEAN_PORTAL_BUILD ":$PATH\nmount -t tmpfs -o size=" << size << " none " << disk << "\ncd "
                                         << folder.file("") << "\nset +e\n"
                                         << script;
    const auto command = "CLEAN_PORTAL_HOME=" CLEAN_PORTAL_SOURCE " unshare -m sh " + folder.file("script") + " > " + folder.file("out") + " 2> " +
                         folder.file("err") + " < /dev/null";
    const int status = std::system(command.c_str());
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, running::text_of(folder.file("out")), running::text_of(folder.file("err"))};
}

/// "   32 2026-04-07T10:10 first/handling officer_kim confirm_details", the last that people were shown as done.
std::string last_shown(const std::string& told) {
    const auto end = told.find_last_not_of('\n') + 1;
    return told.substr(told.rfind('\n', end - 1) + 1, end - told.rfind('\n', end - 1) - 1);
}

} // namespace

TEST_CASE("A disk that fills up in the middle of a play is told, and what was shown as done stands in a whole session", "[portalctl][disk]") {
    if (!may_mount()) return;
    for (const auto* size : {"450k", "550k", "650k"}) {
        INFO(size);
        const Folder folder;
        const auto played = on_disk(folder, size,
                                    "portalctl play inflated_invoices --plan good --session disk/play.session --key key > told\n"
                                    "echo $? > code\nportalctl verify disk/play.session && portalctl log disk/play.session > kept");
        CHECK(running::text_of(folder.file("code")) == "2\n");
        CHECK(played.err.find("the disk is full; free some space and try again.") != std::string::npos);
        CHECK(played.out.find("The chain holds") != std::string::npos);
        const auto shown = last_shown(running::text_of(folder.file("told")));
        INFO(shown);
        REQUIRE(shown.size() > 20);
        CHECK(running::text_of(folder.file("kept")).find(shown) != std::string::npos);
    }
}

TEST_CASE("On a disk too small for a session none is left half made, and a disk that cannot be written says so", "[portalctl][disk]") {
    if (!may_mount()) return;
    const Folder folder;
    const auto small = on_disk(folder, "100k", "portalctl play inflated_invoices --plan good --session disk/play.session --key key; ls disk");
    CHECK(small.out.empty());
    CHECK(small.err.find("the disk is full") != std::string::npos);
    const auto closed = on_disk(folder, "4m",
                                "portalctl play inflated_invoices --plan good --session disk/play.session --key key > told\nmount -o remount,ro disk\n"
                                "portalctl play inflated_invoices --plan good --session disk/other.session --key key > other; echo $?\n"
                                "portalctl verify disk/play.session");
    INFO(closed.out << closed.err);
    CHECK(closed.err.find("the folder disk is read-only; choose another folder.") != std::string::npos);
    CHECK(closed.out.starts_with("2\n"));
    CHECK(closed.out.find("The chain holds") != std::string::npos);
}
