#include "tests/screens/at_the_desk.hpp"

#include <fmt/format.h>
#include <set>

using fixtures::Robot;

namespace {

constexpr auto first_case = "Ten minutes at the counter";
constexpr int whole = 1, criminal = 1; // rows of the lists that the forms open

/// Somebody who has never seen the program, and counts what a case costs in presses.
class Newcomer {
public:
    explicit Newcomer(Robot& robot) : robot_(robot) {}

    void press(std::string id) { // of its own, since what is drawn next replaces what stands there
        ++presses_;
        robot_.press(id);
        robot_.draw(2);
    }
    void read_what_waits() {
        while (const auto* message = first_waiting()) {
            press(message->id);
            if (robot_.find("screen.message.read")) press("screen.message.read");
        }
    }
    void begin(const std::string& act) {
        read_what_waits();
        if (robot_.find("screen.form.do")) return; // what waited was this act
        const auto* offered = offered_to(act);
        if (!offered) ++presses_; // of the fold that it lies in
        press(offered ? offered->id : "act:" + act + ":0");
    }
    void choose(const std::string& input, int row) {
        const bool is_list = robot_.find("input:" + input); // it begins with a row for no answer; few answers lie open
        if (is_list) press("input:" + input);
        press(fmt::format("input:{}.{}", input, is_list ? row : row - 1));
    }
    void choose(const std::string& input, const std::string& label) {
        if (robot_.find("input:" + input)) press("input:" + input);
        for (const auto& item : robot_.registry().items())
            if (item.id.starts_with("input:" + input + ".") && item.label.starts_with(label)) return press(item.id);
        FAIL("no " << label << " to choose");
    }
    void type(const std::string& input, const std::string& words) {
        press("input:" + input);
        robot_.type(words);
        robot_.escape_field();
    }
    void sit_down() {
        press(std::string("open:") + first_case);
        press("screen.briefing.start");
        press("screen.questions.not_now");
    }
    void let_time_pass_until(const std::string& act) {
        for (int times = 0; times < 6 && !offered_to(act); ++times) let_time_pass();
    }
    void set_days(const std::string& input, const std::string& days) {
        press("input:" + input);
        ImGui::GetIO().KeyCtrl = true;
        robot_.key(400 + ImGuiKey_A);
        ImGui::GetIO().KeyCtrl = false;
        robot_.type(days);
        robot_.escape_field();
    }
    void finish() { press("screen.form.do"); }
    void let_time_pass() {
        read_what_waits();
        press("screen.time.go_on");
    }
    int presses() const { return presses_; }

private:
    const kit::Item* offered_to(const std::string& act) const {
        for (const auto& item : robot_.registry().items())
            if (item.id.starts_with("act:" + act + ":")) return &item;
        return nullptr;
    }
    const kit::Item* first_waiting() {
        for (const auto& item : robot_.registry().items())
            if (item.id.starts_with("waiting:") && !read_.contains(item.label)) {
                read_.insert(item.label);
                return &item;
            }
        return nullptr;
    }

    Robot& robot_;
    std::set<std::string> read_;
    int presses_ = 0;
};

} // namespace

