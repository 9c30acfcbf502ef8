#include "engine/views/inbox.hpp"
#include "sandbox/screens/desk/case_panel.hpp"
#include "sandbox/session/play/reader_of.hpp"
#include "sandbox/session/play/waiting.hpp"
#include "tests/screens/at_the_desk.hpp"

#include <imgui_internal.h>

using fixtures::Robot;
using fixtures::start;

namespace {

std::optional<std::size_t> place_of_news(const Robot& robot) {
    const auto& session = *robot.session();
    const auto all = views::inbox(session::reader_of(session, robot.app.desk.person));
    const auto found = std::ranges::find_if(
        all, [&](const views::Waiting& one) { return one.kind == views::WaitingKind::news && !one.seen && !robot.app.desk.read.contains(one.fact); });
    return found == all.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - all.begin()));
}

struct Newest {
    std::uint64_t fact = 0;
    std::size_t place = 0;
};

Newest newest_to_read(const Robot& robot) {
    const auto& session = *robot.session();
    const auto all = views::inbox(session::reader_of(session, robot.app.desk.person));
    Newest newest;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i].fact != 0 && !robot.app.desk.read.contains(all[i].fact) && all[i].fact > newest.fact) newest = {all[i].fact, i};
    return newest;
}

std::size_t rows_waiting(const Robot& robot) {
    return static_cast<std::size_t>(std::ranges::count_if(robot.registry().items(), [](const kit::Item& item) { return item.id.starts_with("waiting:"); }));
}

bool shows(const Robot& robot, const std::string& label) {
    return std::ranges::any_of(robot.registry().items(), [&](const kit::Item& item) { return item.label == label; });
}

std::vector<kit::Item> awaited_rows(const Robot& robot) {
    std::vector<kit::Item> rows;
    for (const auto& item : robot.registry().items())
        if (item.id.starts_with("awaited:")) rows.push_back(item);
    return rows;
}

ImGuiWindow* middle_of(const Robot& robot) {
    const auto* tab = robot.find("case.tabs.0");
    return tab ? tab->inside : nullptr;
}

} // namespace

TEST_CASE("What somebody else did in a case waits to be read, and is folded away once it was", "[screens][inbox]") {
    Robot robot;
    robot.let_plan_play("inflated_invoices", "good");
    std::optional<std::size_t> news;
    for (int step = 0; step < 100 && !news; ++step) {
        robot.let_time_run(1.1F);
        robot.draw(2);
        if (fixtures::last_act(*robot.session()) != "request_supplement") continue;
        for (int day = 0; day < 10 && !news; ++day) {
            robot.press("screen.time.day");
            news = place_of_news(robot);
        }
    }
    REQUIRE(news);
    robot.press("waiting:" + std::to_string(*news));
    REQUIRE(robot.app.desk.read_message != 0);
    const auto before = rows_waiting(robot);
    robot.press("screen.message.read");
    CHECK(rows_waiting(robot) < before);
    robot.press("desk.seen");
    CHECK(rows_waiting(robot) >= before);
}

TEST_CASE("A form keeps what was filled in while another act is looked at", "[screens][form]") {
    Robot robot;
    start(robot);
    robot.press("act:acknowledge:0");
    robot.press("input:reason");
    robot.type("as the reporter asked");
    robot.escape_field();
    robot.press("screen.back");
    const auto& items = robot.registry().items();
    const auto other = std::ranges::find_if(items, [](const kit::Item& item) { return item.id.starts_with("act:") && item.id != "act:acknowledge:0"; });
    REQUIRE(other != items.end());
    robot.press(std::string(other->id));
    REQUIRE(robot.app.desk.form);
    CHECK(robot.app.desk.form->reason.empty());
    robot.press("screen.back");
    robot.press("act:acknowledge:0");
    CHECK(robot.app.desk.form->reason == "as the reporter asked");
    robot.press("screen.form.do");
    CHECK_FALSE(robot.app.desk.form);
    CHECK(robot.app.desk.forms_put_away.size() == 1); // the other one
}

TEST_CASE("Time that has stopped says what waits", "[screens][time]") {
    Robot robot;
    start(robot);
    CHECK_FALSE(robot.value("screen.desk.stopped"));
    robot.press("screen.time.day");
    REQUIRE(robot.value("screen.desk.stopped"));
    CHECK(robot.value("screen.desk.stopped")->label.size() > std::string("Time has stopped. ").size());
    robot.press("act:acknowledge:0");
    robot.press("screen.form.do");
    CHECK_FALSE(robot.app.desk.stopped);
}

