#pragma once

#include <string>

namespace screens {

struct Portal;

/// The whole report before it is sent, and whether it has what the law asks for.
void draw_reading_again(Portal& portal);
/// Why it is closed, while something is not answered.
std::string draw_send_button(Portal& portal);

} // namespace screens
