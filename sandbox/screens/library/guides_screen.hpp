#pragma once

#include "sandbox/screens/kit/look.hpp"
#include "sandbox/screens/requests.hpp"

#include <string>

namespace screens {

struct WindowState;

/// At that page, by the name of its file; at the one for players where none is named.
void open_guide(WindowState& window, const std::string& page = {});
/// Asks for the pages where nobody has yet.
void read_guides(const WindowState& window, Requests& requests);
void draw_guides(const kit::Look& look, WindowState& window, Requests& requests);

} // namespace screens
