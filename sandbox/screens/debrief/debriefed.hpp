#pragma once

#include "sandbox/debrief/debrief.hpp"
#include "sandbox/debrief/ending.hpp"
#include "sandbox/exchange/page.hpp"
#include "sandbox/screens/debrief/filling_in.hpp"
#include "sandbox/screens/desk/moment.hpp"
#include "sandbox/screens/requests.hpp"
#include "sandbox/session/play/session.hpp"

#include <memory>
#include <string>

namespace kit {
struct Look;
}

namespace screens {

struct DebriefState {
    std::shared_ptr<const exchange::Page> page; ///< made by the program; none: not yet
    std::string made_for;                       ///< the moment it was made at
    std::size_t section = 0;
    debrief::DebriefNotes notes; ///< kept beside the session
    OverrideForm override;
    std::string written;        ///< what became of the last export, to be read
    std::string closed_because; ///< why notes and exports cannot be kept beside the play; empty: they can
    bool scrolled_up = false;   ///< after another section was chosen
    bool looks_back = false;    ///< the desk shows a moment that was chosen here
    Kept<std::optional<debrief::Ending>> ending;
};

/// Everything a part of the screen is drawn from.
struct Debriefed {
    const kit::Look& look;
    const session::Session& session;
    DebriefState& state;
    Requests& requests;
};

} // namespace screens
