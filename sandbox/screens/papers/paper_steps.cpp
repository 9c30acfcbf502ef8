#include "sandbox/screens/papers/paper_steps.hpp"

#include "sandbox/screens/desk/act_choices.hpp"
#include "sandbox/screens/desk/act_form.hpp"
#include "sandbox/screens/desk/desk_view.hpp"

#include <algorithm>

namespace screens {

session::Intent step_intent(const DeskView& desk, const model::PaperStep& step) {
    const auto track = desk.the_case()->track_of(desk.session.profile()[step.act.act].procedure);
    auto intent = intent_on(desk, step.act.act, track == casework::no_track ? casework::TrackIndex{0} : track);
    intent.with = step.act.with;
    intent.with_text = step.act.with_text;
    return intent;
}

namespace {

bool is_forbidden(const DeskView& desk, const casework::Why& why) {
    if (desk.session.rails() == casework::GuardRails::exam) return false;
    const auto forbids = [&](profile::RuleId rule) { return desk.session.profile()[rule].grade == profile::Grade::forbidden; };
    return why.betrayed_to || std::ranges::any_of(why.would_break, forbids);
}

} // namespace

StepAnswer step_answer(const DeskView& desk, const model::PaperStep& step) {
    const auto intent = step_intent(desk, step);
    const auto why = desk.session.why(intent);
    if (why.open || why.closed_by.empty()) return {why.open, {}, why.open && is_forbidden(desk, why)};
    return {false, desk.sentences.of(why.closed_by.front(), desk.session.order_of(intent)), false};
}

void take_step(DeskView& desk, const model::PaperStep& step) {
    auto intent = step_intent(desk, step);
    intent.with.clear();
    intent.with_text.clear();
    open_form(desk, intent);
    for (const auto& [input, value] : step.act.with) desk.state.form->values[input.index] = value;
    for (const auto& [input, text] : step.act.with_text) desk.state.form->texts[input.index] = text;
    desk.state.papers.open = false;
}

} // namespace screens