TEST_CASE("Where somebody is late the desk says since when, instead of what comes next", "[screens][time]") {
    Robot robot;
    start(robot);
    for (int week = 0; week < 12 && robot.value("screen.desk.day")->label.find("Overdue since") == std::string::npos; ++week) robot.press("screen.time.week");
    CHECK(robot.value("screen.desk.day")->label.find("Overdue since") != std::string::npos);
}

TEST_CASE("What is with others says with whom, and that other ways are open", "[screens][inbox]") {
    Robot robot;
    robot.let_plan_play("inflated_invoices", "good");
    play_until(robot, "put_to_subcommittee");
    CHECK(shows(robot, "Before the subcommittee: with others now (Commissioner in the subcommittee); other ways are open to you"));
}

TEST_CASE("Of two agencies with the same limit each clock names its own, and a limit that runs out says so at once", "[screens][time]") {
    Robot robot;
    robot.let_plan_play("inflated_invoices", "good");
    play_until(robot, "notify_disposition");
    const auto has_run_out = [&] {
        const auto* stopped = robot.value("screen.desk.stopped");
        return stopped && stopped->label.find("has just run out") != std::string::npos;
    };
    for (int limit = 0; limit < 10 && !has_run_out(); ++limit) {
        robot.press("screen.time.deadline");
        robot.press("screen.time.event");
    }
    REQUIRE(robot.value("screen.desk.stopped"));
    CHECK(robot.value("screen.desk.stopped")->label.find("Inquiry by the agency (Board of Audit and Inspection)") != std::string::npos);
    CHECK(robot.value("screen.desk.day")->label.find("Inquiry by the agency (Board of Audit and Inspection)") != std::string::npos);
}

TEST_CASE("Once every case has ended, one press leads to the end of the play", "[screens][time]") {
    Robot robot;
    robot.let_plan_play("inflated_invoices", "good");
    play_until(robot, "notify_disposition");
    CHECK_FALSE(robot.find("screen.time.to_end"));
    play_until(robot, "conclude_case");
    robot.draw(2);
    REQUIRE(session::all_cases_ended(*robot.session()));
    if (robot.session()->over()) return;
    robot.press("screen.time.to_end");
    CHECK(robot.session()->over());
}

TEST_CASE("What comes new into the middle of the desk is read from its top", "[screens][desk]") {
    Robot robot;
    start(robot);
    robot.app.desk.tab = 5;
    robot.draw(2);
    auto* middle = middle_of(robot);
    REQUIRE(middle);
    middle->Scroll.y = 40;
    robot.press("act:acknowledge:0");
    robot.draw(2);
    CHECK(middle->Scroll.y == 0);
}

TEST_CASE("The newest letter lies open", "[screens][letters]") {
    Robot robot;
    robot.let_plan_play("inflated_invoices", "good");
    play_until(robot, "notify_disposition");
    robot.app.desk.tab = 4;
    robot.draw(2);
    std::vector<std::string> letters;
    for (const auto& item : robot.registry().items())
        if (item.id.starts_with("letter:")) letters.push_back(item.id);
    REQUIRE(letters.size() > 1);
    CHECK(letters.front().ends_with(":" + std::to_string(letters.size() - 1)));
}

TEST_CASE("Whoever has a case in hand reads what is waited for, for how long and under which article", "[screens][inbox]") {
    Robot robot;
    robot.let_plan_play("inflated_invoices", "good");
    play_until(robot, "notify_disposition");
    const auto awaited = awaited_rows(robot);
    REQUIRE(awaited.size() == 2);
    CHECK(awaited[0].label.find("National Police Agency: Inquiry by the agency, until") != std::string::npos);
    CHECK(awaited[0].label.find("Art 60(1)") != std::string::npos);
    CHECK(shows(robot, "With others: others have part of it, see below; what is still yours stands on the right"));
    robot.press(awaited[0].id);
    CHECK(robot.app.desk.tab == screens::clocks_tab);
    CHECK(robot.app.desk.open_clock);
}

TEST_CASE("A part of the case that somebody else has is waited for, whether or not a day is set for it", "[screens][inbox]") {
    Robot robot;
    robot.let_plan_play("inflated_invoices", "good");
    play_until(robot, "demand_reinvestigation");
    CHECK(shows(robot, "National Police Agency: New investigation; no limit runs for it now"));
    CHECK_FALSE(shows(robot, "With others: choose the next step"));
}

