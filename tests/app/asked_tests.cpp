#include "tests/app/at_home.hpp"

using fixtures::AtHome;
using screens::PassTime;
using screens::Rewind;
using screens::TimeSpan;

TEST_CASE("What one frame asks for happens in the order in which it was asked", "[app]") {
    AtHome home;
    home.start();
    const auto begins = home.session().now();
    home.playing.carry_out({PassTime{TimeSpan::a_day}, Rewind{0}});
    CHECK(home.session().now() == begins);
    CHECK(home.session().facts().empty());
    home.playing.carry_out({Rewind{0}, PassTime{TimeSpan::a_day}});
    CHECK_FALSE(home.session().facts().empty());
    CHECK(home.session().now() <= begins + calendar::seconds_per_day);
}

TEST_CASE("What is asked of a play that was left in the same frame is nobody's any more", "[app]") {
    AtHome home;
    home.start();
    home.playing.carry_out({screens::LeaveSession{}, PassTime{TimeSpan::a_day}, screens::Undo{}});
    CHECK_FALSE(home.playing.session());
    CHECK(home.window.screen == screens::Screen::library);
}

TEST_CASE("Requests are values: two that ask for the same are the same", "[app]") {
    session::Intent intent;
    intent.reason = "as the law asks";
    CHECK(screens::Request(screens::PerformAct{intent}) == screens::Request(screens::PerformAct{intent}));
    CHECK(screens::Request(PassTime{TimeSpan::a_day}) != screens::Request(PassTime{TimeSpan::a_week}));
    CHECK(screens::Request(screens::Undo{}) != screens::Request(screens::ReturnToEnd{}));
}

TEST_CASE("A form that was begun is put away when the play goes back, and the coach stays as it was set", "[app]") {
    AtHome home;
    home.start();
    home.window.desk.coach = screens::Coach::steps;
    home.playing.carry_out({PassTime{TimeSpan::next_event}});
    home.window.desk.form.emplace();
    home.playing.carry_out({Rewind{0}});
    CHECK_FALSE(home.window.desk.form);
    CHECK(home.window.desk.coach == screens::Coach::steps);
}

TEST_CASE("Whoever leads is told when something cannot be done", "[app]") {
    AtHome home;
    home.start();
    home.playing.carry_out({screens::Direct{session::DirectionKind::freeze}});
    CHECK_FALSE(home.window.facilitator.refused);
    home.playing.carry_out({screens::Direct{session::DirectionKind::freeze}});
    CHECK(home.window.facilitator.refused);
    CHECK(home.session().directions().frozen());
}

TEST_CASE("A session that no longer opens keeps no window from opening", "[app]") {
    AtHome home;
    home.playing.remember();
    home.start();
    home.playing.carry_out({PassTime{TimeSpan::a_day}});
    home.playing.carry_out({});
    home.playing.close();
    for (const auto& entry : std::filesystem::directory_iterator(home.file("data/clean-portal-sandbox"))) std::ofstream(entry.path()) << "no session";
    screens::WindowState window;
    app::Playing again(window);
    again.remember();
    again.reopen();
    CHECK_FALSE(again.session());
    CHECK_FALSE(window.trouble.empty());
}
