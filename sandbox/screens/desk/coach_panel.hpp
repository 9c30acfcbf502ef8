#pragma once

#include "engine/profile/ids.hpp"

#include <cstdint>
#include <vector>

namespace screens {

struct DeskView;

enum class Coach : std::uint8_t { off, hints, steps };

constexpr float coach_padding = 1; ///< units, of the sheet that it lies on

/// Of its line, or once that was pressed of all it says, at most so much; 0 where the coach has nothing to say.
float coach_height(const DeskView& desk, float width, float at_most);
void draw_coach(DeskView& desk);
/// What the coach recommends in so many words to the person at the desk, in the order of the scenario.
std::vector<profile::ActId> acts_recommended(const DeskView& desk);
/// How much it says.
void choose_coach(DeskView& desk);

} // namespace screens
