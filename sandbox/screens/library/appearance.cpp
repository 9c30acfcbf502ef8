#include "sandbox/screens/library/appearance.hpp"

#include "sandbox/screens/kit/choices.hpp"
#include "sandbox/screens/kit/layout.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/screens/window_state.hpp"

#include <algorithm>

namespace screens {

void change_text_size(WindowState& window, int by) { window.text_scale = std::clamp(window.text_scale + by, 100, 250); }

std::vector<std::string> theme_names(const kit::Look& look) {
    return {look.say("screen.theme.light"), look.say("screen.theme.dark"), look.say("screen.theme.contrast")};
}

void draw_appearance(const kit::Look& look, WindowState& window) {
    if (kit::button(look, look.named("screen.smaller"))) change_text_size(window, -25);
    kit::beside(look);
    if (kit::button(look, look.named("screen.larger"))) change_text_size(window, 25);
    kit::beside(look);
    {
        const kit::Group group;
        kit::gap(look, 2); // level with the words of the buttons
        kit::note(look, look.say("screen.text_size", {{"percent", std::to_string(window.text_scale)}}));
    }
    kit::beside_if_room(look, look.px(190));
    auto chosen = static_cast<std::size_t>(window.theme);
    if (kit::drop_down(look, look.named("screen.theme.choose"), theme_names(look), chosen, look.px(190))) window.theme = static_cast<ThemeChoice>(chosen);
    kit::checkbox(look, look.named("screen.moves"), window.moves);
}

} // namespace screens
