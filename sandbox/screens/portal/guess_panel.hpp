#pragma once

namespace screens {

struct Portal;

/// Who could guess that it was she: a row of people.
void draw_guess(const Portal& portal);

} // namespace screens
