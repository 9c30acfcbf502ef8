#include "sandbox/screens/library/welcome_screen.hpp"

#include "sandbox/screens/kit/first_line.hpp"
#include "sandbox/screens/kit/plates.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/screens/library/appearance.hpp"
#include "sandbox/screens/window_state.hpp"

#include <algorithm>

namespace screens {

/// The first thing that anybody sees: can you read this?
void draw_welcome(const kit::Look& look, WindowState& window, Requests& requests) {
    {
        const kit::FirstLine line(look);
        kit::title(look, look.say("screen.library.title"));
    }
    const kit::Panel around(look, "around welcome", {0, 0}, {kit::Ground::none, 1, false, false});
    const auto width = std::min(look.px(760), kit::room().x);
    ImGui::SetCursorPosX((kit::room().x - width) / 2 + look.unit());
    const kit::Surface surface(look, "welcome", {width, kit::room().y}, 4);
    kit::text(look, look.say("screen.welcome.words"));
    kit::gap(look, 3);
    kit::heading(look, look.say("screen.welcome.readable"));
    draw_appearance(look, window);
    kit::note(look, look.say("screen.welcome.language"));
    kit::gap(look, 3);
    kit::text(look, look.say("screen.welcome.how"));
    kit::gap(look, 3);
    if (kit::button(look, look.named("screen.tour.start"), kit::Weight::primary)) requests.emplace_back(StartTour{});
    kit::beside_if_room(look, kit::button_width(look, look.say("screen.welcome.go")));
    if (kit::button(look, look.named("screen.welcome.go"))) window.screen = Screen::library;
    kit::note(look, look.say("screen.tour.start_words"));
}

} // namespace screens
