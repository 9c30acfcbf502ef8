#include "tests/portalctl/running.hpp"

using running::Folder;
using running::run;

namespace {

std::string small(const std::string& name) { return running::text_of(std::string(CLEAN_PORTAL_SOURCE) + "/tests/fixtures/mini." + name); }

/// A home with the small country, its scenario and its plan, of which something may be written otherwise.
struct SmallHome {
    Folder folder;
    std::string scenario = small("scenario.json"), plan = small("good.plan.json"), profile = small("profile.json");

    static void change(std::string& text, const std::string& find, const std::string& replace) {
        const auto at = text.find(find);
        REQUIRE(at != std::string::npos);
        text.replace(at, find.size(), replace);
    }
    std::string file(const std::string& name) const { return folder.file("home/scenarios/" + name); }
    void write() const {
        for (const auto* part : {"profiles", "mini"}) std::filesystem::create_directories(folder.file("home/scenarios") + "/" + part);
        std::error_code stands_already;
        for (const auto* part : {"assets", "guides"})
            std::filesystem::create_symlink(std::string(CLEAN_PORTAL_SOURCE) + "/" + part, folder.file("home") + "/" + part, stands_already);
        std::ofstream(file("profiles/mini.json")) << profile;
        std::ofstream(file("mini/scenario.json")) << scenario;
        std::ofstream(file("mini/good.plan.json")) << plan;
    }
    running::Ran check(const std::string& options = "") const {
        write();
        setenv("CLEAN_PORTAL_HOME", folder.file("home").c_str(), 1);
        auto ran = run(folder, "check " + folder.file("home/scenarios") + " " + options);
        unsetenv("CLEAN_PORTAL_HOME");
        return ran;
    }
    /// What is told, with one thing written otherwise.
    static std::string told(std::string SmallHome::*text, const std::string& find, const std::string& replace) {
        SmallHome home;
        change(home.*text, find, replace);
        return home.check().out;
    }
};

bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

} // namespace

TEST_CASE("A plan is played when it is checked, and stops where it would stop", "[portalctl][check]") {
    CHECK(SmallHome().check().code == 0);
    CHECK(holds(SmallHome::told(&SmallHome::plan, R"("as": "park")", R"("as": "kim")"),
                "4:1: error step_refused: Expected assign by kim but when it is played it is refused (wrong_role)"));
    CHECK(holds(SmallHome::told(&SmallHome::plan, R"("as": "park")", R"("refused": true, "as": "park")"), "4:1: error step_not_refused: "));
    CHECK(holds(SmallHome::told(&SmallHome::plan, R"({"stage": "received"})", R"({"fact": "close"})"), "4:1: error step_never_comes: "));
}

TEST_CASE("A plan that misses other than it says is told what it misses", "[portalctl][check]") {
    CHECK(holds(SmallHome::told(&SmallHome::plan, R"("misses": [])", R"("misses": ["no_leak"])"),
                "1:93: error misses_otherwise: Expected this plan to miss no_leak but when it is played it misses nothing"));
    CHECK(holds(SmallHome::told(&SmallHome::plan, R"("after": "1d")", R"("after": "9d")"),
                "1:93: error misses_otherwise: Expected this plan to miss nothing but when it is played it misses assigned_soon"));
}

TEST_CASE("A scenario that does not read is told once, and not again of each plan beside it", "[portalctl][check]") {
    SmallHome home;
    SmallHome::change(home.scenario, R"("roles": ["director"])", R"("roles": ["directr"])");
    const auto checked = home.check();
    CHECK(checked.code == 1);
    CHECK(holds(checked.out, "did you mean \"director\"?"));
    CHECK(holds(checked.out, "3 files: 1 error, 0 warnings"));
    CHECK(holds(checked.out, "Not checked before its scenario reads: "));
    const auto plan_alone = run(home.folder, "check " + home.file("mini/good.plan.json"));
    CHECK(holds(plan_alone.out, "error scenario_unreadable"));
}

TEST_CASE("A profile that does not read is told once, by whatever way it is come to", "[portalctl][check]") {
    SmallHome home;
    SmallHome::change(home.profile, R"({"stage": "there"})", R"({"stage": "ther"})");
    home.write();
    setenv("CLEAN_PORTAL_HOME", home.folder.file("home").c_str(), 1);
    const auto checked = run(home.folder, "check " + home.folder.file("home/../home/scenarios"));
    unsetenv("CLEAN_PORTAL_HOME");
    CHECK(holds(checked.out, "3 files: 1 error, 0 warnings"));
}

