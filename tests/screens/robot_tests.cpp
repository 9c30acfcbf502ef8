#include "tests/screens/robot.hpp"

#include "engine/casework/evaluate.hpp"

#include <catch2/catch.hpp>
#include <map>
#include <set>

using fixtures::Robot;

namespace {

void start(Robot& robot, const std::string& title = "Inflated invoices") {
    robot.press("open:" + title);
    robot.press("screen.briefing.start");
    REQUIRE(robot.session());
}

/// Controls of one sort: "act:close_case:0" and "act:refer:0" are both "act", the rows of a list are one.
std::string sort_of(const std::string& id) {
    auto sort = id.substr(0, id.find(':'));
    const auto dot = sort.find_last_of('.');
    const bool row = dot != std::string::npos && sort.find_first_not_of("0123456789", dot + 1) == std::string::npos;
    return row ? sort.substr(0, dot) + ".row" : sort;
}

std::string last_act(const session::Session& session) {
    for (auto fact = session.facts().rbegin(); fact != session.facts().rend(); ++fact)
        if (fact->kind == casework::FactKind::act_done) return session.profile().acts[fact->what].about.id;
    return {};
}

} // namespace

TEST_CASE("A newcomer starts the first case and acknowledges the report", "[screens]") {
    Robot robot;
    start(robot);
    CHECK(robot.app.screen == screens::Screen::desk);
    CHECK(robot.session()->world().cases.size() == 1);
    robot.press("act:acknowledge:0");
    robot.press("screen.form.do");
    CHECK(last_act(*robot.session()) == "acknowledge");
    CHECK_FALSE(robot.app.desk.form);
}

TEST_CASE("An act that needs something says what is missing and waits for it", "[screens]") {
    Robot robot;
    start(robot);
    robot.press("act:classify:0");
    const auto* button = robot.find("screen.form.do");
    REQUIRE(button);
    CHECK(button->disabled);
    CHECK(button->tooltip);
    robot.press("input:type");
    robot.press("input:type.1");
    robot.press("screen.form.do");
    CHECK(last_act(*robot.session()) == "classify");
}

TEST_CASE("Whoever plays several people is told at whose desk something waits", "[screens]") {
    Robot robot;
    start(robot);
    CHECK_FALSE(robot.find("desk:officer_kim"));
    REQUIRE(robot.find("desk:director_park"));
    robot.press("desk:director_park");
    CHECK(robot.app.desk.person == robot.session()->setting().party("director_park"));
}

TEST_CASE("A forbidden act shows two buttons, and happens only when one insists", "[screens]") {
    Robot robot;
    start(robot, "The head of the body");
    robot.press("act:classify:0"); // the first intake officer once worked for him
    robot.press("input:type");
    robot.press("input:type.1");
    CHECK_FALSE(robot.find("screen.form.do"));
    REQUIRE(robot.find("screen.form.insist"));
    robot.press("screen.form.do_not");
    CHECK(last_act(*robot.session()) == "submit");
    robot.press("act:classify:0");
    robot.press("input:type");
    robot.press("input:type.1");
    robot.press("screen.form.insist");
    CHECK(last_act(*robot.session()) == "classify");
}

TEST_CASE("A closed act opens to say why", "[screens]") {
    Robot robot;
    start(robot);
    robot.press("screen.desk.role");
    robot.press("screen.desk.role.1"); // the division director
    robot.press("act:assign_officer:0");
    const auto* button = robot.find("screen.form.do");
    REQUIRE(button);
    CHECK(button->disabled);
}

TEST_CASE("Who reported is shown to whom may know it, on request, and hidden when the desk changes hands", "[screens][identity]") {
    Robot robot;
    start(robot);
    robot.app.desk.person = robot.session()->setting().party("clerk");
    robot.app.desk.tab = 1;
    robot.draw(2);
    CHECK_FALSE(robot.app.desk.identity);
    robot.press("screen.case.show_identity");
    REQUIRE(robot.app.desk.identity);
    CHECK_FALSE(robot.app.desk.identity->empty());
    robot.type("r");
    CHECK_FALSE(robot.app.desk.identity);
}

TEST_CASE("Whoever has not lawfully learned who reported is told why the identity stays closed", "[screens][identity]") {
    Robot robot;
    start(robot);
    robot.app.desk.person = robot.session()->setting().party("officer_lee");
    robot.app.desk.tab = 1;
    robot.draw(2);
    const auto* button = robot.find("screen.case.show_identity");
    REQUIRE(button);
    CHECK(button->disabled);
    CHECK(button->tooltip);
}

