#include "sandbox/screens/library/trainer_question.hpp"

#include "sandbox/screens/kit/layout.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/screens/window_state.hpp"

namespace screens {
namespace {

void draw_words(const kit::Look& look) {
    kit::title(look, look.say("screen.trainer.title"));
    kit::text(look, look.say("screen.trainer.words"));
    kit::gap(look, 2);
}

} // namespace

void want_facilitator(WindowState& window) {
    if (window.trainer.is_there) window.facilitator.wanted = true;
    else window.trainer.asked = true;
}

void draw_trainer_question(const kit::Look& look, WindowState& window) {
    bool open = window.trainer.asked;
    if (!open) return;
    if (const kit::Overlay overlay(look, "trainer", open); overlay) {
        draw_words(look);
        window.trainer.is_there = kit::button(look, look.named("screen.trainer.yes"), kit::Weight::primary);
        kit::beside_if_room(look, kit::button_width(look, look.say("screen.trainer.no")));
        if (kit::button(look, look.named("screen.trainer.no"))) open = false;
    }
    window.trainer.asked = open && !window.trainer.is_there;
    if (window.trainer.is_there) window.facilitator.wanted = true;
}

bool draw_trainer_page(const kit::Look& look, WindowState& window) {
    if (window.trainer.is_there) return false;
    draw_words(look);
    window.trainer.is_there = kit::button(look, look.named("screen.trainer.yes"), kit::Weight::primary);
    return true;
}

} // namespace screens
