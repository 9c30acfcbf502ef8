#include "sandbox/screens/desk_screen.hpp"
#include "sandbox/session/reporter_words.hpp"

namespace screens {

void draw_reporter_side(const kit::Look& look, const session::ReporterSide& side) {
    for (const auto& part : session::words_of(side, look.texts)) {
        kit::heading(look, part.heading);
        for (const auto& line : part.lines) kit::text(look, line);
        kit::gap(look, 1);
    }
}

void draw_reporter(Desk& desk) {
    if (const auto side = session::reporter_side(desk.reader, desk.sentences, *desk.the_case())) draw_reporter_side(desk.look, *side);
}

} // namespace screens