TEST_CASE("A closed act says in the list what would open it", "[screens]") {
    Robot robot;
    start(robot);
    robot.press("act:acknowledge:0");
    robot.press("screen.form.do");
    const views::Reader reader{robot.session()->setting(), robot.session()->world(), robot.session()->facts(), robot.session()->words(), {}, {}, "en"};
    const auto texts = *reading::read_texts(reading::read_file(reading::home() + "/assets/texts/en.json"), nullptr).thing;
    const session::Sentences sentences(texts, reader);
    const auto& profile = robot.session()->profile();
    const auto act = profile.act("acknowledge");
    const auto explained = casework::explain({robot.session()->setting(), robot.session()->world().cases[0], 0, robot.session()->now(), {}, {}},
                                             profile.conditions, profile[act].when);
    CHECK(sentences.lacking(explained, profile.conditions) == "Closed because \"Acknowledge receipt\" has been done.");
}

TEST_CASE("What was done by hand is in the session that is gone on with", "[screens]") {
    Robot robot;
    start(robot);
    robot.press("act:acknowledge:0");
    robot.press("screen.form.do");
    const auto digest = robot.session()->digest();
    robot.press("screen.desk.leave");
    CHECK_FALSE(robot.session());
    REQUIRE(robot.app.sessions.size() == 1);
    robot.press("continue:" + robot.app.sessions[0].path);
    REQUIRE(robot.session());
    CHECK(robot.session()->digest() == digest);
}

TEST_CASE("Time passes when asked, and the date is always on the desk", "[screens]") {
    Robot robot;
    start(robot);
    const auto before = robot.session()->now();
    robot.press("screen.time.day");
    CHECK(robot.session()->now() - before == calendar::seconds_per_day);
    robot.press("screen.time.week");
    CHECK(robot.session()->now() - before == 8 * calendar::seconds_per_day);
    robot.press("screen.time.deadline");
    CHECK(robot.session()->now() > before + 8 * calendar::seconds_per_day);
}

TEST_CASE("Time goes to a chosen date", "[screens]") {
    Robot robot;
    start(robot);
    robot.press("screen.time.to_date");
    robot.press("screen.time.days.more");
    robot.press("screen.time.go");
    CHECK(calendar::iso(robot.session()->now()) == "2026-04-11T09:00");
}

TEST_CASE("Time runs by itself until something happens, then stands", "[screens]") {
    Robot robot;
    start(robot);
    const auto before = robot.session()->now();
    robot.press("screen.time.speed");
    robot.press("screen.time.speed.2");
    const auto facts = robot.session()->facts().size();
    for (int second = 0; second < 20; ++second) robot.let_time_run(1);
    CHECK(robot.session()->now() > before);
    CHECK(robot.session()->facts().size() > facts);
    CHECK(robot.app.desk.speed == 0);
}

TEST_CASE("A plan plays before one's eyes and ends on the closing page", "[screens]") {
    Robot robot;
    robot.let_plan_play("inflated_invoices", "good");
    robot.draw(2);
    int steps = 0;
    while (robot.let_time_run(1.5F) && ++steps < 100) robot.draw(1);
    robot.draw(2);
    CHECK(steps > 15);
    CHECK(robot.app.screen == screens::Screen::closing);
    CHECK(robot.session()->over());
}

TEST_CASE("Countries are compared without a play, and the choice of another is compared anew", "[screens][countries]") {
    Robot robot;
    robot.press("screen.countries.title");
    robot.draw(2);
    REQUIRE(robot.app.countries.comparison);
    const auto before = robot.app.countries.comparison->lines;
    robot.press("screen.countries.right");
    robot.press("screen.countries.right.0");
    REQUIRE(robot.app.countries.comparison);
    CHECK(robot.app.countries.right == 0);
    CHECK(robot.app.countries.comparison->lines.size() != before.size());
    robot.press("countries.tabs.1");
    CHECK(robot.app.countries.conformity);
    robot.escape();
    CHECK(robot.app.screen == screens::Screen::library);
}

TEST_CASE("The palette finds an act by a part of its name and opens its form", "[screens][palette]") {
    Robot robot;
    start(robot);
    robot.with_ctrl('K');
    REQUIRE(robot.app.palette.open);
    robot.type("acknow");
    const auto& items = robot.registry().items();
    const auto found = std::ranges::find_if(items, [](const kit::Item& item) { return item.id.starts_with("palette.act:acknowledge"); });
    REQUIRE(found != items.end());
    robot.press(std::string(found->id));
    CHECK_FALSE(robot.app.palette.open);
    REQUIRE(robot.app.desk.form);
    CHECK(robot.session()->profile()[robot.app.desk.form->intent.act].about.id == "acknowledge");
}

