#include "sandbox/screens/desk/form_consequences.hpp"

#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/kit/help.hpp"
#include "sandbox/screens/kit/layout.hpp"

namespace screens {

void draw_consequences(DeskView& desk, const DeskMemory::Answer& answer) {
    const auto& look = desk.look;
    kit::gap(look, 1);
    kit::heading(look, look.say("screen.form.will_happen"));
    for (std::size_t i = 0; i < answer.foretold.size(); ++i) {
        kit::text(look, "- " + answer.foretold[i]);
        kit::note_value(look, "foretold:" + std::to_string(i), answer.foretold[i], look.say("screen.form.foretold"));
    }
    if (answer.depends) kit::text(look, look.say("screen.form.depends"), {kit::Face::body, kit::Tone::quiet});
    else if (answer.foretold.empty()) kit::text(look, look.say("screen.form.recorded"));
}

} // namespace screens
