#include "engine/casework/evaluate.hpp"
#include "engine/replay.hpp"
#include "sandbox/session/play/session.hpp"
#include "tests/fixtures/mini_play.hpp"

#include <filesystem>
#include <unistd.h>

/// A session of each past edition, as it was recorded. It is told, verified and played on under what its facts meant then.
namespace {

using session::Session;
namespace fs = std::filesystem;

/// A law of seven days, then a month, extended three times: the first edition allowed it, and remembered a day for the month.
const std::string first_edition = std::string(CLEAN_PORTAL_SOURCE) + "/tests/golden/past/edition_1.session";
const std::string digest = "0b227a6c688ec2466367ae34301b5f25f0bda8f4a73e8954f69ffd337c8c21fc";

/// A copy to write to, gone when the test is over.
struct Copy {
    Copy() { fs::copy_file(first_edition, path, fs::copy_options::overwrite_existing); }
    ~Copy() { fs::remove(path); }
    Copy(const Copy&) = delete;
    Copy& operator=(const Copy&) = delete;
    const std::string path = (fs::temp_directory_path() / ("clean-portal-edition-" + std::to_string(getpid()) + ".session")).string();
};

const casework::RunningClock& limit_of(const Session& session) {
    const auto* clock = session.world().cases.at(0).clock(session.context().profile.clock("limit"), 0);
    REQUIRE(clock);
    return *clock;
}

std::string due_of(const Session& session) { return calendar::iso(calendar::date_of({limit_of(session).due})); }

void expect_as_recorded(const Session& session) {
    CHECK(session.context().edition == casework::Edition::first);
    CHECK(session.digest() == digest);
    CHECK(due_of(session) == "2026-05-21");
    CHECK(limit_of(session).extensions.back().unit == calendar::Unit::calendar_days);
    CHECK_FALSE(desk::replay_fault(session.context(), session.journal()));
}

} // namespace

TEST_CASE("A session of the first edition opens, verifies and shows the due date that it was recorded with", "[session][past]") {
    expect_as_recorded(Session::resume(first_edition, "", journal::Access::read_only));
}

TEST_CASE("Brought up to date, a session of the first edition stays one", "[session][past]") {
    const Copy copy;
    expect_as_recorded(Session::resume(copy.path, "", journal::Access::read_write));
    expect_as_recorded(Session::resume(copy.path, "", journal::Access::read_only));
    CHECK(journal::Journal::open(copy.path, journal::Access::read_only).origin().edition == casework::Edition::first);
}

TEST_CASE("Decided under another edition, a recorded session does not hold", "[session][past]") {
    auto journal = journal::Journal::open(first_edition, journal::Access::read_only);
    const auto kept = reading::read_kept(journal.origin().profile, journal.origin().scenario, casework::newest_edition);
    REQUIRE(kept.thing);
    const auto fault = desk::replay_fault(kept.thing->context, journal);
    REQUIRE(fault);
    CHECK(fault->fact == 23); // the third extension, which the list does not give
}

namespace {

/// Three months from 30 November, extended by three; a monthly duty that was missed five times, each round a day later than the one before.
const std::string second_edition = std::string(CLEAN_PORTAL_SOURCE) + "/tests/golden/past/edition_2.session";

std::vector<std::string> dues_of(const Session& session, std::string_view clock) {
    std::vector<std::string> dues;
    for (const auto& fact : session.facts()) {
        const bool sets_day = fact.kind == casework::FactKind::clock_started || fact.kind == casework::FactKind::clock_extended ||
                              fact.kind == casework::FactKind::clock_restarted;
        if (sets_day && fact.what == session.context().profile.clock(clock).index) dues.push_back(calendar::iso(calendar::date_of({fact.value})));
    }
    return dues;
}

} // namespace

TEST_CASE("A session of the second edition verifies, with months one after the other and rounds that drift", "[session][past]") {
    const auto session = Session::resume(second_edition, "", journal::Access::read_only);
    CHECK(session.context().edition == casework::Edition::second);
    CHECK(session.digest() == "f5cf26051e26628d72bd944793dc0ceac4b64e9c81b4ecd2a168eedfd739767a");
    CHECK(dues_of(session, "limit") == std::vector<std::string>{"2027-03-01", "2027-05-28"});
    CHECK(dues_of(session, "monthly") == std::vector<std::string>{"2027-02-01", "2027-03-02", "2027-04-05", "2027-05-06", "2027-06-07"});
    CHECK(limit_of(session).rounds == 0);
    CHECK_FALSE(desk::replay_fault(session.context(), session.journal()));
}

TEST_CASE("What a session of the second edition shows of its arithmetic is what it decided", "[session][past]") {
    const auto session = Session::resume(second_edition, "", journal::Access::read_only);
    const auto& the_case = session.world().cases.at(0);
    for (const auto& clock : the_case.clocks)
        if (clock.due != casework::unknown_due) CHECK(casework::arithmetic(session.context(), the_case, clock).due.seconds == clock.due);
}

TEST_CASE("A play that begins now is kept and resumed in the newest edition", "[session]") {
    const Copy copy;
    fs::remove(copy.path);
    { const auto begun = Session::start(fixtures::mini_materials(), {casework::GuardRails::teach, copy.path, ""}); }
    CHECK(Session::resume(copy.path, "", journal::Access::read_only).context().edition == casework::newest_edition);
}
