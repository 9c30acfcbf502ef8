#include "tests/journal/forking.hpp"
#include "tests/portalctl/running.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>

using running::digest_of;
using running::expect_one_sentence;
using running::Folder;
using running::Ran;
using running::run;
using running::text_of;

namespace fs = std::filesystem;

TEST_CASE("A good plan exits 0, a bad one 1 and names what failed at which fact", "[portalctl]") {
    const Folder folder;
    const auto good = run(folder, "play scenarios/inflated_invoices --plan good");
    CHECK(good.code == 0);
    CHECK(digest_of(good.out).size() == 64);
    const auto bad = run(folder, "play inflated_invoices --plan scenarios/inflated_invoices/bad.plan.json");
    CHECK(bad.code == 1);
    CHECK(bad.out.find("missed at fact ") != std::string::npos);
    CHECK(bad.out.find("head_never_learns") != std::string::npos);
}

TEST_CASE("The window's program ends on the same digest", "[portalctl]") {
    const Folder folder;
    for (const std::string scenario : {"inflated_invoices", "head_of_the_body"}) {
        const auto terminal = run(folder, "play " + scenario + " --plan good");
        const auto window = run(folder, scenario + " --plan good --exit", "portal-sandbox");
        CHECK(window.code == 0);
        CHECK(digest_of(terminal.out) == digest_of(window.out));
    }
}

TEST_CASE("Without a home there is no key, rather than one beside the session", "[portalctl][identity]") {
    const Folder folder;
    unsetenv("HOME");
    expect_one_sentence(run(folder, "play inflated_invoices --plan good --session " + folder.file("a.session")));
    CHECK_FALSE(fs::exists(folder.file("a.session")));
}

TEST_CASE("A kept play verifies, shows its log, and is never overwritten", "[portalctl]") {
    const Folder folder;
    const auto session = folder.file("a.session");
    const auto played = run(folder, "play inflated_invoices --plan good --session " + session);
    REQUIRE(played.code == 0);
    const auto verified = run(folder, "verify " + session + " --expect " + digest_of(played.out));
    CHECK(verified.code == 0);
    CHECK(run(folder, "verify " + session + " --expect " + std::string(64, '0')).code == 1);
    CHECK(run(folder, "log " + session).out.find("officer_kim refer") != std::string::npos);
    CHECK(run(folder, "log " + session + " --at 30").out.find("stands in checking") != std::string::npos);
    const auto before = text_of(session);
    expect_one_sentence(run(folder, "play inflated_invoices --plan bad --session " + session));
    CHECK(text_of(session) == before);
}

TEST_CASE("The lines of play of a session are listed, the active one marked", "[portalctl]") {
    const Folder folder;
    const auto session = folder.file("a.session");
    REQUIRE(run(folder, "play inflated_invoices --plan good --session " + session).code == 0);
    {
        auto journal = journal::Journal::open(session, journal::Access::read_write);
        const auto facts = journal.facts();
        const auto fork = std::ranges::find_if(facts, [](const casework::Fact& fact) { return fact.number > 30 && casework::opens_order(fact.kind); });
        fixtures::fork_after(journal, fork->number - 1, "asked sooner");
    }
    const auto listed = run(folder, "log " + session + " --branches").out;
    CHECK(listed.find("   1 \"first\": ") == 0);
    CHECK(listed.find("*  2 \"asked sooner\": ") != std::string::npos);
    CHECK(listed.find(", from 1 after fact ") != std::string::npos);
    CHECK(run(folder, "log " + session + " --branches --json").out.find("\"active\": true") != std::string::npos);
    CHECK(run(folder, "verify " + session).code == 0);
}

TEST_CASE("A log made for a person holds only what that person may see", "[portalctl]") {
    const Folder folder;
    const auto session = folder.file("a.session");
    REQUIRE(run(folder, "play inflated_invoices --plan good --session " + session).code == 0);
    const auto log = run(folder, "log " + session + " --as inspector_han");
    CHECK(log.code == 0);
    CHECK(log.out.find("explain_consent") == std::string::npos);
    CHECK(log.out.find("inspector_han start_inquiry") != std::string::npos);
}

TEST_CASE("What a terminal would obey is shown, not done", "[portalctl]") {
    const Folder folder;
    const auto session = folder.file("a.session");
    REQUIRE(run(folder, "play inflated_invoices --plan good --session " + session).code == 0);
    journal::Journal::open(session, journal::Access::read_write)
        .rename(1, "two\n*  9 \x1b[31m\xc2\x9b"
                   "31m");
    const auto listed = run(folder, "log " + session + " --branches").out;
    INFO(listed);
    CHECK(listed.find("\"two *  9 ?[31m?31m\"") != std::string::npos);
}

