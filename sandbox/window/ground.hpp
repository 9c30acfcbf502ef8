#pragma once

namespace window {

/// What a frame begins with: the colour of the page, which then need not be painted over every pixel once more.
void clear_to_ground();

} // namespace window
