#include "sandbox/screens/library/guide_readers.hpp"
#include "tests/screens/at_the_desk.hpp"

#include <algorithm>

using fixtures::Robot;
using screens::GuideReader;

namespace {

/// A home of the program without guides, while it lives.
class WithoutGuides {
public:
    explicit WithoutGuides(const std::filesystem::path& folder) : home_(folder / "home"), before_(files::home()) {
        std::filesystem::create_directories(home_);
        for (const auto* part : {"assets", "scenarios"}) std::filesystem::create_directory_symlink(before_ + "/" + part, home_ / part);
        setenv("CLEAN_PORTAL_HOME", home_.c_str(), 1);
    }
    ~WithoutGuides() { setenv("CLEAN_PORTAL_HOME", before_.c_str(), 1); }
    WithoutGuides(const WithoutGuides&) = delete;
    WithoutGuides& operator=(const WithoutGuides&) = delete;

    const std::filesystem::path& folder() const { return home_; }

private:
    std::filesystem::path home_;
    std::string before_;
};

} // namespace

TEST_CASE("The guides open at how to play, whichever way somebody comes to them", "[screens][guides]") {
    Robot robot;
    robot.with_ctrl('K');
    robot.type("guides");
    robot.enter();
    robot.draw(3);
    REQUIRE(robot.app.screen == screens::Screen::guides);
    CHECK(robot.app.guides[robot.app.guide].name == "how-to-play");
    robot.press("guide:trust");
    robot.press("guides.back");
    robot.press("screen.guides.title");
    robot.draw(3);
    CHECK(robot.app.guides[robot.app.guide].name == "how-to-play");
}

TEST_CASE("The pages stand by who reads them, and every shipped one has a reader", "[screens][guides]") {
    Robot robot;
    robot.press("screen.guides.title");
    robot.draw(3);
    std::vector<GuideReader> readers;
    for (const auto& page : robot.app.guides) {
        INFO(page.name);
        readers.push_back(screens::reader_of_guide(page.name));
        CHECK(readers.back() != GuideReader::anyone);
    }
    CHECK(std::ranges::is_sorted(readers));
    CHECK(readers.front() == GuideReader::player);
    CHECK(readers.back() == GuideReader::engineer);
}

TEST_CASE("Where there are no guides that is said once, and one goes back", "[screens][guides]") {
    Robot robot;
    const WithoutGuides without(robot.folder());
    robot.press("screen.guides.title");
    robot.draw(3);
    REQUIRE(robot.app.screen == screens::Screen::guides);
    CHECK(robot.app.no_guides.find(without.folder() / "guides") != std::string::npos);
    CHECK(robot.app.trouble.empty());
    robot.escape();
    robot.draw(2);
    CHECK(robot.app.screen == screens::Screen::library);
}

TEST_CASE("In the finder the arrows mark a row and Enter takes it", "[screens][palette]") {
    Robot robot;
    robot.with_ctrl('K');
    robot.type("scenario");
    const auto marked = [&] {
        std::vector<std::string> ids;
        for (const auto& item : robot.registry().items())
            if (item.id.starts_with("palette.") && item.value == "1") ids.emplace_back(item.id);
        return ids;
    };
    const auto first = marked();
    REQUIRE(first.size() == 1);
    robot.key(400 + ImGuiKey_DownArrow);
    robot.draw(2);
    const auto second = marked();
    REQUIRE(second.size() == 1);
    CHECK(second != first);
    robot.key(400 + ImGuiKey_UpArrow);
    robot.key(400 + ImGuiKey_UpArrow);
    robot.draw(2);
    CHECK(marked() == first);
}
