#include "tests/screens/at_the_desk.hpp"

using fixtures::Robot;
using fixtures::start;

namespace {

const std::string letter = "The daily sheets of the lorries and the weighbridge slips that you speak of, as copies, with the days on which they were made out, "
                           "and whatever else you still have of the nineteen days in question.";

kit::Broken broken(const std::string& words, float width = 300) { return kit::break_lines(*ImGui::GetIO().Fonts->Fonts[0], words, width); }

/// The form in which a reason is written, with the focus in it.
void begin_to_write(Robot& robot) {
    start(robot);
    robot.press("act:acknowledge:0");
    robot.press("input:reason");
}

std::string edited(const std::string& words, std::size_t at, std::string_view typed) {
    const auto before = broken(words);
    auto shown = before.shown;
    shown.insert(at, typed);
    const auto now = kit::without_breaks(before, shown);
    std::string left;
    for (std::size_t i = 0; i < shown.size(); ++i)
        if (std::ranges::find(now.breaks, i) == now.breaks.end()) left += shown[i];
    return left;
}

} // namespace

TEST_CASE("A long line is broken where the box ends and the words stay as they are", "[screens][writing]") {
    const Robot robot;
    const auto lines = broken(letter);
    CHECK(lines.breaks.size() >= 4);
    auto words = lines.shown;
    for (auto place = lines.breaks.rbegin(); place != lines.breaks.rend(); ++place) {
        CHECK(words[*place] == '\n');
        words.erase(*place, 1);
    }
    CHECK(words == letter);
}

TEST_CASE("A line end that somebody wrote stays, one of the box does not", "[screens][writing]") {
    const Robot robot;
    CHECK(broken("one\ntwo").breaks.empty());
    CHECK(broken("one\n\ntwo\n").shown == "one\n\ntwo\n");
    const auto first_end = broken(letter).breaks.front();
    CHECK(edited(letter, first_end, "\n").find('\n') != std::string::npos);
    CHECK(edited(letter, first_end + 5, "really ").find('\n') == std::string::npos);
    CHECK(edited(letter, 0, "Dear reporter,\n").starts_with("Dear reporter,\nThe daily"));
}

TEST_CASE("A word longer than the box, and letters of several bytes, are broken between letters", "[screens][writing]") {
    const Robot robot;
    const auto lines = broken("\xED\x95\x9C\xEA\xB5\xAD\xED\x95\x9C\xEA\xB5\xAD", 1);
    CHECK(lines.breaks == std::vector<std::size_t>{3, 7, 11});
}

TEST_CASE("What is typed over several lines arrives as one", "[screens][writing]") {
    Robot robot;
    begin_to_write(robot);
    for (const auto character : letter) robot.type(std::string(1, character));
    REQUIRE(robot.app.desk.form);
    CHECK(robot.app.desk.form->reason == letter);
    robot.escape_field();
    robot.draw(2);
    CHECK(robot.app.desk.form->reason == letter);
    const auto* box = robot.find("input:reason");
    REQUIRE(box);
    CHECK(box->rect.GetHeight() > 3 * 17); // grown with its text
}

TEST_CASE("What was written is taken back letter by letter with Ctrl+Z", "[screens][writing]") {
    Robot robot;
    begin_to_write(robot);
    robot.type("as asked");
    robot.type("!");
    CHECK(robot.app.desk.form->reason == "as asked!");
    ImGui::GetIO().KeyCtrl = true;
    robot.key(400 + ImGuiKey_Z);
    ImGui::GetIO().KeyCtrl = false;
    robot.draw(2);
    CHECK(robot.app.desk.form->reason == "as asked");
}
