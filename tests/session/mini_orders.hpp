#pragma once

#include "engine/desk.hpp"
#include "engine/replay.hpp"
#include "sandbox/session/play/session.hpp"
#include "tests/fixtures/english.hpp"
#include "tests/fixtures/mini_play.hpp"

/// The small case played as a session: its orders by those who give them.
namespace fixtures {

inline session::Session begun(const std::string& file = {}) { return session::Session::start(mini_materials(), {casework::GuardRails::teach, file, ""}); }

inline session::Intent intent(const session::Session& play, std::string_view who, std::string_view act) {
    session::Intent made;
    made.actor = play.context().party(who);
    made.act = play.profile().act(act);
    if (!play.world().cases.empty()) made.track = play.world().cases[0].track_of(play.profile()[made.act].procedure);
    return made;
}

inline void submit(session::Session& play) {
    auto made = intent(play, "clerk", "submit");
    made.report = 0;
    REQUIRE(play.perform(made).happened);
}

inline desk::Outcome assign(session::Session& play, std::string_view officer = "kim") {
    auto made = intent(play, "park", "assign");
    made.with = {{play.profile().input(made.act, "officer"), play.context().party(officer).index}};
    return play.perform(made);
}

inline desk::Outcome send(session::Session& play, std::string_view agency, bool insist = false) {
    auto made = intent(play, "kim", "send");
    made.with = {{play.profile().input(made.act, "agency"), play.context().party(agency).index}};
    made.insist = insist;
    return play.perform(made);
}

inline void ask(session::Session& play, const std::string& items = "the slips") {
    auto made = intent(play, "kim", "ask");
    made.with_text = {{play.profile().input(made.act, "items"), items}};
    REQUIRE(play.perform(made).happened);
}

inline desk::Outcome close_case(session::Session& play) {
    auto made = intent(play, "kim", "close");
    made.with = {{play.profile().input(made.act, "ground"), play.profile().choice("ground", "nothing_found").index}};
    return play.perform(made);
}

/// How many messages have reached somebody.
inline std::size_t told(const session::Session& play, std::string_view who) {
    const auto person = play.context().party(who);
    return static_cast<std::size_t>(
        std::ranges::count_if(play.facts(), [&](const casework::Fact& fact) { return fact.kind == casework::FactKind::injected && fact.whom == person; }));
}

inline void expect_whole(const session::Session& play) {
    CHECK(play.journal().faults().empty());
    CHECK_FALSE(desk::replay_fault(play.context(), play.journal()));
    CHECK_FALSE(play.direction_fault());
}

} // namespace fixtures