TEST_CASE("What the opening decides already is told as no expectation of people", "[portalctl][check]") {
    SmallHome home;
    SmallHome::change(home.scenario, R"("script": [)",
                      R"("script": [{"id": "sent", "at": "2026-04-03T09:10", "does": {"as": "clerk", "act": "submit", "case": "first"}},)");
    SmallHome::change(home.scenario, R"("expectations": [)", R"("expectations": [{"id": "sent_in", "goal": "g", "holds": {"fact": "submit"}},)");
    SmallHome::change(home.scenario, R"("played_by": "player", "roles": ["reporter"])", R"("played_by": "script", "roles": ["reporter"])");
    SmallHome::change(home.plan, R"({"as": "clerk", "act": "submit", "case": "first"},)", "");
    CHECK(holds(home.check().out, "warning decided_by_the_opening: Expected something that people decide but \"sent_in\" is held"));
}

TEST_CASE("A plan that is played says whether it went as it declares", "[portalctl][play]") {
    const Folder folder;
    CHECK(holds(run(folder, "play inflated_invoices --plan bad").out, "\nas the plan declares\n"));
    CHECK(holds(run(folder, "play inflated_invoices --plan bad --json").out, "\"declared\": \"as the plan declares\""));
    SmallHome home;
    SmallHome::change(home.plan, R"("misses": [])", R"("misses": ["no_leak"])");
    home.write();
    setenv("CLEAN_PORTAL_HOME", home.folder.file("home").c_str(), 1);
    const auto otherwise = run(home.folder, "play mini --plan good");
    unsetenv("CLEAN_PORTAL_HOME");
    CHECK(otherwise.code == 0);
    CHECK(holds(otherwise.out, "not as the plan declares: not missed no_leak"));
}

TEST_CASE("The version names the source and the formats it was made with", "[portalctl]") {
    const Folder folder;
    const auto told = run(folder, "--version");
    CHECK(told.code == 0);
    for (const auto* part : {"of source ", "scenario/1", "plan/1", "facts of edition "}) CHECK(holds(told.out, part));
}

TEST_CASE("A log for programs gives each fact member by member", "[portalctl][log]") {
    const Folder folder;
    const auto session = folder.file("a.session");
    run(folder, "play inflated_invoices --plan bad --session " + session + " --key " + folder.file("key"));
    const auto log = run(folder, "log " + session + " --json --at 30").out;
    for (const auto* part : {R"("kind": "clock_started")", R"("of": "handling_limit")", R"("due": "2026-06-02T)", R"("by": "officer_lee")",
                             R"("stage": "checking")", R"("line": "    1 2026-04-03T09:10 first/handling clerk submit")"})
        CHECK(holds(log, part));
    CHECK(holds(run(folder, "log " + session + " --json").out, R"("reason": "rule_forbidden")"));
}

TEST_CASE("A name of a file that is no UTF-8 is shown with marks in its place, for people and for programs", "[portalctl][check]") {
    const Folder folder;
    const auto file = folder.file("\xBD\xC5\xB0\xED\u202E\x1B[31m.json");
    std::ofstream(file) << "{\"format\": \"profile/1\", \"id\": 7}";
    for (const auto* how : {"", " --json"}) {
        const auto told = run(folder, "check '" + file + "'" + how);
        CHECK(told.code == 1);
        CHECK(holds(told.out, "\uFFFD"));
        CHECK(holds(told.out, "wrong_type"));
        for (const auto* raw : {"\xED\xE2", "\u202E", "\x1B"}) CHECK_FALSE(holds(told.out, raw));
    }
}

TEST_CASE("Nothing that is shipped gives an error or a warning", "[portalctl][check]") {
    const Folder folder;
    const auto source = std::string(CLEAN_PORTAL_SOURCE);
    const auto checked = run(folder, "check " + source + "/scenarios " + source + "/tests/scenarios");
    INFO(checked.out);
    CHECK(checked.code == 0);
    CHECK(checked.out.find(" files: 0 errors, 0 warnings; ") != std::string::npos);
}

TEST_CASE("An edit of a shipped file is told where it stands", "[portalctl][check][edits]") {
    const auto program = std::string(CLEAN_PORTAL_BUILD) + "/portalctl";
    const auto tried = std::string(CLEAN_PORTAL_SOURCE) + "/tests/edits --rounds 60 --seconds 30 --program " + program;
    CHECK(std::system(tried.c_str()) == 0);
}
