#include "sandbox/screens/countries/unconfirmed_panel.hpp"

#include "sandbox/screens/countries/countries.hpp"
#include "sandbox/screens/kit/layout.hpp"
#include "sandbox/screens/kit/marks.hpp"
#include "sandbox/yardstick/unconfirmed.hpp"

namespace screens {

void draw_unconfirmed(Countries& countries) {
    const auto& look = countries.look;
    choose_profile(countries, "screen.countries.country", countries.state.left);
    kit::gap(look, 1);
    kit::text(look, look.say("screen.countries.unconfirmed_words"));
    kit::gap(look, 2);
    const auto all = yardstick::unconfirmed(countries.left());
    if (all.empty()) return kit::text(look, look.say("screen.countries.all_confirmed"));
    const auto* before = static_cast<const yardstick::Unconfirmed*>(nullptr);
    for (const auto& value : all) {
        if (!before || before->table_key != value.table_key) kit::heading(look, look.say(value.table_key));
        before = &value;
        kit::sourced(look, value.what, profile::Status::unconfirmed, value.source);
        if (!value.note.empty()) kit::text(look, value.note);
        if (!value.source.empty()) kit::note(look, value.source);
        kit::gap(look, 1);
    }
}

} // namespace screens
