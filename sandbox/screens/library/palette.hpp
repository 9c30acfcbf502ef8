#pragma once

#include "sandbox/screens/requests.hpp"
#include "sandbox/session/play/session.hpp"

#include <string>

namespace kit {
struct Look;
}

namespace screens {

struct WindowState;

/// The command palette's small state.
struct Palette {
    bool open = false;
    std::string typed;
    std::size_t chosen = 0; ///< of the rows that are shown
};

void open_palette(const kit::Look& look, WindowState& window, Requests& requests);
/// What can be done here, found by typing a part of its name.
void draw_palette(const kit::Look& look, WindowState& window, const session::Session* session, Requests& requests);

} // namespace screens
