#include "sandbox/screens/routing/routing_sheets.hpp"

#include "sandbox/screens/kit/choices.hpp"
#include "sandbox/screens/kit/plates.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace screens {
namespace {

constexpr float least_abreast = 1040;     ///< at 100 %, for three sheets
constexpr float most_of_elsewhere = 0.3F; ///< of the height: it scrolls beyond that
constexpr float elsewhere_padding = 1.25F;

void draw_with_buttons(const kit::Look& look, const RoutingSheets& sheets, const RoutingSheet& sheet) {
    {
        const kit::Panel body(look, "routing body", {0, kit::room().y - sheets.buttons_height}, {kit::Ground::none, 0, false});
        sheet.draw();
    }
    if (sheets.buttons) sheets.buttons();
}

void draw_abreast(const kit::Look& look, const RoutingSheets& sheets, ImVec2 whole) {
    const float law = whole.x * 0.3F, rest = whole.x * 0.28F;
    const kit::Group group;
    {
        const kit::Surface sheet(look, "routing law", {law, whole.y});
        sheets.law.draw();
    }
    kit::beside(look);
    {
        const kit::Surface sheet(look, "routing ways", {whole.x - law - rest - 2 * look.unit(), whole.y});
        sheets.ways.draw();
    }
    kit::beside(look);
    const kit::Surface sheet(look, "routing rest", {rest, whole.y});
    draw_with_buttons(look, sheets, sheets.rest);
}

void draw_above_elsewhere(const kit::Look& look, const RoutingSheets& sheets, ImVec2 whole) {
    const float asked = sheets.elsewhere_height + 2 * look.unit(elsewhere_padding), below = std::min(asked, whole.y * most_of_elsewhere);
    draw_abreast(look, sheets, {whole.x, whole.y - below - look.unit()});
    kit::gap(look, 1);
    const kit::Surface sheet(look, "routing elsewhere", {whole.x, below}, elsewhere_padding);
    sheets.elsewhere.draw();
}

void draw_by_tabs(const kit::Look& look, const RoutingSheets& sheets, ImVec2 size, std::size_t& shown) {
    const kit::Surface all(look, "routing tabs", size, 1);
    std::vector<const RoutingSheet*> tabs{&sheets.law, &sheets.ways, &sheets.rest};
    if (sheets.elsewhere_height > 0) tabs.push_back(&sheets.elsewhere);
    std::vector<std::string> names;
    for (const auto* tab : tabs) names.push_back(tab->name);
    shown = std::min(shown, tabs.size() - 1);
    kit::tabs(look, {"screen.routing.tabs", look.say("screen.routing.tabs")}, names, shown);
    draw_with_buttons(look, sheets, *tabs[shown]);
}

} // namespace

bool sheets_stand_abreast(const kit::Look& look, float width) { return width >= look.px(least_abreast); }

void draw_routing_sheets(const kit::Look& look, const RoutingSheets& sheets, ImVec2 size, std::size_t& shown) {
    if (!sheets_stand_abreast(look, size.x)) draw_by_tabs(look, sheets, size, shown);
    else if (sheets.elsewhere_height > 0) draw_above_elsewhere(look, sheets, size);
    else draw_abreast(look, sheets, size);
}

} // namespace screens