TEST_CASE("News stays until it was read, whatever is done meanwhile", "[screens][inbox]") {
    Robot robot;
    robot.let_plan_play("inflated_invoices", "good");
    play_until(robot, "request_supplement");
    for (int day = 0; day < 10 && fixtures::last_act(*robot.session()) != "answer_supplement"; ++day) robot.press("screen.time.day");
    const std::string news = "The reporting person has done this: Send what was asked for";
    CHECK(shows(robot, news));
    play_until(robot, "confirm_facts");
    CHECK(shows(robot, news));
    CHECK_FALSE(shows(robot, "The reporting person has done this: Submit the report")); // before the officer's time
}

TEST_CASE("What has just come to be read is in view, at 100 % and at 200 %", "[screens][inbox][scale]") {
    for (const float scale : {1.0F, 2.0F}) {
        Robot robot(scale);
        robot.let_plan_play("inflated_invoices", "good");
        play_until(robot, "notify_disposition");
        std::size_t come = 0;
        for (int times = 0; times < 12; ++times) {
            const auto before = newest_to_read(robot).fact;
            robot.press("screen.time.event");
            robot.draw(3);
            if (robot.find("screen.alarm.read")) robot.press("screen.alarm.read");
            const auto newest = newest_to_read(robot);
            if (newest.fact <= before) continue;
            ++come;
            const auto* card = robot.find("waiting:" + std::to_string(newest.place));
            REQUIRE(card);
            CHECK(robot.is_in_view(*card));
        }
        CHECK(come > 0);
    }
}

TEST_CASE("What came to be read lies with the newest on top", "[screens][inbox]") {
    Robot robot;
    robot.let_plan_play("inflated_invoices", "good");
    play_until(robot, "notify_result");
    const auto all = views::inbox(session::reader_of(*robot.session(), robot.app.desk.person));
    std::vector<std::pair<float, std::uint64_t>> lying;
    for (std::size_t place = 0; place < all.size(); ++place) {
        const bool is_to_read = all[place].kind == views::WaitingKind::letter || all[place].kind == views::WaitingKind::news;
        const auto* card = robot.find("waiting:" + std::to_string(place));
        if (is_to_read && card && !robot.app.desk.read.contains(all[place].fact)) lying.emplace_back(card->rect.Min.y, all[place].fact);
    }
    std::ranges::sort(lying);
    REQUIRE(lying.size() > 1);
    CHECK(std::ranges::is_sorted(lying, std::ranges::greater{}, &std::pair<float, std::uint64_t>::second));
}

TEST_CASE("When the case can be concluded, that is what is possible now, and pressing it opens its form whatever was not read before", "[screens][inbox]") {
    Robot robot;
    robot.let_plan_play("inflated_invoices", "good");
    play_until(robot, "notify_reinvestigation");
    robot.draw(2);
    const std::string conclude = "Now possible: Conclude the case";
    REQUIRE(shows(robot, conclude));
    const auto& items = robot.registry().items();
    robot.press(std::string(std::ranges::find(items, conclude, &kit::Item::label)->id));
    REQUIRE(robot.app.desk.form);
    CHECK(robot.session()->profile()[robot.app.desk.form->intent.act].about.id == "conclude_case");
}

TEST_CASE("When a result has come, what waits leads to the paper and from there to the act that tells of it", "[screens][inbox]") {
    Robot robot;
    robot.let_plan_play("inflated_invoices", "good");
    play_until(robot, "notify_disposition");
    for (int presses = 0; presses < 60 && fixtures::last_act(*robot.session()) != "report_result"; ++presses) {
        if (robot.find("desk.what_waits")) break;
        robot.press("screen.time.go_on");
    }
    robot.press("desk.what_waits");
    REQUIRE(robot.app.desk.read_message != 0);
    CHECK(robot.session()->facts()[robot.app.desk.read_message - 1].track == 1);
    robot.press("message.next");
    REQUIRE(robot.app.desk.form);
    robot.press("screen.form.take_words");
    robot.press("screen.form.do");
    CHECK(fixtures::last_act(*robot.session()) == "notify_result");
}

TEST_CASE("One press on a person with a number becomes that person and opens what waits", "[screens][inbox]") {
    Robot robot;
    start(robot);
    robot.press("act:acknowledge:0");
    robot.press("screen.form.do");
    robot.press("act:classify:0");
    robot.press("screen.form.do");
    robot.press("desk.what_waits");
    CHECK(robot.session()->context()[robot.app.desk.person].id == "director_park");
    REQUIRE(robot.app.desk.form);
    robot.press("screen.form.do");
    CHECK(fixtures::last_act(*robot.session()) == "assign_officer");
}
