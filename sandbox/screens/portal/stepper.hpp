#pragma once

namespace screens {

struct Portal;

/// The six steps in a row: what was seen can be gone back to.
void draw_stepper(Portal& portal);

} // namespace screens