TEST_CASE("The palette says so when nothing has that in its name", "[screens][palette]") {
    Robot robot;
    robot.with_ctrl('K');
    robot.type("zzzz");
    for (const auto& item : robot.registry().items()) CHECK_FALSE(item.id.starts_with("palette."));
    robot.escape_field();
    robot.escape();
    CHECK_FALSE(robot.app.palette.open);
}

TEST_CASE("Enter in the palette takes the first that has what was typed", "[screens][palette]") {
    Robot robot;
    robot.with_ctrl('K');
    robot.type("countries");
    robot.enter();
    robot.draw(2);
    CHECK_FALSE(robot.app.palette.open);
    CHECK(robot.app.screen == screens::Screen::countries);
}

TEST_CASE("The first screen asks whether it can be read, and leads to the scenarios", "[screens]") {
    Robot robot;
    robot.app.screen = screens::Screen::welcome;
    robot.draw(2);
    robot.press("screen.larger");
    CHECK(robot.app.text_scale == 125);
    robot.press("screen.theme.choose");
    robot.press("screen.theme.choose.2");
    CHECK(robot.app.theme == screens::ThemeChoice::contrast);
    robot.press("screen.welcome.go");
    CHECK(robot.app.screen == screens::Screen::library);
}

TEST_CASE("The guides are read inside", "[screens][guides]") {
    Robot robot;
    robot.press("screen.guides.title");
    robot.draw(2);
    REQUIRE(robot.app.guides.size() >= 8);
    robot.press("guide:how-to-play");
    CHECK(robot.app.guides[robot.app.guide].name == "how-to-play");
    robot.escape();
    CHECK(robot.app.screen == screens::Screen::library);
}

TEST_CASE("What was set is kept, and the window begins where it was left", "[screens][settings]") {
    Robot robot;
    robot.remember();
    start(robot);
    robot.app.text_scale = 150;
    robot.app.theme = screens::ThemeChoice::dark;
    robot.draw(2);
    const auto digest = robot.session()->digest();
    screens::App app;
    WindowSession again(app);
    again.remember();
    CHECK(app.text_scale == 150);
    CHECK(app.theme == screens::ThemeChoice::dark);
    robot.close();
    again.reopen();
    REQUIRE(again.session());
    CHECK(again.session()->digest() == digest);
    CHECK(app.screen == screens::Screen::desk);
}

TEST_CASE("An act is taken back, the line is kept, and acting otherwise begins another", "[screens][lines]") {
    Robot robot;
    start(robot);
    const auto before = robot.session()->digest();
    robot.press("act:acknowledge:0");
    robot.press("screen.form.do");
    const auto after = robot.session()->digest();
    REQUIRE(after != before);
    robot.press("screen.lines.undo");
    CHECK(robot.session()->digest() == before);
    CHECK(screens::is_rewound(*robot.session()));
    robot.press("screen.lines.return");
    CHECK(robot.session()->digest() == after);
    robot.press("screen.lines.undo");
    robot.press("screen.lines.title");
    REQUIRE(robot.app.desk.lines.open);
    CHECK(robot.session()->branches().size() == 1);
    robot.press("lines.back");
    CHECK_FALSE(robot.app.desk.lines.open);
}

TEST_CASE("A hint is given on request and recorded", "[screens][coach]") {
    Robot robot;
    start(robot);
    const auto& items = robot.registry().items();
    const auto hint = std::ranges::find_if(items, [](const kit::Item& item) { return item.id.starts_with("coach.hint:"); });
    REQUIRE(hint != items.end());
    robot.press(std::string(hint->id));
    CHECK(robot.session()->directions().hints().size() == 1);
    robot.press("screen.coach.choose");
    robot.press("screen.coach.choose.0");
    CHECK(robot.app.desk.coach == screens::Coach::off);
}

TEST_CASE("What comes if nobody does anything is told without the script's surprises", "[screens][forecast]") {
    Robot robot;
    start(robot);
    const auto before = robot.session()->digest();
    robot.press("screen.forecast.open");
    CHECK(robot.app.desk.foreseeing);
    CHECK(robot.session()->digest() == before);
    robot.press("forecast.close");
    CHECK_FALSE(robot.app.desk.foreseeing);
}

