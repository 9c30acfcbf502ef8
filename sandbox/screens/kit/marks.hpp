#pragma once

#include "engine/profile/profile.hpp"
#include "engine/views/clock_board.hpp"
#include "sandbox/screens/kit/look.hpp"

#include <span>

/// The visual language: always a shape or a colour together with a word.
namespace kit {

inline constexpr float band_height = 28; ///< at 100 %
/// The striped band on top of every screen; Page draws it.
void exercise_band(const Look& look);

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

/// A pill: a ring filled by the time used, the days, the word. Pressed: show the arithmetic.
struct ClockPill {
    views::ClockMark mark = views::ClockMark::on_time;
    std::int64_t days_left = 0;
    std::int32_t permille_used = 0;
};
/// "19 days left", "overdue by 2 days", "met".
std::string clock_words(const Look& look, const ClockPill& clock);
Tone clock_tone(views::ClockMark mark);
void clock_ring(const Look& look, ImVec2 centre, float radius, const ClockPill& clock);
bool clock_mark(const Look& look, std::string id, const ClockPill& clock);

enum class Outcome : std::uint8_t { open, held, missed, otherwise, none };
/// A circle that is empty or holds a tick, a cross, an unequal sign or a dash; the words beside it say the same.
void outcome_mark(const Look& look, Outcome outcome);

/// A bar that is filled so far; the words beside it say the same.
void share_bar(const Look& look, std::int64_t part, std::int64_t whole, float width);

/// Lock, triangle or bulb, and the word.
void grade_shape(const Look& look, ImVec2 top_left, float size, profile::Grade grade);
void grade_mark(const Look& look, profile::Grade grade);

/// A value with its source: solid underline verified, dotted unconfirmed, a dash where the law sets nothing.
/// Says the status and where it comes from when pointed at.
void sourced(const Look& look, std::string_view value, profile::Status status, std::string_view where_from);

enum class Knows : std::uint8_t { no, could_infer, yes };
struct Knower {
    std::string name;
    Knows knows = Knows::no;
    bool lawful = true;
};
/// People in a row: filled knows the identity, half could infer it, empty does not.
void knowledge_mark(const Look& look, std::span<const Knower> people);
void person_shape(const Look& look, ImVec2 top_left, float size, Knows knows, bool lawful);

/// The asterisk's footnote, once a screen that names Kosovo*.
void kosovo_footnote(const Look& look, std::string_view words_on_screen);

} // namespace kit
