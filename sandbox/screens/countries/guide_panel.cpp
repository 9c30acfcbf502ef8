#include "sandbox/screens/countries/guide_panel.hpp"

#include "sandbox/screens/countries/countries.hpp"
#include "sandbox/screens/countries/guide_questions.hpp"
#include "sandbox/screens/countries/routing_panel.hpp"
#include "sandbox/screens/kit/layout.hpp"
#include "sandbox/screens/kit/widgets.hpp"

namespace screens {

void draw_guide(Countries& countries) {
    const auto& look = countries.look;
    choose_profile(countries, "screen.countries.country", countries.state.left);
    kit::gap(look, 2);
    auto& run = countries.trial();
    const auto type = draw_report_guide(look, run);
    if (!type || !run.profile().field("report.type")) return;
    kit::beside_if_room(look, kit::button_width(look, look.say("screen.guide.where")), 2);
    if (!kit::button(look, look.named("screen.guide.where"))) return;
    run.take_recommended(type);
    countries.state.tab = routing_tab;
}

} // namespace screens
