#include "sandbox/screens/kit/text.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "tests/fixtures/letter_sheets.hpp"
#include "tests/screens/at_the_desk.hpp"

using fixtures::Robot;

namespace {

/// Nothing that the last frame drew waits for its letters.
bool every_letter_is_painted() {
    const auto& drawn = *ImGui::GetDrawData();
    for (int i = 0; i < drawn.CmdListsCount; ++i)
        for (const auto& vertex : drawn.CmdLists[i]->VtxBuffer)
            if (vertex.uv.x > 1.5F) return false;
    return true;
}

void type_into_search(Robot& robot, const std::string& words) {
    robot.press("screen.library.search");
    robot.type(words);
    robot.draw(4);
}

} // namespace

TEST_CASE("What is typed in any of the languages stands in its field with all its letters", "[screens][letters]") {
    for (const auto& [language, words] : fixtures::letter_sheets()) {
        Robot robot;
        const auto typed = words.substr(0, words.find('\n'));
        type_into_search(robot, typed);
        INFO(language);
        CHECK(robot.app.library.filter.words == typed);
        CHECK(every_letter_is_painted());
        CHECK(robot.letters().take_missing().empty());
    }
}

TEST_CASE("Hangul that was copied elsewhere is pasted whole", "[screens][letters]") {
    Robot robot;
    robot.press("screen.library.search");
    ImGui::SetClipboardText("\uBD80\uD328\uD589\uC704 \uC2E0\uACE0");
    robot.with_ctrl(400 + ImGuiKey_V);
    robot.draw(4);
    CHECK(robot.app.library.filter.words == "\uBD80\uD328\uD589\uC704 \uC2E0\uACE0");
    CHECK(every_letter_is_painted());
}

TEST_CASE("A scenario in any of the languages is shown with all its letters", "[screens][letters]") {
    for (const auto& [language, words] : fixtures::letter_sheets()) {
        Robot robot;
        robot.app.scenarios[0].title = robot.app.scenarios[0].summary = robot.app.scenarios[0].briefing = words;
        robot.draw(6);
        INFO(language);
        CHECK(every_letter_is_painted());
        CHECK(robot.letters().take_missing().empty());
    }
}

TEST_CASE("A title that was broken into lines stands on one, with every sign that was written", "[screens][letters]") {
    Robot robot;
    const auto look = robot.look();
    const std::string title = "one\ntwo ##three ###four 100% %s %d %n";
    kit::frame(look, [&] {
        const auto line = kit::size_of(look, title).y;
        CHECK(line == look.fonts.body->FontSize);
        CHECK(kit::fit(look, title, 2000).words == "one two ##three ###four 100% %s %d %n");
        kit::line(look, title);
        CHECK(ImGui::GetItemRectSize().y == line);
    });
}

TEST_CASE("Two things whose names differ before ### are two", "[screens][letters]") {
    Robot robot;
    const auto look = robot.look();
    std::vector<ImGuiID> ids;
    for (int i = 0; i < 2; ++i)
        kit::frame(look, [&] {
            kit::button(look, {"one###same", "a"});
            kit::button(look, {"other###same", "b"});
        });
    for (const auto& item : robot.registry().items()) ids.push_back(item.imgui_id);
    REQUIRE(ids.size() == 2);
    CHECK(ids[0] != ids[1]);
}
