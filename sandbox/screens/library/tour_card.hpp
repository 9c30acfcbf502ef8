#pragma once

#include "sandbox/model/plan.hpp"
#include "sandbox/session/play/session.hpp"

#include <memory>
#include <string>

namespace kit {
struct Look;
}

/// A newcomer is shown around on the real desk: each step frames the control that comes next, and goes on when the act has
/// really happened.
namespace screens {

struct WindowState;

struct TourState {
    std::shared_ptr<const model::Plan> plan; ///< none: nobody is shown around
    std::string target;                      ///< id of the framed control; empty: none
    std::string brought;                     ///< the target that is being, or was, brought into view
    int since = 0, scrolled = 0;             ///< frames: when that began, and when it was scrolled last
};

/// What comes next for whoever is shown around, and the frame around the control that does it.
void draw_tour(const kit::Look& look, WindowState& window, const session::Session* session);
void frame_target(const kit::Look& look, WindowState& window);

} // namespace screens
