#pragma once

#include "engine/profile/profile.hpp"

#include <optional>
#include <span>

/// Whether one length can outlast another, told by the country's own calendar: "90 days" and "three months" differ by the
/// day on which they begin, "five working days" by the holidays between.
namespace yardstick {

/// A day from which one ends after the other.
struct Outlasts {
    calendar::Date from;
    calendar::Date ends;  ///< the longer one
    calendar::Date asked; ///< when the other had ended
};

/// Tries each day of four years, so that a leap day and every holiday are among them; the first on which `length` with all
/// its extensions ends later than `asked`.
std::optional<Outlasts> first_outlasting(const profile::Profile& profile, calendar::Length length, std::span<const calendar::Length> extensions,
                                         calendar::Length asked);

} // namespace yardstick
