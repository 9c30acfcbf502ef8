#include "sandbox/screens/groups/groups_screen.hpp"

#include "sandbox/screens/app.hpp"
#include "sandbox/screens/groups/groups_choosing.hpp"
#include "sandbox/screens/groups/groups_compared.hpp"
#include "sandbox/screens/kit/keys.hpp"

namespace screens {
namespace {

/// From what came of it one step back leads to the choice, and from there to the library.
void go_back(App& app) {
    auto& state = app.groups;
    state.written.clear();
    if (!state.compared) app.screen = Screen::library;
    state.compared.reset();
}

void draw_head(const kit::Look& look, App& app) {
    if (kit::button(look, {"groups.back", look.say("screen.back")}) || kit::key(look, kit::Chord::just(kit::Chord::Special::escape), "screen.back"))
        go_back(app);
    kit::beside(look, 2);
    const kit::Group group;
    kit::title(look, look.say("screen.groups.title"));
    kit::note(look, look.say("screen.groups.words"));
}

} // namespace

void draw_groups(const kit::Look& look, App& app, Requests& requests) {
    const kit::Panel area(look, app.groups.compared ? "groups compared" : "groups", {0, 0}, {kit::Ground::none, 3, false});
    draw_head(look, app);
    kit::gap(look, 2);
    if (!app.groups.listed) {
        requests.list_groups = true;
        return kit::text(look, look.say("screen.groups.reading"));
    }
    GroupsPanel panel{look, app.groups, requests};
    if (app.groups.compared) draw_compared(panel);
    else draw_choosing(panel);
}

} // namespace screens
