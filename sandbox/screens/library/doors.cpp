#include "sandbox/screens/library/doors.hpp"

#include "sandbox/screens/kit/icons.hpp"
#include "sandbox/screens/kit/plates.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/screens/library/guides_screen.hpp"
#include "sandbox/screens/window_state.hpp"

#include <array>
#include <cmath>
#include <span>

namespace screens {
namespace {

/// Where a line of a door leads: to a screen, or to a page of the guides.
struct DoorWay {
    const char* key;
    Screen screen = Screen::guides;
    const char* page = "";
};

struct Door {
    const char* key;
    kit::Icon icon;
    std::array<DoorWay, 3> ways;
};

constexpr std::array doors{Door{"screen.library.lead",
                                kit::Icon::people,
                                {DoorWay{"screen.groups.title", Screen::groups},
                                 {"screen.library.workshop", Screen::guides, "workshop"},
                                 {"screen.library.drill", Screen::guides, "tampered-log-drill"}}},
                           Door{"screen.library.write",
                                kit::Icon::pencil,
                                {DoorWay{"screen.library.write_scenario", Screen::guides, "write-a-scenario"},
                                 {"screen.library.write_country", Screen::guides, "write-a-country"},
                                 {"screen.library.problems", Screen::guides, "problems"}}},
                           Door{"screen.library.evaluate",
                                kit::Icon::scale,
                                {DoorWay{"screen.countries.title", Screen::countries},
                                 {"screen.library.checklist", Screen::guides, "evaluator-checklist"},
                                 {"screen.library.trust", Screen::guides, "trust"}}},
                           Door{"screen.library.read",
                                kit::Icon::book,
                                {DoorWay{"screen.library.how_to_play", Screen::guides, "how-to-play"},
                                 {"screen.library.glossary", Screen::words},
                                 {"screen.guides.title", Screen::guides}}}};

constexpr float least_door = 250, between_doors = 12, line_height = 36, door_inset = 8; ///< at 100 %

float door_columns(const kit::Look& look, float room) {
    for (const auto columns : {4.0F, 2.0F})
        if (room / columns >= look.px(least_door)) return columns;
    return 1;
}

float door_height(const kit::Look& look) { return look.px(line_height * 3 + 2 * door_inset) + look.font(kit::Face::body)->FontSize * 1.4F; }

void draw_door_way(const kit::Look& look, WindowState& window, const DoorWay& way) {
    if (!kit::line_row(look, look.named(way.key))) return;
    if (way.screen == Screen::guides) open_guide(window, way.page);
    else window.screen = way.screen;
}

void draw_door(const kit::Look& look, WindowState& window, const Door& door, float width) {
    const kit::Surface surface(look, door.key, {width, door_height(look)}, door_inset / 8);
    kit::icon_words(look, door.icon, kit::Tone::accent, look.say(door.key), {kit::Face::bold});
    for (const auto& way : door.ways) {
        kit::gap(look, 0);
        draw_door_way(look, window, way);
    }
}

} // namespace

float doors_height(const kit::Look& look, float room) {
    const auto rows = std::ceil(static_cast<float>(doors.size()) / door_columns(look, room));
    return rows * door_height(look) + (rows - 1) * look.px(between_doors);
}

void draw_doors(const kit::Look& look, WindowState& window) {
    const auto room = kit::room().x, columns = door_columns(look, room);
    const auto width = std::floor((room - (columns - 1) * look.px(between_doors)) / columns);
    kit::Flow flow(look, between_doors / 8);
    for (const auto& door : doors) {
        flow.next(width);
        draw_door(look, window, door, width);
    }
}

} // namespace screens
