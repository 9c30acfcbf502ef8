#pragma once

namespace screens {

struct Portal;

/// The whole report before it is sent, and whether it has what the law asks for.
void draw_reading_again(Portal& portal);
/// Closed with a reason while something is not answered.
void draw_send_button(Portal& portal);

} // namespace screens
