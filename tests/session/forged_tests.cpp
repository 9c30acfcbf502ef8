#include "engine/casework/fits.hpp"
#include "tests/journal/folder.hpp"
#include "tests/session/mini_orders.hpp"

namespace {

using fixtures::Folder;

/// A session of the small case whose chain holds, with facts that nobody decided.
std::string forged(const Folder& folder, const std::vector<casework::Fact>& facts) {
    const auto materials = fixtures::mini_materials();
    const auto path = folder.file("forged.session");
    auto journal = journal::Journal::create(path, {materials.profile_json, materials.scenario_json, 1, casework::GuardRails::teach});
    journal.append(facts, casework::Words{});
    CHECK(journal.faults().empty());
    return path;
}

casework::Fact fact(std::uint64_t number, int kind) {
    casework::Fact made;
    made.number = number;
    made.at = fixtures::mini_materials().scenario.starts;
    made.kind = static_cast<casework::FactKind>(kind);
    made.what = 0;
    return made;
}

void expect_refused(const casework::Fact& second) {
    const Folder folder;
    const auto path = forged(folder, {fact(1, 1), second});
    INFO("kind " << static_cast<int>(second.kind));
    CHECK_THROWS_WITH(session::Session::resume(path, "", journal::Access::read_only), Catch::StartsWith("Expected a play of"));
    const auto journal = journal::Journal::open(path, journal::Access::read_only);
    CHECK(desk::replay_fault(fixtures::mini_materials().setting, journal));
}

} // namespace

TEST_CASE("A forged fact that names what the profile does not have is never applied, though its chain holds", "[session][forged]") {
    for (const int kind : {1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 17, 18, 19, 20, 21, 22, 23, 24, 26}) {
        auto strange = fact(2, kind);
        strange.what = 60000;
        expect_refused(strange);
    }
    expect_refused(fact(2, 200));
    auto nobody = fact(2, 14);
    nobody.whom = {60000};
    expect_refused(nobody);
    auto far_track = fact(2, 7);
    far_track.track = 60000;
    expect_refused(far_track);
    auto no_year = fact(2, 27);
    no_year.at = {INT64_MAX};
    expect_refused(no_year);
}

TEST_CASE("A forged fact of a case that nobody has opened yet is never applied", "[session][forged]") {
    const Folder folder;
    const auto path = forged(folder, {fact(1, 17), fact(2, 1)});
    CHECK_THROWS_WITH(session::Session::resume(path, "", journal::Access::read_only), Catch::StartsWith("Expected a play of"));
    const auto journal = journal::Journal::open(path, journal::Access::read_only);
    CHECK(desk::replay_fault(fixtures::mini_materials().setting, journal));
}

TEST_CASE("A forged fact of the last track that can be counted does not fit", "[session][forged]") {
    const auto materials = fixtures::mini_materials();
    auto strange = fact(70000, 14);
    strange.track = 65535;
    CHECK_FALSE(casework::fits(materials.setting, strange, 1));
    strange.track = 65534;
    CHECK(casework::fits(materials.setting, strange, 1));
}

TEST_CASE("A forged fact of thousands of years from now does not keep anybody waiting", "[session][forged]") {
    const Folder folder;
    auto late = fact(2, 1);
    late.at = *calendar::parse_instant("9999-01-01T00:00");
    const auto path = forged(folder, {fact(1, 1), late});
    CHECK_THROWS_WITH(session::Session::resume(path, "", journal::Access::read_only), Catch::Contains("200 years"));
}

TEST_CASE("A forged refusal that names a case of any number takes no memory for it", "[session][forged]") {
    const Folder folder;
    const auto materials = fixtures::mini_materials();
    const auto path = folder.file("forged.session");
    {
        auto journal = journal::Journal::create(path, {materials.profile_json, materials.scenario_json, 1, casework::GuardRails::teach});
        journal::Refused refused;
        refused.number = 1;
        refused.order.at = materials.scenario.starts;
        refused.order.actor = materials.setting.party("kim");
        refused.order.act = materials.setting.profile.act("ask");
        refused.order.case_number = 4'000'000'000;
        refused.reason.code = casework::RefusalCode::wrong_stage;
        journal.append(refused, casework::Words{});
    }
    const auto play = session::Session::resume(path, "", journal::Access::read_only);
    CHECK(play.refusals().size() == 1);
    CHECK(play.world().cases.empty());
}
