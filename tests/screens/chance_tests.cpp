#include "sandbox/app/library_shelf.hpp"
#include "sandbox/exchange/draft_file.hpp"
#include "sandbox/session/submission/draft.hpp"
#include "tests/fixtures/dice.hpp"
#include "tests/screens/at_the_desk.hpp"

#include <algorithm>
#include <array>
#include <set>

using fixtures::Dice;
using fixtures::Robot;
using screens::Screen;

namespace {

bool is_long() { return std::getenv("CLEAN_PORTAL_LONG_TESTS") != nullptr; }

constexpr std::array keys{400 + ImGuiKey_Enter,
                          400 + ImGuiKey_Space,
                          400 + ImGuiKey_Escape,
                          400 + ImGuiKey_LeftArrow,
                          400 + ImGuiKey_RightArrow,
                          400 + ImGuiKey_UpArrow,
                          400 + ImGuiKey_DownArrow,
                          400 + ImGuiKey_PageDown,
                          400 + ImGuiKey_PageUp,
                          400 + ImGuiKey_Home,
                          400 + ImGuiKey_Backspace,
                          400 + ImGuiKey_Delete,
                          258,
                          290};

/// What has a clerk's hand on it: a key that was meant for something else, a click that went beside.
class Chance {
public:
    Chance(Robot& robot, std::uint64_t seed) : robot_(robot), dice_(seed) {}

    void act() {
        const auto before = standing();
        said_ = {};
        switch (dice_.below(10)) {
        case 0: key(); break;
        case 1: type(); break;
        case 2: click_anywhere(); break;
        case 3: chord(); break;
        default: press_something(); break;
        }
        robot_.draw(1);
        INFO("after " << said_);
        CHECK_FALSE(robot_.app.bug);
        robot_.app.trouble.clear();
        if (robot_.session() && standing() != before && !was_meant()) unmeant.insert(said_); // without one the play was left, and is kept
    }

    std::set<std::string> unmeant; ///< by what time moved or something was done, and which is not there for it

private:
    /// Of the play that is open: how much has happened, and when it is.
    std::pair<std::size_t, std::int64_t> standing() const {
        const auto* session = robot_.session();
        return session ? std::pair{session->facts().size(), session->now().seconds} : std::pair<std::size_t, std::int64_t>{};
    }
    /// What is there to do something, to let time pass, or to go to another play or moment of it.
    bool was_meant() const {
        constexpr std::array meant{"screen.form.", "screen.time.", "screen.lines.", "screen.portal.", "screen.calendar.", "portal.country:", "coach.hint:"};
        return std::ranges::any_of(meant, [&](const char* begins) { return said_.starts_with(begins); });
    }
    std::string focused() const {
        for (const auto& item : robot_.registry().items())
            if (item.focused) return item.id;
        return {};
    }
    std::string at(ImVec2 place) const {
        for (const auto& item : robot_.registry().items())
            if (item.visible && !item.disabled && !robot_.is_behind(item) && item.rect.Min.x <= place.x && place.x < item.rect.Max.x &&
                item.rect.Min.y <= place.y && place.y < item.rect.Max.y)
                return item.id;
        return {};
    }
    void key() {
        said_ = focused();
        if (said_.starts_with("file:")) return;
        robot_.key(keys[dice_.below(keys.size())]);
    }
    void type() {
        said_ = "a letter";
        robot_.type(std::string(1, static_cast<char>(' ' + dice_.below(95))));
    }
    void chord() {
        said_ = "screen.form.do"; // Ctrl+Enter is what a form is for
        constexpr std::array letters{'K', 'Z', 'A', 'C', 'V', 'X', 'L'};
        const auto which = dice_.below(letters.size() + 1);
        robot_.with_ctrl(which == letters.size() ? 400 + ImGuiKey_Enter : letters[which]);
    }
    void click_anywhere() {
        const ImVec2 place{static_cast<float>(dice_.below(1280)), static_cast<float>(dice_.below(720))};
        said_ = at(place);
        if (!said_.starts_with("file:")) robot_.click(place);
    }
    void press_something() {
        std::vector<const kit::Item*> open;
        for (const auto& item : robot_.registry().items())
            if (!item.disabled && !robot_.is_behind(item) && !robot_.leads_outside(item) && robot_.is_in_view(item)) open.push_back(&item);
        if (open.empty()) return;
        const auto* item = open[dice_.below(open.size())];
        said_ = item->id;
        robot_.click(item->rect.GetCenter());
    }

    Robot& robot_;
    Dice dice_;
    std::string said_;
};

/// Where it begins: at the desk of one case or another, at a portal, in the library.
void begin(Robot& robot, std::uint64_t seed) {
    switch (seed % 5) {
    case 0: return fixtures::start(robot, "Inflated invoices");
    case 1: return fixtures::start(robot, "Ten minutes at the counter");
    case 2: return robot.press("screen.portal.title");
    case 3: return fixtures::start(robot, "Somebody told");
    default: return;
    }
}

/// What is in the file that was played into is what was on the screen; what was written of a report lies beside it.
void check_nothing_is_lost(Robot& robot) {
    const auto files = app::sessions_in(app::sessions_folder());
    if (!robot.session() || files.empty()) return;
    const auto file = files.front().string();
    const auto& play = *robot.session();
    if (session::writes_report(play.materials()) && !play.case_of(robot.app.portal.draft.report)) {
        CHECK(robot.app.portal.kept == robot.app.portal.draft);
        if (robot.app.portal.draft != session::Draft{}) CHECK(exchange::draft_beside(file, play).has_value());
    }
    const bool at_the_end = play.facts().size() == play.last_of_line();
    const auto digest = play.digest();
    robot.close();
    const auto again = session::Session::resume(file, files::key_file(), journal::Access::read_only);
    CHECK(again.journal().faults().empty());
    if (at_the_end) CHECK(again.digest() == digest);
}

} // namespace

TEST_CASE("Keys and clicks by chance crash nothing, lose nothing, and nothing is done or passes that nobody pressed for", "[screens][chance]") {
    const std::uint64_t seeds = is_long() ? 40 : 5;
    const int acts = is_long() ? 1000 : 60;
    std::set<std::string> unmeant;
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        INFO("seed " << seed);
        Robot robot;
        begin(robot, seed);
        Chance chance(robot, seed);
        for (int act = 0; act < acts; ++act) chance.act();
        unmeant.merge(chance.unmeant);
        check_nothing_is_lost(robot);
    }
    CHECK(unmeant == std::set<std::string>{});
}
