#pragma once

namespace kit {
struct Look;
}

/// What tells those who play what they are to find out is shown once somebody has said who is there: once in a sitting.
namespace screens {

struct WindowState;

/// Wants the facilitator's desk open; who is there is asked first.
void want_facilitator(WindowState& window);
/// The question over whatever is drawn, while it is open.
void draw_trainer_question(const kit::Look& look, WindowState& window);
/// The question in the place of a page for trainers; false once it has been answered.
bool draw_trainer_page(const kit::Look& look, WindowState& window);

} // namespace screens
