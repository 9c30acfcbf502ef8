#pragma once

#include "sandbox/debrief/debrief.hpp"
#include "sandbox/exchange/page.hpp"
#include "sandbox/screens/kit/layout.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/screens/requests.hpp"

#include <memory>
#include <string>

/// The debrief: what is read aloud on the left by section, and what the room itself says and decides.
namespace screens {

/// What is being typed and not yet set.
struct OverrideForm {
    std::size_t expectation = 0; ///< place in the scenario
    std::int64_t points = 0;
    std::string reason, by;
};

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
};

/// Everything a part of the screen is drawn from.
struct Debriefed {
    const kit::Look& look;
    const session::Session& session;
    DebriefState& state;
    Requests& requests;
};

/// Hot wash, improvements, points that a person gives instead.
void draw_filling_in(Debriefed& debriefed);

} // namespace screens
