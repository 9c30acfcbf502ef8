#include "sandbox/screens/desk/reporter_panel.hpp"

#include "sandbox/debrief/reporter_words.hpp"
#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/kit/layout.hpp"
#include "sandbox/screens/kit/widgets.hpp"

namespace screens {
namespace {

void draw_reporter_side(const kit::Look& look, const debrief::ReporterSide& side) {
    for (const auto& part : debrief::words_of(side, look.texts)) {
        kit::heading(look, part.heading);
        for (const auto& line : part.lines) kit::text(look, line);
        kit::gap(look, 1);
    }
}

} // namespace

void draw_reporter(DeskView& desk) {
    if (desk.the_case()->reporter == desk.state.person && kit::button(desk.look, desk.look.named("screen.portal.to_page")))
        desk.state.writes = desk.the_case()->report;
    const auto make = [&] { return debrief::reporter_side(desk.reader, desk.sentences, *desk.the_case()); };
    if (const auto& side = desk.state.reporter_side.at(desk.moment, make)) draw_reporter_side(desk.look, *side);
}

} // namespace screens
