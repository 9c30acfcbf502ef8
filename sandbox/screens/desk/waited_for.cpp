#include "sandbox/screens/desk/waited_for.hpp"

#include "engine/views/inbox.hpp"
#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/papers/paper_steps.hpp"

#include <algorithm>

namespace screens {
namespace {

bool answers(const model::Paper& paper, profile::ActId act) {
    return std::ranges::any_of(paper.answers, [&](const model::PaperStep& step) { return step.act.act == act; });
}

} // namespace

const model::Paper* paper_of_message(const DeskView& desk, const casework::Fact& fact) {
    const auto& all = desk.state.papers.papers;
    if (!all || fact.kind != casework::FactKind::injected) return nullptr;
    const auto found = std::ranges::find_if(all->papers, [&](const model::Paper& one) { return one.of == model::PaperOf::message && one.place == fact.what; });
    return found == all->papers.end() ? nullptr : &*found;
}

kit::Icon icon_of_message(const model::Paper& paper) {
    if (paper.form == model::PaperForm::call_note) return kit::Icon::phone;
    return paper.form == model::PaperForm::letter || paper.form == model::PaperForm::email ? kit::Icon::letter : kit::Icon::message;
}

std::optional<ActEffect> waited_for(const DeskView& desk, profile::ActId act) {
    for (const auto& waiting : desk.state.memory.inbox(desk.reader)) {
        if (waiting.kind != views::WaitingKind::message || waiting.seen || waiting.case_number != desk.state.case_number) continue;
        const auto* paper = paper_of_message(desk, desk.session.facts()[waiting.fact - 1]);
        if (paper && answers(*paper, act)) return paper->form == model::PaperForm::call_note ? ActEffect::call : ActEffect::message;
    }
    return {};
}

bool is_answered_by_acting(const DeskView& desk, const views::Waiting& waiting) {
    if (waiting.kind != views::WaitingKind::message || !desk.the_case()) return false;
    const auto* paper = paper_of_message(desk, desk.session.facts()[waiting.fact - 1]);
    return paper && std::ranges::any_of(paper->answers, [&](const model::PaperStep& step) { return step_answer(desk, step).open; });
}

} // namespace screens