TEST_CASE("A folder without files to check is told, not passed", "[portalctl]") {
    const Folder folder;
    std::filesystem::create_directory(folder.file("empty"));
    expect_one_sentence(run(folder, "check " + folder.file("empty")));
}

TEST_CASE("Checking tells every problem and exits 1, or 0 when there is none", "[portalctl]") {
    const Folder folder;
    const auto fine = run(folder, "check scenarios");
    CHECK(fine.code == 0);
    CHECK(run(folder, "check korea").out.find("\n1 file: 0 errors") != std::string::npos);
    std::ofstream(folder.file("broken.json")) << "{\"format\": \"profile/1\", \"id\": 7}";
    const auto broken = run(folder, "check " + folder.file("broken.json"));
    CHECK(broken.code == 1);
    CHECK(broken.out.find("broken.json:1:31: error wrong_type") != std::string::npos);
    CHECK(broken.out.find("\n1 file: ") != std::string::npos);
    std::ofstream(folder.file("text.json")) << "{\"format\": ";
    const auto text = run(folder, "check " + folder.file("text.json"));
    CHECK(text.code == 1);
    CHECK(text.out.find("not_json") != std::string::npos);
}

TEST_CASE("A dry run of the routing names the row, the doors and the day", "[portalctl]") {
    const Folder folder;
    std::ofstream(folder.file("report.json"))
        << R"({"format": "report/1", "type": "corruption", "subject": {"rank": "high_official"}, "fields": {"finding.kind": "criminal"}})";
    const auto before = run(folder, "route korea --report " + folder.file("report.json") + " --on 2026-10-01");
    const auto after = run(folder, "route korea --report " + folder.file("report.json") + " --on 2026-10-02");
    CHECK(before.code == 0);
    CHECK(before.out.find("to: Prosecution") != std::string::npos);
    CHECK(after.out.find("to: Serious Crimes Investigation Agency") != std::string::npos);
}

TEST_CASE("A dry run of the routing says of each row which law it rests on, and where nobody has read one", "[portalctl][route]") {
    const Folder folder;
    std::ofstream(folder.file("report.json"))
        << R"({"format": "report/1", "type": "corruption", "subject": {"rank": "official"}, "fields": {"finding.kind": "audit_need"}})";
    const auto asked = "route korea --report " + folder.file("report.json");
    const auto ran = run(folder, asked);
    CHECK(ran.out.find("by: ACRC Decree Art 57(1)\n") != std::string::npos);
    CHECK(ran.out.find("by: ACRC Act Art 59(3) - source not confirmed\n") != std::string::npos);
    CHECK(ran.out.find("Of where it goes: Not confirmed") != std::string::npos);
    const auto json = run(folder, asked + " --json").out;
    CHECK(json.find("\"answer\": \"unread\"") != std::string::npos);
    CHECK(json.find("\"answer\": \"said\"") != std::string::npos);
}

TEST_CASE("Wrong usage gets one sentence and exit code 2", "[portalctl]") {
    const Folder folder;
    expect_one_sentence(run(folder, ""));
    expect_one_sentence(run(folder, "plya inflated_invoices"));
    expect_one_sentence(run(folder, "play"));
    expect_one_sentence(run(folder, "play atlantis"));
    expect_one_sentence(run(folder, "play inflated_invoices --plan none"));
    expect_one_sentence(run(folder, "play inflated_invoices --guard-rails none"));
    expect_one_sentence(run(folder, "check nowhere.json"));
    expect_one_sentence(run(folder, "verify nowhere.session"));
    expect_one_sentence(run(folder, "verify " + folder.file("")));
    expect_one_sentence(run(folder, "log scenarios/profiles/korea.json"));
    expect_one_sentence(run(folder, "route korea --report nowhere.json"));
    expect_one_sentence(run(folder, "--nonsense", "portal-sandbox"));
    const auto unknown = run(folder, "verfiy a.session");
    expect_one_sentence(unknown);
    CHECK(unknown.err.find("Expected a command of portalctl but found \"verfiy\"") != std::string::npos);
}

