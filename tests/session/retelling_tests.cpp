#include "sandbox/debrief/debrief.hpp"
#include "tests/fixtures/shipped_plays.hpp"
#include "tests/fixtures/walk.hpp"

#include <cstdlib>

namespace {

using session::Intent;
using session::Session;

/// Plays as people at a window might who press whatever is open, take others over and hand them back.
class Wanderer {
public:
    Wanderer(Session& play, std::uint64_t seed) : play_(play), dice_(seed) {}

    void wander(int steps) {
        for (int step = 0; step < steps && !play_.over(); ++step) {
            switch (dice_.below(6)) {
            case 0: play_.take_over(somebody()); break;
            case 1: play_.hand_back(somebody()); break;
            case 2: play_.step(); break;
            case 3: play_.run_to(play_.now() + static_cast<std::int64_t>(dice_.below(30)) * 6 * calendar::seconds_per_hour); break;
            default: play_.perform(something()); break;
            }
        }
    }

private:
    casework::PartyId somebody() {
        casework::PartyId party;
        do party = casework::PartyId{static_cast<std::uint16_t>(dice_.below(play_.context().parties.size()))};
        while (!play_.context()[party].is_person);
        return party;
    }

    /// Mostly what is open.
    Intent something() {
        auto intent = anything();
        const bool any = dice_.below(8) == 0;
        for (int tries = 0; tries < 400 && !any && !play_.why(intent).open; ++tries) intent = anything();
        return intent;
    }

    Intent anything() {
        Intent intent;
        intent.actor = somebody();
        intent.act = profile::ActId{static_cast<std::uint16_t>(dice_.below(play_.profile().acts.size()))};
        if (!play_.world().cases.empty()) intent.track = static_cast<casework::TrackIndex>(dice_.below(play_.world().cases[0].tracks.size()));
        if (play_.profile()[intent.act].opens_case) intent.report = 0;
        intent.insist = dice_.below(2) == 0;
        intent.reason = dice_.below(2) == 0 ? "because" : "";
        for (const auto input : play_.profile()[intent.act].needs) give(intent, input);
        return intent;
    }

    void give(Intent& intent, profile::InputId id) {
        const auto& input = play_.profile()[id];
        if (input.initial && dice_.below(2) == 0) return;
        if (input.kind == profile::ValueKind::text) intent.with_text.emplace_back(id, dice_.below(2) == 0 ? "something" : "Seo Yun-ah wrote it");
        else if (input.kind == profile::ValueKind::choice) {
            const auto& choices = play_.profile()[input.choices].choices;
            intent.with.emplace_back(id, choices[dice_.below(choices.size())].index);
        } else if (input.kind == profile::ValueKind::party)
            intent.with.emplace_back(id, static_cast<std::int64_t>(dice_.below(play_.context().parties.size())));
        else intent.with.emplace_back(id, static_cast<std::int64_t>(dice_.below(2)));
    }

    Session& play_;
    fixtures::Dice dice_;
};

Session wandered(const std::string& scenario, std::uint64_t seed, casework::GuardRails rails) {
    auto play = Session::start(fixtures::materials(scenario), {rails, "", ""});
    Wanderer(play, seed).wander(60);
    return play;
}

std::uint64_t seeds() { return std::getenv("CLEAN_PORTAL_LONG_TESTS") ? 200 : 12; }

} // namespace

TEST_CASE("However people played, their orders alone bring the same play again", "[debrief][walk]") {
    for (const std::string scenario : {"inflated_invoices", "somebody_told"})
        for (std::uint64_t seed = 1; seed <= seeds(); ++seed) {
            INFO(scenario << " seed " << seed);
            const auto play = wandered(scenario, seed, seed % 2 ? casework::GuardRails::teach : casework::GuardRails::exam);
            auto line = session::begun_again(play);
            for (const auto& order : session::own_orders(play)) session::give_again(line, order);
            session::reach(line, play.now());
            CHECK(line.digest() == play.digest());
            CHECK(line.refusals().size() == play.refusals().size());
        }
}

TEST_CASE("However people played, a debrief comes of it and holds no name", "[debrief][walk]") {
    const auto texts = fixtures::english();
    for (std::uint64_t seed = 1; seed <= seeds() / 3; ++seed) {
        INFO("seed " << seed);
        const auto debrief = debrief::debrief(wandered("inflated_invoices", seed, casework::GuardRails::exam), texts);
        CHECK(debrief.summary.size() == 5);
        for (const auto& one : debrief.decisions) {
            CHECK(one.reason.find("Seo Yun-ah") == std::string::npos);
            CHECK(one.done.find("Seo Yun-ah") == std::string::npos);
        }
    }
}
