#pragma once

#include "engine/calendar/instant.hpp"

#include <optional>
#include <string>
#include <vector>

namespace screens {

struct FacilitatorState;
struct Leading;

/// A script entry that is still to come.
struct ToCome {
    std::size_t entry = 0;
    std::optional<calendar::Instant> due; ///< none: it waits for its condition
    std::string title;
};
/// What falls due first stands first; what waits for its condition stands last.
std::vector<ToCome> to_come(const Leading& leading);
/// The one that the keys are about.
std::optional<ToCome> chosen_of(const FacilitatorState& state, const std::vector<ToCome>& coming);

void draw_coming(Leading& leading, const std::vector<ToCome>& coming);

} // namespace screens
