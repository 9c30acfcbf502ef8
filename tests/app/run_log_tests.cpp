#include "sandbox/app/replaying.hpp"
#include "tests/app/at_home.hpp"

using Catch::Matchers::Contains;
using Catch::Matchers::StartsWith;
using fixtures::AtHome;
using screens::Direct;
using screens::PassTime;
using screens::TimeSpan;
using session::DirectionKind;

namespace {

const std::string first = "{\"format\":\"run/1\"}\n";
const std::string begun = first + "{\"ask\":\"start\",\"scenario\":\"inflated_invoices\",\"guard_rails\":\"teach\"}\n";

/// What is said of a log whose last line is that.
std::string refusal(const std::string& log) {
    const AtHome home;
    const auto file = home.written("log.jsonl", log);
    try {
        return "replayed: " + app::replayed(file);
    } catch (const std::runtime_error& refused) {
        return std::string(refused.what()).substr(std::string(refused.what()).find("log.jsonl"));
    }
}

session::Intent order_for(const session::Session& session, const char* person, const char* act) {
    session::Intent intent;
    intent.actor = session.context().party(person);
    intent.act = session.profile().act(act);
    return intent;
}

} // namespace

TEST_CASE("A run is asked for again and gives the same digest", "[app][replay]") {
    AtHome home;
    const auto log = home.file("run.jsonl");
    home.playing.record(log);
    home.start("somebody_told");
    auto intent = order_for(home.session(), "officer_nam", "acknowledge");
    home.playing.carry_out({PassTime{TimeSpan::until_waiting}, screens::PerformAct{intent}});
    home.playing.carry_out({PassTime{TimeSpan::next_deadline}, Direct{DirectionKind::freeze}, PassTime{TimeSpan::a_day}});
    home.playing.carry_out({Direct{DirectionKind::unfreeze}, PassTime{TimeSpan::a_week}});
    Direct note{DirectionKind::bookmark, home.session().facts().size()};
    note.bookmark = session::BookmarkKind::gap;
    note.note = "Nobody asked for the date";
    home.playing.carry_out({note, screens::Rewind{4}, PassTime{TimeSpan::a_day}, Direct{DirectionKind::freeze}});
    home.playing.carry_out({screens::RenameBranch{2, "otherwise"}, screens::SwitchBranch{1}, PassTime{TimeSpan::next_event}});
    home.window.desk.speed = 2;
    home.window.screen = screens::Screen::desk;
    for (int frame = 0; frame < 5; ++frame) home.playing.let_time_run(0.1F);
    INFO(AtHome::read(log));
    CHECK(app::replayed(log) == home.session().digest());
}

TEST_CASE("A log speaks in ids and says where the play stood", "[app][replay]") {
    AtHome home;
    const auto log = home.file("run.jsonl");
    home.playing.record(log);
    home.start();
    home.playing.carry_out({PassTime{TimeSpan::a_day}, Direct{DirectionKind::make_absent, 0, home.session().context().party("officer_kim")}});
    const auto written = AtHome::read(log);
    CHECK_THAT(written, StartsWith(first));
    CHECK_THAT(written, Contains("\"ask\":\"start\",\"scenario\":\"inflated_invoices\",\"guard_rails\":\"teach\""));
    CHECK_THAT(written, Contains("\"ask\":\"pass_time\",\"at\":\"" + calendar::iso(home.session().scenario().starts)));
    CHECK_THAT(written, Contains("\"what\":\"make_absent\",\"whom\":\"officer_kim\""));
}

