#pragma once

namespace screens {

struct DeskView;

/// What the desk says of the two marks that were pressed: that they conflict, by which article and what one may do, or that both can be true.
void draw_verdict(DeskView& desk);

} // namespace screens