TEST_CASE("What cannot be read at all is checked with its own reason, not with a missing format", "[portalctl][check]") {
    const Folder folder;
    const auto scenario = running::text_of(CLEAN_PORTAL_SOURCE "/scenarios/inflated_invoices/scenario.json");
    for (const auto& [text, code] : {std::pair{"\xEF\xBB\xBF" + scenario, "byte_order_mark"}, std::pair{std::string(100, '['), "nested_too_deeply"},
                                     std::pair{scenario + std::string(9U << 20U, ' '), "file_too_large"}, std::pair{std::string("{}"), "format_missing"}}) {
        std::ofstream(folder.file("a.json")) << text;
        const auto checked = running::run(folder, "check " + folder.file("a.json"));
        CHECK(checked.code == 1);
        CHECK(checked.out.find(code) != std::string::npos);
    }
}

TEST_CASE("A pipe is refused at once, and not waited for", "[portalctl]") {
    const Folder folder;
    REQUIRE(mkfifo(folder.file("pipe.json").c_str(), 0600) == 0);
    const auto pipe = folder.file("pipe.json");
    for (const auto& command : {"check " + pipe, "verify " + pipe, "drill " + pipe + " --out " + folder.file("drill"), "route korea --report " + pipe,
                                "play inflated_invoices --plan good --session " + folder.file("a.session") + " --key " + pipe})
        running::expect_one_sentence(running::run(folder, command));
}

TEST_CASE("A folder in place of a file and a folder that is not there get one sentence", "[portalctl]") {
    const Folder folder;
    expect_one_sentence(run(folder, "play inflated_invoices --plan good --session " + folder.file("")));
    expect_one_sentence(run(folder, "play inflated_invoices --plan good --session " + folder.file("no/such/folder/a.session")));
    CHECK_FALSE(fs::exists(folder.file("no")));
}

TEST_CASE("A folder that may not be written gets one sentence and stays empty", "[portalctl]") {
    // For root every folder may be written; one that is none of a disk stands in for it.
    const Folder folder;
    const auto place = geteuid() == 0 ? std::string("/proc/a.session") : folder.file("closed/a.session");
    if (geteuid() != 0) {
        fs::create_directory(folder.file("closed"));
        fs::permissions(folder.file("closed"), fs::perms::owner_read | fs::perms::owner_exec);
    }
    expect_one_sentence(run(folder, "play inflated_invoices --plan good --session " + place));
    CHECK_FALSE(fs::exists(place));
}

TEST_CASE("What the play had printed before a kill is in its session", "[portalctl][crash]") {
    const int rounds = std::getenv("CLEAN_PORTAL_LONG_TESTS") ? 200 : 12;
    for (int round = 0; round < rounds; ++round) {
        const Folder folder;
        const auto session = folder.file("a.session");
        const auto child = fork();
        if (child == 0) {
            if (!std::freopen(folder.file("out").c_str(), "w", stdout)) _exit(1);
            const auto program = std::string(CLEAN_PORTAL_BUILD) + "/portalctl";
            setenv("CLEAN_PORTAL_HOME", CLEAN_PORTAL_SOURCE, 1);
            execl(program.c_str(), "portalctl", "play", "inflated_invoices", "--plan", "good", "--log", "--session", session.c_str(), nullptr);
            _exit(127);
        }
        // However busy the machine is: the play has begun when it has printed something.
        for (int wait = 0; wait < 20000 && text_of(folder.file("out")).empty(); ++wait) usleep(200);
        usleep(static_cast<useconds_t>((round * 271) % 14000));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        std::ifstream printed(folder.file("out"));
        std::uint64_t acknowledged = 0;
        for (std::string line; std::getline(printed, line);)
            if (const auto number = std::strtoull(line.c_str(), nullptr, 10)) acknowledged = number;
        INFO("round " << round);
        CHECK(acknowledged > 0);
        const auto journal = journal::Journal::open(session, journal::Access::read_write);
        CHECK(journal.last_number() >= acknowledged);
        CHECK(journal.faults().empty());
    }
}

TEST_CASE("Pictures are taken in the size asked for, and a size that is none is refused with an example", "[portalctl][window]") {
    const Folder folder;
    for (const std::string size : {"1600", "1600x", "x900", "1600x900x2", "-1600x900", "320x200", "1600x99999"}) {
        INFO(size);
        const auto ran = run(folder, "--screenshots " + folder.file("pictures") + " --size " + size, "portal-sandbox");
        running::expect_one_sentence(ran);
        CHECK(ran.err.find("such as 1600x900") != std::string::npos);
        CHECK_FALSE(std::filesystem::exists(folder.file("pictures")));
    }
    CHECK(run(folder, "--size 1600x900", "portal-sandbox").err.find("requires --screenshots") != std::string::npos);
}