TEST_CASE("The keyboard alone opens a scenario", "[screens][keyboard]") {
    Robot robot;
    for (int i = 0; i < 40; ++i) {
        robot.tab();
        const auto* card = robot.find("open:Inflated invoices");
        REQUIRE(card);
        if (card->focused) break;
    }
    REQUIRE(robot.find("open:Inflated invoices")->focused);
    robot.enter();
    robot.draw(2);
    CHECK(robot.app.screen == screens::Screen::briefing);
    robot.escape();
    CHECK(robot.app.screen == screens::Screen::library);
}

TEST_CASE("Tab reaches every control of the desk that is open", "[screens][keyboard]") {
    Robot robot;
    start(robot);
    std::set<std::string> wanted, reached;
    for (const auto& item : robot.registry().items())
        if (!item.disabled) wanted.insert(item.id);
    for (std::size_t i = 0; i < wanted.size() * 2 + 10; ++i) {
        robot.tab();
        for (const auto& item : robot.registry().items())
            if (item.focused) reached.insert(item.id);
    }
    for (const auto& id : wanted) {
        INFO(id);
        CHECK(reached.contains(id));
    }
}

TEST_CASE("Every control is pressed at least once and none is left over", "[screens]") {
    Robot robot;
    std::map<std::string, int> pressed;
    std::set<std::string> seen;
    const auto left_over = [&] { return std::ranges::any_of(seen, [&](const std::string& sort) { return pressed[sort] == 0; }); };
    for (int step = 0; step < 1000 || (left_over() && step < 3000); ++step) {
        const kit::Item* least = nullptr;
        for (const auto& item : robot.registry().items()) {
            if (!item.disabled) seen.insert(sort_of(item.id));
            if (item.disabled && !item.tooltip) FAIL("a closed control does not say why: " << item.id);
            if (item.disabled || robot.is_behind(item)) continue;
            // Leaving is for when everything here has been tried.
            const auto weight = [&](const kit::Item& one) {
                const int never_tried = pressed[sort_of(one.id)] == 0 ? -1000 : 0;
                return never_tried + pressed[one.id] * 4 + pressed[sort_of(one.id)] + (one.id == "screen.desk.leave" ? 40 : 0);
            };
            // Among equals now the first, now the last, so that neither of a pair is starved by the other.
            if (!least || weight(item) < weight(*least) || (step % 2 == 1 && weight(item) == weight(*least))) least = &item;
        }
        REQUIRE(least);
        const auto id = least->id;
        ++pressed[id];
        ++pressed[sort_of(id)];
        robot.press(id);
        CHECK(robot.app.trouble.empty());
    }
    for (const auto& sort : seen) {
        INFO(sort);
        CHECK(pressed[sort] > 0);
    }
}

TEST_CASE("Nothing is clipped without a tooltip at 100 % and at 200 %", "[screens][scale]") {
    for (const auto& [scale, size] : {std::pair{1.0F, ImVec2{1280, 720}}, {2.0F, ImVec2{1920, 1080}}}) {
        Robot robot(scale, size);
        const auto check = [&](const std::string& where) {
            robot.draw(3);
            for (const auto& clipping : robot.registry().clippings()) {
                INFO(where << " at " << scale << ": " << clipping.text);
                CHECK(false);
            }
        };
        check("library");
        robot.press("open:Inflated invoices");
        check("briefing");
        robot.press("screen.briefing.start");
        for (std::size_t tab = 0; tab < 7; ++tab) {
            robot.app.desk.tab = tab;
            check("tab " + std::to_string(tab));
        }
        robot.press("act:classify:0");
        check("form");
        robot.app.screen = screens::Screen::closing;
        check("closing");
    }
}

TEST_CASE("Every control on the desk is within reach at 100 % and at 200 %", "[screens][scale]") {
    for (const auto& [scale, size] : {std::pair{1.0F, ImVec2{1280, 720}}, {2.0F, ImVec2{1920, 1080}}}) {
        Robot robot(scale, size);
        start(robot);
        std::vector<std::string> ids;
        for (const auto& item : robot.registry().items())
            if (item.id.starts_with("screen.")) ids.push_back(item.id);
        CHECK(ids.size() >= 8);
        for (const auto& id : ids) {
            const auto* item = robot.find(id);
            INFO(id << " at " << scale);
            REQUIRE(item);
            CHECK(item->rect.Max.x <= size.x + 1);
        }
    }
}
