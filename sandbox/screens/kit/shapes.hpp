#pragma once

#include "engine/profile/profile.hpp"
#include "engine/views/clock_board.hpp"
#include "sandbox/screens/kit/look.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace kit {

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

/// Lock, triangle or bulb, and the word.
void grade_shape(const Look& look, ImVec2 top_left, float size, profile::Grade grade);
void grade_mark(const Look& look, profile::Grade grade);
/// The shape with another word: what is no law is not forbidden by it.
void grade_mark(const Look& look, profile::Grade grade, std::string_view word);

enum class Knows : std::uint8_t { no, could_infer, yes };
struct Knower {
    std::string name;
    Knows knows = Knows::no;
    bool lawful = true;
};
/// People in a row: filled knows the identity, half could infer it, empty does not.
void knowledge_mark(const Look& look, std::span<const Knower> people);
/// A wax seal, and the word: something is kept shut here.
void seal_mark(const Look& look, std::string_view word);
void person_shape(const Look& look, ImVec2 top_left, float size, Knows knows, bool lawful);

} // namespace kit
