#pragma once

namespace screens {

struct Seen;

/// Every stage by its number and name: the keyboard's way to them, and the legend of a picture seen from afar.
void draw_stage_list(const Seen& seen);

} // namespace screens
