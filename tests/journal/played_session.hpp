#pragma once

#include "tests/journal/folder.hpp"
#include "tests/session/mini_orders.hpp"

namespace fixtures {

/// A short play with facts, refusals, texts and an identity.
inline session::Session played(const std::string& file, const std::string& key) {
    auto play = session::Session::start(mini_materials(), {casework::GuardRails::teach, file, key});
    auto submit = intent(play, "clerk", "submit");
    submit.report = 0;
    REQUIRE(play.perform(submit).happened);
    auto assign = intent(play, "park", "assign");
    assign.with = {{play.profile().input(assign.act, "officer"), play.context().party("kim").index}};
    REQUIRE(play.perform(assign).happened);
    auto send = intent(play, "kim", "send");
    send.with = {{play.profile().input(send.act, "agency"), play.context().party("road_office").index}};
    send.reason = "They know best";
    REQUIRE_FALSE(play.perform(send).happened);
    auto ask = intent(play, "kim", "ask");
    ask.with_text = {{play.profile().input(ask.act, "items"), "The slips, please"}};
    REQUIRE(play.perform(ask).happened);
    return play;
}

} // namespace fixtures