TEST_CASE("Nobody's identity stands in a log, and it replays all the same", "[app][replay][identity]") {
    AtHome home;
    const auto log = home.file("run.jsonl");
    home.playing.record(log);
    home.start();
    const auto& identities = home.session().scenario().identities;
    REQUIRE_FALSE(identities.empty());
    const std::string name(identities.front().second.front().second.view());
    Direct note{DirectionKind::bookmark, 1};
    note.note = "It was " + name + " who wrote it";
    auto intent = order_for(home.session(), "officer_kim", "acknowledge");
    intent.reason = "because " + name + " asked";
    home.playing.carry_out({note, screens::RenameBranch{1, "as " + name}, screens::PerformAct{intent}});
    CHECK(AtHome::read(log).find(name) == std::string::npos);
    CHECK_THAT(AtHome::read(log), Contains("[identity withheld]"));
    CHECK(app::replayed(log) == home.session().digest());
}

TEST_CASE("A session that was gone on with is replayed from where it stood, in a copy", "[app][replay]") {
    AtHome home;
    home.start();
    home.playing.carry_out({PassTime{TimeSpan::a_week}});
    home.playing.close();
    const auto folder = std::filesystem::directory_iterator(home.file("data/clean-portal-sandbox"));
    const auto file = folder->path().string();
    const auto log = home.file("run.jsonl");
    home.playing.record(log);
    home.playing.carry_out({screens::ResumeSession{file}, PassTime{TimeSpan::a_week}, PassTime{TimeSpan::a_week}});
    const auto digest = home.session().digest();
    home.playing.close();
    CHECK(app::replayed(log) == digest);
    CHECK(session::Session::resume(file, "", journal::Access::read_only).digest() == digest);
}

TEST_CASE("A damaged line is refused where it stands", "[app][replay]") {
    CHECK_THAT(refusal(begun + "{\"ask\":"), StartsWith("log.jsonl:3:"));
    CHECK_THAT(refusal(begun + "{\"ask\":\"pass_tyme\"}"), StartsWith("log.jsonl:3:8: error no_such_word"));
    CHECK_THAT(refusal(begun + "{\"ask\":\"pass_time\",\"span\":\"a_month\"}"), StartsWith("log.jsonl:3:27: error no_such_word"));
    CHECK_THAT(refusal(begun + "{\"ask\":\"perform_act\",\"as\":\"nobody\",\"act\":\"acknowledge\"}"), StartsWith("log.jsonl:3:27: error not_in_this_play"));
    CHECK_THAT(refusal(first + "{\"ask\":\"undo\"}"), StartsWith("log.jsonl:2:1: error nothing_played"));
    CHECK_THAT(refusal(first + "{\"ask\":\"start\",\"scenario\":\"gone\",\"guard_rails\":\"teach\"}"), StartsWith("log.jsonl:2:1: "));
    CHECK_THAT(refusal("{\"format\":\"session/1\"}\n"), StartsWith("log.jsonl:1:1: error format_unknown"));
    CHECK_THAT(refusal(first), Contains("holds none"));
    CHECK_THAT(refusal(""), Contains("is empty"));
}

TEST_CASE("A log of another play is refused at the line where they part", "[app][replay]") {
    CHECK_THAT(refusal(begun + "{\"ask\":\"pass_time\",\"at\":\"2026-10-02T09:00\",\"facts\":900,\"span\":\"a_day\"}"),
               Contains("log.jsonl:3:1: Expected the play to stand after fact 900"));
}

TEST_CASE("The log of the last run and that of the run before stand in the settings folder", "[app][replay]") {
    AtHome home;
    home.playing.record(app::new_last_run());
    home.start();
    screens::WindowState window;
    app::Playing(window).record(app::new_last_run());
    CHECK(AtHome::read(home.file("config/clean-portal-sandbox/last-run.jsonl")) == first);
    CHECK_THAT(AtHome::read(home.file("config/clean-portal-sandbox/run-before.jsonl")), Contains("inflated_invoices"));
}

TEST_CASE("A log that cannot be written ends and never the play", "[app][replay]") {
    if (!std::filesystem::exists("/dev/full")) return;
    AtHome home;
    CHECK_THROWS_AS(home.playing.record("/dev/full"), journal::StorageError);
    CHECK_THROWS_AS(home.playing.record(home.file("nowhere/run.jsonl")), journal::StorageError);
    home.start();
    CHECK(home.playing.session());
}
