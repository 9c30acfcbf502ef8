#pragma once

#include "sandbox/session/play/session.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace screens {

struct DeskView;

/// Somebody waits for what is `asked_for`.
enum class ActRank : std::uint8_t { asked_for, moves_on, at_any_time, closed_for_now, closed };

/// What an act would do, or whom it answers, as a picture and words.
enum class ActEffect : std::uint8_t { call, message, name, moves, letter, limit, learns, money };

/// One act on one track, with what is open or closed about it.
struct ActChoice {
    session::Intent intent;
    casework::Why why;
    profile::ActId leads_to{}; ///< which lacks what this one brings; none: it stands for itself
    ActRank rank = ActRank::closed;
    std::string label{}, reason{};
    std::vector<ActEffect> effects{}; ///< of an open one, as far as they are foretold
};

/// An act that is open to the person at the desk, for the palette.
struct FoundAct {
    std::string id, label;
    session::Intent intent;
};
std::vector<FoundAct> acts_to_find(const DeskView& desk);
/// What the person at the desk asks for when doing the act on a track of the open case.
session::Intent intent_on(const DeskView& desk, profile::ActId act, casework::TrackIndex track);
void draw_acts(DeskView& desk);

} // namespace screens
