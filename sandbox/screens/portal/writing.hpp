#pragma once

namespace screens {

struct Portal;

/// The report step by step, with the ways on and back below.
void draw_writing(Portal& portal);

} // namespace screens
