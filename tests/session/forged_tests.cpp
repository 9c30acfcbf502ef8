#include "engine/casework/fits.hpp"
#include "tests/fixtures/said.hpp"
#include "tests/journal/folder.hpp"
#include "tests/journal/forking.hpp"
#include "tests/session/mini_orders.hpp"

#include <functional>

using fixtures::said;

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
    CHECK_SAID(session::Session::resume(path, "", journal::Access::read_only), Catch::StartsWith("Expected a play of"));
    const auto journal = journal::Journal::open(path, journal::Access::read_only);
    CHECK(desk::replay_fault(fixtures::mini_materials().context, journal));
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
    CHECK_SAID(session::Session::resume(path, "", journal::Access::read_only), Catch::StartsWith("Expected a play of"));
    const auto journal = journal::Journal::open(path, journal::Access::read_only);
    CHECK(desk::replay_fault(fixtures::mini_materials().context, journal));
}

TEST_CASE("A forged fact of the last track that can be counted does not fit", "[session][forged]") {
    const auto materials = fixtures::mini_materials();
    auto strange = fact(70000, 14);
    strange.track = 65535;
    CHECK_FALSE(casework::fits(materials.context, strange, 1));
    strange.track = 65534;
    CHECK(casework::fits(materials.context, strange, 1));
}

TEST_CASE("A forged fact of thousands of years from now does not keep anybody waiting", "[session][forged]") {
    const Folder folder;
    auto late = fact(2, 1);
    late.at = *calendar::parse_instant("9999-01-01T00:00");
    const auto path = forged(folder, {fact(1, 1), late});
    CHECK_SAID(session::Session::resume(path, "", journal::Access::read_only), Catch::Contains("200 years"));
}

TEST_CASE("What was sealed anew is told with the order that does not give it, and with its branch", "[session][forged]") {
    const Folder folder;
    auto play = fixtures::begun();
    fixtures::submit(play);
    const auto before = play.facts().size();
    fixtures::assign(play);
    const auto first = std::to_string(before + 1) + " of branch 2", last = std::to_string(play.facts().size()) + " of branch 2";
    const auto says_after = [&](const std::function<void(std::vector<casework::Fact>&)>& forge) {
        std::filesystem::remove(folder.file("a.session"));
        auto journal = journal::Journal::create(folder.file("a.session"), play.journal().origin());
        journal.append(play.facts(), play.words());
        REQUIRE_FALSE(desk::replay_fault(play.context(), journal));
        fixtures::fork_after(journal, before, "otherwise");
        std::vector<casework::Fact> facts(play.facts().begin() + static_cast<std::ptrdiff_t>(before), play.facts().end());
        forge(facts);
        for (std::size_t i = 0; i < facts.size(); ++i) facts[i].number = before + 1 + i;
        journal.append(facts, play.words());
        REQUIRE(journal.faults().empty());
        const auto fault = desk::replay_fault(play.context(), journal);
        return fault ? said(*fault) : "";
    };
    const std::string sealed = ", though its hash fits: compare it with a copy made earlier.";
    CHECK(says_after([](auto& facts) { facts.back().value += 1; }) ==
          "Expected fact " + last + " as the order at fact " + first + " gives it but it is another" + sealed);
    CHECK(says_after([](auto& facts) { facts.push_back(facts.back()); }) ==
          "Expected fact " + last + " to be the last of its order but fact " + std::to_string(play.facts().size() + 1) + " of branch 2 follows" + sealed);
    CHECK(says_after([](auto& facts) { facts.pop_back(); }) ==
          "Expected more facts from the order at fact " + first + " but fact " + std::to_string(play.facts().size() - 1) + " of branch 2 is its last" + sealed);
    CHECK(says_after([&](auto& facts) { facts.front().who = play.context().party("clerk"); }) ==
          "Expected the order at fact " + first + " to be refused but it was carried out" + sealed);
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
        refused.order.actor = materials.context.party("kim");
        refused.order.act = materials.context.profile.act("ask");
        refused.order.case_number = 4'000'000'000;
        refused.reason.code = casework::RefusalCode::wrong_stage;
        journal.append(refused, casework::Words{});
    }
    const auto play = session::Session::resume(path, "", journal::Access::read_only);
    CHECK(play.refusals().size() == 1);
    CHECK(play.world().cases.empty());
}
