#include "tests/fixtures/killed.hpp"
#include "tests/screens/at_the_desk.hpp"

#include <array>
#include <fstream>

using fixtures::Robot;

namespace {

namespace fs = std::filesystem;

/// What stood on the screen while somebody typed.
struct Shown {
    std::array<char, 200> folder{};
    std::uint64_t facts = 0;
};

/// An act whose form asks why.
std::string open_act(Robot& robot) {
    const auto items = robot.registry().items();
    for (const auto& item : items) {
        if (!item.id.starts_with("act:")) continue;
        robot.press(item.id);
        if (robot.find("input:reason")) return item.id;
    }
    _exit(1);
}

/// Acts once, then types into the form of the next act, puts it away and begins again, for ever.
[[noreturn]] void type_on(int out) {
    Robot robot;
    robot.remember();
    fixtures::start(robot);
    robot.press("act:acknowledge:0");
    robot.press("screen.form.do");
    const auto form = open_act(robot);
    robot.press("screen.back");
    Shown shown;
    robot.folder().string().copy(shown.folder.data(), shown.folder.size() - 1);
    for (;;) {
        shown.facts = robot.session()->facts().size();
        fixtures::tell(out, shown);
        robot.press(form);
        robot.press("input:reason");
        robot.type("because the reporting person asked for it");
        robot.escape_field();
        robot.escape();
    }
}

std::vector<fs::path> files_in(const fs::path& folder) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file()) files.push_back(entry.path());
    return files;
}

/// A program that was killed leaves drafts at most, which nobody takes for the file.
bool is_whole_or_draft(const fs::path& file) {
    const auto name = file.filename().string();
    if (name.find(".part") != std::string::npos) return true;
    if (name == "settings.json") return files::written(files::read_settings(files::read_file(file))) == files::read_file(file).text;
    return name.ends_with(".session") || name.ends_with(".session-wal") || name.ends_with(".session-shm") || name == "identity.key";
}

} // namespace

TEST_CASE("A crash while somebody types loses nothing that was done and leaves no file half written", "[screens][crash]") {
    for (int round = 0; round < fixtures::kills(3, 60); ++round) {
        const auto shown = fixtures::said_until_killed<Shown>(type_on, fixtures::moment(round, 400000));
        const fs::path folder = shown.front().folder.data();
        INFO("round " << round);
        for (const auto& file : files_in(folder)) {
            INFO(file);
            CHECK(is_whole_or_draft(file));
            if (file.extension() != ".session") continue;
            const auto again = session::Session::resume(file, "", journal::Access::read_write);
            CHECK(again.journal().faults().empty());
            CHECK(again.facts().size() >= shown.back().facts);
            CHECK(fixtures::last_act(again) == "acknowledge");
        }
        fs::remove_all(folder);
    }
}
