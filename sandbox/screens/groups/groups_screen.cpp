#include "sandbox/screens/groups/groups_screen.hpp"

#include "sandbox/screens/groups/groups_choosing.hpp"
#include "sandbox/screens/groups/groups_compared.hpp"
#include "sandbox/screens/kit/first_line.hpp"
#include "sandbox/screens/kit/keys.hpp"
#include "sandbox/screens/kit/text.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/screens/window_state.hpp"

#include <utility>

namespace screens {
namespace {

/// From what came of it one step back leads to the choice, and from there to the library.
void go_back(WindowState& window) {
    auto& state = window.groups;
    state.written.clear();
    if (!state.compared) window.screen = Screen::library;
    state.compared.reset();
}

void draw_head(const kit::Look& look, WindowState& window) {
    const kit::FirstLine line(look);
    if (kit::button(look, {"groups.back", look.say("screen.back")}) || kit::key(look, kit::Chord::just(kit::Chord::Special::escape), "screen.back"))
        go_back(window);
    kit::beside(look, 2);
    const kit::Group group;
    kit::title(look, look.say("screen.groups.title"));
    kit::note(look, look.say("screen.groups.words"));
}

} // namespace

void draw_groups(const kit::Look& look, WindowState& window, Requests& requests) {
    draw_head(look, window);
    const kit::Panel area(look, window.groups.compared ? "groups compared" : "groups", {0, 0}, {kit::Ground::none, 3, false});
    if (!window.groups.listed) {
        requests.emplace_back(ListGroups{});
        return kit::text(look, look.say("screen.groups.reading"));
    }
    GroupsPanel panel{look, window.groups, requests};
    if (window.groups.compared) draw_compared(panel);
    else draw_choosing(panel);
    if (std::exchange(window.groups.wants_files, false)) choose_file(look, window, FilePurpose::compare, requests);
}

} // namespace screens