TEST_CASE("The first case stands first in the library, and its end is reached in sixty presses", "[screens][first_case]") {
    Robot robot;
    REQUIRE(robot.app.scenarios.front().title == first_case);
    Newcomer newcomer(robot);
    newcomer.sit_down();
    newcomer.begin("read_back");
    newcomer.finish();
    newcomer.begin("correct_record");
    newcomer.choose("record", whole);
    newcomer.finish();
    newcomer.begin("acknowledge");
    newcomer.finish();
    newcomer.let_time_pass_until("request_supplement");
    newcomer.begin("request_supplement");
    newcomer.type("items", "the leaf from behind the mirror");
    newcomer.set_days("reply_within", "7");
    newcomer.finish();
    newcomer.let_time_pass_until("assess");
    newcomer.begin("assess");
    newcomer.choose("kind", criminal);
    newcomer.finish();
    newcomer.begin("refer");
    newcomer.choose("agency", "State audit");
    newcomer.finish();
    newcomer.let_time_pass_until("notify_result");
    newcomer.begin("notify_result");
    newcomer.type("gist", "What you counted is right");
    newcomer.finish();
    newcomer.begin("conclude");
    newcomer.finish();
    newcomer.read_what_waits();
    newcomer.press("screen.time.to_end");
    REQUIRE(robot.value("ending.scene"));
    CHECK(robot.value("ending.scene")->label.find("two loaves") != std::string::npos);
    for (const auto& result : robot.session()->expectations()) CHECK(result.state == session::ExpectationState::held);
    INFO(newcomer.presses());
    CHECK(newcomer.presses() <= 60);
}

namespace {

/// The recommended way, up to where the result has been told.
void tell_the_result(Robot& robot) {
    robot.let_plan_play("ten_minutes_at_the_counter", "good");
    fixtures::play_until(robot, "notify_result");
}

} // namespace

TEST_CASE("Going on stops before the end of the story while the case can still be closed, says so, and names the way past it", "[screens][first_case][time]") {
    Robot robot;
    tell_the_result(robot);
    const auto told = calendar::date_of(robot.session()->now());
    for (int times = 0; times < 5; ++times) robot.press("screen.time.go_on");
    CHECK(calendar::date_of(robot.session()->now()) == told + 1);
    REQUIRE(robot.value("screen.time.how_far"));
    CHECK(robot.value("screen.time.how_far")->label == "Nothing more comes by itself. The case is still open: Conclude the case.");
    CHECK(robot.find("act:conclude:0"));
    robot.press("screen.time.week");
    CHECK(robot.app.screen == screens::Screen::desk);
    robot.press("screen.time.last_scenes");
    CHECK(robot.app.screen == screens::Screen::ending);
    CHECK(robot.value("ending.scene")->label.find("two loaves") != std::string::npos);
    robot.press("ending.can_be_ended");
    REQUIRE(robot.app.screen == screens::Screen::desk);
    robot.press("act:conclude:0");
    robot.press("screen.form.do");
    CHECK(robot.app.screen == screens::Screen::ending);
    CHECK_FALSE(robot.find("ending.can_be_ended"));
}

TEST_CASE("Whoever sits down at the counter is told first that somebody waits, and time does not pass meanwhile", "[screens][first_case]") {
    Robot robot;
    Newcomer newcomer(robot);
    newcomer.sit_down();
    REQUIRE(robot.find("waiting:0"));
    CHECK(robot.find("waiting:0")->label == "With the basket on her arm");
    const auto before = robot.session()->now();
    robot.press("screen.time.go_on");
    CHECK(robot.session()->now() == before);
}

TEST_CASE("Whoever lets time pass at the counter sees her leave without a receipt, and can take it back", "[screens][first_case]") {
    Robot robot;
    Newcomer newcomer(robot);
    newcomer.sit_down();
    newcomer.let_time_pass();
    const auto has_left = [&] {
        const auto& session = *robot.session();
        return std::ranges::any_of(session.facts(), [&](const casework::Fact& fact) {
            return fact.kind == casework::FactKind::finding_recorded && session.profile().findings[fact.what].about.id == "left_without_receipt";
        });
    };
    CHECK(has_left());
    robot.press("screen.lines.undo");
    CHECK_FALSE(has_left());
}

TEST_CASE("Whoever is the only one to be played is sent to no other desk", "[screens][first_case]") {
    Robot robot;
    Newcomer newcomer(robot);
    newcomer.sit_down();
    CHECK_FALSE(robot.find("screen.desk.role"));
    CHECK(std::ranges::none_of(robot.registry().keys(), [](const kit::KeyHint& hint) { return hint.text_key == "screen.desk.be"; }));
}
