#pragma once

#include "sandbox/screens/kit/icons.hpp"
#include "sandbox/screens/kit/widgets.hpp"

#include <functional>
#include <string>
#include <vector>

namespace screens {

struct DeskAsks;
struct DeskView;

/// Something that moves time, or leads away from it.
struct TimeControl {
    const char* key;
    kit::Icon icon;
    std::function<void()> act;
    std::string closed_because = {};
    std::string says = {}; ///< of an open one, beside its help
};

/// To the next thing that matters; once everything has ended, what comes after.
TimeControl going_on(DeskView& desk, DeskAsks& asks);
/// To how the story ends, though a case is open that somebody at the table could bring on.
TimeControl to_last_scenes(DeskView& desk);
/// Nothing more comes by itself, and a case is still open.
bool is_held(const DeskView& desk);
/// What can still be done in it.
std::string what_is_left(const DeskView& desk);
TimeControl taking_back(DeskView& desk);
TimeControl to_next_day(DeskView& desk);
TimeControl to_a_date(DeskView& desk);
TimeControl foreseeing(DeskView& desk);
/// What is needed now and then, for the menu.
std::vector<TimeControl> seldom_needed(DeskView& desk, DeskAsks& asks);

/// How far going on goes and what will stop it, or why it cannot.
std::string how_far(const DeskView& desk);
/// The same without whose limit it is, where there is no room for that.
std::string how_far_in_short(const DeskView& desk);
/// What an open control says of itself, or why it is closed.
std::string told(const kit::Look& look, const TimeControl& control);

} // namespace screens
