#pragma once

#include "sandbox/screens/kit/look.hpp"

#include <imgui.h>

#include <functional>
#include <string>

namespace screens {

/// A part of the answer where a report goes, drawn into the room that it is given.
struct RoutingSheet {
    std::string name; ///< of its tab
    std::function<void()> draw;
};

/// The one arrangement of it, at the desk as in a dry run.
struct RoutingSheets {
    RoutingSheet law, ways, rest;
    RoutingSheet elsewhere;
    float elsewhere_height = 0;         ///< of what it draws
    std::function<void()> buttons = {}; ///< always in sight; none: there are none
    float buttons_height = 0;
};

bool sheets_stand_abreast(const kit::Look& look, float width);
/// Three sheets beside one another, with the same report elsewhere below them; where there is no room for that, one at a time, by tabs. `shown`: the tab.
void draw_routing_sheets(const kit::Look& look, const RoutingSheets& sheets, ImVec2 size, std::size_t& shown);

} // namespace screens
