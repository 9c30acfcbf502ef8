#include "sandbox/screens/papers/caller_answers.hpp"

#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/desk/form_outcome.hpp"
#include "sandbox/screens/kit/plates.hpp"
#include "sandbox/screens/kit/shapes.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/screens/papers/paper_steps.hpp"
#include "sandbox/screens/papers/paper_words.hpp"

#include <utility>

namespace screens {
namespace {

const StepAnswer& answer_of(DeskView& desk, const PaperAtHand& call, const model::PaperStep& step, std::size_t place) {
    auto& answers = desk.state.papers.caller_answers.at(desk.moment);
    const auto [answer, is_new] = answers.try_emplace({call.key.number, place});
    if (is_new) answer->second = step_answer(desk, step);
    return answer->second;
}

void draw_words_of(DeskView& desk, const kit::Press& press, const std::string& says, const std::string& below, bool forbidden, bool open) {
    const auto& look = desk.look;
    const float width = press.rect.GetWidth() - look.px(24);
    const auto size = kit::size_of(look, says, kit::Face::body, width);
    const ImVec2 at{press.rect.Min.x + look.px(12), press.rect.Min.y + look.px(8)};
    const auto* font = look.font(kit::Face::body);
    ImGui::GetWindowDrawList()->AddText(font, font->FontSize, at, look.ink(open ? kit::Tone::ink : kit::Tone::quiet), says.c_str(), nullptr, width);
    if (below.empty()) return;
    const ImVec2 under{at.x, at.y + size.y + look.px(3)};
    if (forbidden) kit::grade_shape(look, under, look.px(16), profile::Grade::forbidden);
    const float aside = forbidden ? look.px(22) : 0;
    kit::put(look, {under.x + aside, under.y - look.px(1)}, width - aside, below, {kit::Face::note, forbidden ? kit::Tone::late : kit::Tone::quiet}, true);
}

void draw_answer(DeskView& desk, const PaperAtHand& call, const model::PaperStep& step, std::size_t place) {
    const auto& look = desk.look;
    const auto& answer = answer_of(desk, call, step, place);
    const auto tied = desk.hands_tied();
    const bool open = answer.open && tied.empty(), chosen = desk.state.papers.answer == place;
    const auto says = in_words(desk, step.says);
    const auto below = !tied.empty() ? tied : !answer.open ? answer.why_not : answer.forbidden ? look.say("screen.grade.forbidden") : std::string{};
    const float width = kit::room().x;
    const float words = kit::size_of(look, says, kit::Face::body, width - look.px(24)).y;
    const float high = words + look.px(16) + (below.empty() ? 0 : kit::size_of(look, "X", kit::Face::note).y + look.px(4));
    const kit::Name name{"answer:" + call.id + "." + std::to_string(place), says};
    const auto press = kit::pressable(look, name, {width, high}, {kit::Kind::choice, !open, chosen ? "1" : "", open ? "" : below, below});
    if (press.happened) desk.state.papers.answer = chosen ? std::nullopt : std::optional(place);
    if (press.happened) desk.state.papers.answer_is_new = true;
    if (!press.shown) return;
    if (chosen || press.hovered)
        ImGui::GetWindowDrawList()->AddRectFilled(press.rect.Min, press.rect.Max, look.ink(chosen ? kit::Tone::soft : kit::Tone::hover), look.px(8));
    kit::outline(look, press, !open);
    draw_words_of(desk, press, says, below, answer.forbidden && open, open);
    kit::focus_ring(look, press, 8);
}

/// Whoever has answered has read the message.
void give(DeskView& desk, const PaperAtHand& call, session::Intent intent, bool insist) {
    intent.insist = insist;
    desk.requests.emplace_back(PerformAct{std::move(intent)});
    desk.state.papers.answer.reset();
    desk.state.read.insert(call.key.number);
    desk.state.read_message = 0;
}

void draw_deed(DeskView& desk, const PaperAtHand& call, const model::PaperStep& step) {
    const auto& look = desk.look;
    const auto intent = step_intent(desk, step);
    const auto answer = desk.answer_to(intent);
    draw_outcome(desk, answer);
    kit::gap(look, 2);
    if (!answer.why.missing.empty() || answer.why.reason_missing) {
        if (kit::button(look, look.named("screen.papers.fill_in"), kit::Weight::primary)) take_step(desk, step);
        return;
    }
    const bool stopped = desk.session.rails() == casework::GuardRails::teach && answer.why.prohibited;
    if (!stopped) {
        if (kit::button(look, look.named("screen.papers.answer"), kit::Weight::primary)) give(desk, call, intent, false);
        return;
    }
    if (kit::button(look, look.named("screen.form.do_not"), kit::Weight::primary)) desk.state.papers.answer.reset();
    kit::beside(look);
    if (kit::button(look, look.named("screen.form.insist"))) give(desk, call, intent, true);
}

} // namespace

bool draw_caller_answers(DeskView& desk, const PaperAtHand& call) {
    auto& state = desk.state.papers;
    if (!call.place || !state.papers || !desk.the_case()) return false;
    const auto& answers = state.papers->papers[*call.place].answers;
    if (answers.empty()) return false;
    kit::gap(desk.look, 2);
    kit::caption(desk.look, desk.look.say("screen.papers.answers"));
    for (std::size_t i = 0; i < answers.size(); ++i) draw_answer(desk, call, answers[i], i);
    if (!state.answer || *state.answer >= answers.size()) return true;
    const auto& chosen = answers[*state.answer];
    if (answer_of(desk, call, chosen, *state.answer).open) draw_deed(desk, call, chosen);
    if (std::exchange(state.answer_is_new, false) && !ImGui::IsItemVisible()) ImGui::SetScrollHereY(1);
    return true;
}

} // namespace screens
