#pragma once

#include "sandbox/screens/desk/desk_asks.hpp"

namespace screens {

struct DeskView;

inline constexpr float desk_header_height = 56; ///< at 100 %, below the band

/// Who am I, whom else can I be, and what stands on every desk: the mark of the exercise, finding, looks, help.
void draw_header(DeskView& desk, DeskAsks& asks);
/// Whom one can be, where the strip has no room for all.
void draw_everybody(DeskView& desk);

} // namespace screens
