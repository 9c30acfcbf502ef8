#pragma once

#include "engine/profile/profile.hpp"
#include "engine/views/clock_board.hpp"
#include "sandbox/screens/kit/look.hpp"

#include <span>

/// The visual language: always a shape or a colour together with a word.
namespace kit {

inline constexpr float band_height = 6; ///< at 100 %
inline constexpr float mark_foot = 60;  ///< where the words of the mark end at the latest
/// The striped band on top of every screen; Page draws it. The words stand in the first line below it.
void exercise_band(const Look& look);
/// Those words, in a rounded field that wide at most, on two lines where they do not fit on one.
float exercise_pill_width(const Look& look, float at_most, const char* mark = "screen.exercise");
/// On two lines also where one would take much of that room.
float fitting_pill_width(const Look& look, float room, const char* mark = "screen.exercise");
void exercise_pill(const Look& look, float at_most, const char* mark = "screen.exercise");

/// A coloured initial in a circle, and the name beside it.
struct RoleMark {
    std::string name;
    std::size_t category = 0; ///< the role's place in the profile
};
void role_circle(const Look& look, ImVec2 centre, const RoleMark& role);
void role_mark(const Look& look, const RoleMark& role, Face face = Face::body);
/// Ground of the top bar while that role is played; ink reads on it.
Colour role_tint(const Look& look, std::size_t category);

enum class StageState : std::uint8_t { done, current, not_yet };
ImVec2 stage_size(const Look& look, std::string_view label);
void stage_mark(const Look& look, std::string_view label, StageState state);

enum class Outcome : std::uint8_t { open, held, missed, otherwise, none };
/// A circle that is empty or holds a tick, a cross, an unequal sign or a dash; the words beside it say the same.
void outcome_mark(const Look& look, Outcome outcome);

/// A bar that is filled so far; the words beside it say the same.
void share_bar(const Look& look, std::int64_t part, std::int64_t whole, float width);

/// A value with its source: solid underline verified, dotted unconfirmed, a dash where the law sets nothing.
/// Says the status and where it comes from when pointed at.
void sourced(const Look& look, std::string_view value, profile::Status status, std::string_view where_from);

/// The asterisk's footnote, once a screen that names Kosovo*.
void kosovo_footnote(const Look& look, std::string_view words_on_screen);
/// Its words; empty where nothing names Kosovo*.
std::string kosovo_words(const Look& look, std::string_view words_on_screen);

} // namespace kit
