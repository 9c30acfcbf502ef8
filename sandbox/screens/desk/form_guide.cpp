#include "sandbox/screens/desk/form_guide.hpp"

#include "sandbox/screens/countries/guide_questions.hpp"
#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/kit/keys.hpp"

/// The Report Guide asked from within a form that wants the type of a report.
namespace screens {

bool asks_for_a_type(const profile::Profile& profile, profile::InputId id) {
    const auto& input = profile[id];
    return input.kind == profile::ValueKind::choice && profile[input.choices].id == "report_type" && !profile.report_guide.questions.empty();
}

void draw_guide_button(DeskView& desk, ActForm& form, profile::InputId id) {
    kit::beside_if_room(desk.look, kit::button_width(desk.look, desk.look.say("screen.guide.open")));
    if (kit::button(desk.look, desk.look.named("screen.guide.open"))) form.guide = std::make_unique<FormGuide>(id, desk.session.profile());
}

void draw_form_guide(DeskView& desk, ActForm& form) {
    const auto& look = desk.look;
    kit::title(look, look.say("screen.guide.title"));
    kit::text(look, look.say("screen.guide.words"));
    const auto type = draw_report_guide(look, form.guide->run);
    kit::gap(look, 2);
    const bool take = type && kit::button(look, look.named("screen.guide.take"), kit::Weight::primary);
    if (take) form.values[form.guide->input.index] = type.index;
    if (type) kit::beside(look);
    if (kit::button(look, {"guide.back", look.say("screen.back")}) || kit::key(look, kit::Chord::just(kit::Chord::Special::escape), "screen.back") || take)
        form.guide.reset();
}

} // namespace screens
