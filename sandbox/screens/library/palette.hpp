#pragma once

#include "sandbox/screens/kit/look.hpp"
#include "sandbox/screens/requests.hpp"
#include "sandbox/session/play/session.hpp"

#include <string>

namespace screens {

struct App;

/// The command palette's small state.
struct Palette {
    bool open = false;
    std::string typed;
};

/// What can be done here, found by typing a part of its name.
void draw_palette(const kit::Look& look, App& app, const session::Session* session, Requests& requests);

} // namespace screens
