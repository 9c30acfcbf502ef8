#include "sandbox/screens/library/questions_screen.hpp"

#include "sandbox/screens/debrief/debriefed.hpp"
#include "sandbox/screens/kit/first_line.hpp"
#include "sandbox/screens/kit/keys.hpp"
#include "sandbox/screens/kit/text.hpp"
#include "sandbox/screens/kit/widgets.hpp"

#include <algorithm>

namespace screens {
namespace {

using debrief::Answers;

bool is_any_given(const Answers& answers) {
    return std::ranges::any_of(answers, [](const auto& one) { return one.has_value(); });
}

/// As high as its words need: answers are sentences, and are never cut.
bool draw_answer(const kit::Look& look, const kit::Name& name, bool chosen) {
    const auto left = look.px(34);
    const auto inner = std::min(kit::room().x, kit::measure(look)) - look.px(40);
    const auto words = kit::size_of(look, name.label, kit::Face::bold, inner);
    const auto press = kit::row(look, name, words.y + look.px(16), chosen, kit::Kind::choice);
    if (!press.shown) return press.happened;
    auto* list = ImGui::GetWindowDrawList();
    const ImVec2 mark{press.rect.Min.x + left / 2, press.rect.GetCenter().y};
    list->AddCircle(mark, look.px(7), look.ink(kit::Tone::ink), 0, look.px(1.5F));
    if (chosen) list->AddCircleFilled(mark, look.px(4), look.ink(kit::Tone::accent));
    const auto* font = look.font(chosen ? kit::Face::bold : kit::Face::body);
    list->AddText(font, font->FontSize, {press.rect.Min.x + left, press.rect.Min.y + look.px(8)}, look.ink(kit::Tone::ink), name.label.c_str(), nullptr, inner);
    return press.happened;
}

void draw_question(const Asking& asking, const std::string& when, std::size_t place, Answers& chosen) {
    const auto& look = asking.look;
    const auto& question = asking.session.scenario().before_after[place];
    const auto language = look.texts.language();
    kit::gap(look, 3);
    kit::text(look, std::to_string(place + 1) + ". " + question.text.in(language), {kit::Face::bold});
    for (std::size_t answer = 0; answer < question.answers.size(); ++answer) {
        const auto id = "answer." + when + ":" + std::to_string(place) + "." + std::to_string(answer);
        if (draw_answer(look, {id, question.answers[answer].in(language)}, chosen[place] == answer)) chosen[place] = answer;
    }
}

/// True when all are answered and said to be.
bool draw_asked(const Asking& asking, const std::string& when, Answers& chosen) {
    const auto& look = asking.look;
    chosen.resize(asking.session.scenario().before_after.size());
    for (std::size_t place = 0; place < chosen.size(); ++place) draw_question(asking, when, place, chosen);
    kit::gap(look, 2);
    const auto missing = std::ranges::count_if(chosen, [](const auto& one) { return !one.has_value(); });
    const auto why = missing > 0 ? look.texts.plural("screen.questions.answer_all", missing) : std::string{};
    return kit::button(look, look.named("screen.questions.done"), {kit::Weight::primary, 0, missing > 0, why});
}

void draw_head(const kit::Look& look, const char* key) {
    const kit::FirstLine line(look);
    kit::title(look, look.say(key));
}

/// Wherever the questions before the play were left.
void begin_at_top() {
    if (ImGui::IsWindowAppearing()) ImGui::SetScrollY(0);
}

/// Above the questions, so that nobody has to read to their end in order not to answer.
bool draw_way_past(const kit::Look& look, const char* key) {
    return kit::button(look, look.named(key)) || kit::key(look, kit::Chord::just(kit::Chord::Special::escape), key);
}

/// The page is made anew, for it shows them.
void give(Asking& asking, Answers& chosen, Answers& given) {
    given = std::move(chosen);
    chosen.clear();
    asking.requests.emplace_back(KeepNotes{});
    asking.debrief.made_for.clear();
}

} // namespace

bool Asking::answered_before() const { return is_any_given(debrief.notes.before); }
bool Asking::answered_after() const { return is_any_given(debrief.notes.after); }

bool draw_questions_before(Asking& asking) {
    const auto& look = asking.look;
    draw_head(look, "screen.questions.before");
    const kit::Panel panel(look, "questions", {0, 0}, {kit::Ground::none, 3, false});
    begin_at_top();
    kit::text(look, look.say("screen.questions.before_words"));
    const bool past = draw_way_past(look, "screen.questions.not_now");
    const bool done = draw_asked(asking, "before", asking.state.before);
    if (done) give(asking, asking.state.before, asking.debrief.notes.before);
    return past || done;
}

void draw_questions_after(Asking& asking) {
    const auto& look = asking.look;
    draw_head(look, "screen.questions.after");
    const kit::Panel panel(look, "questions", {0, 0}, {kit::Ground::none, 3, false});
    begin_at_top();
    kit::text(look, look.say("screen.questions.after_words"));
    if (draw_way_past(look, "screen.questions.not_now")) asking.state.due = false;
    if (!draw_asked(asking, "after", asking.state.after)) return;
    give(asking, asking.state.after, asking.debrief.notes.after);
    asking.state.due = false;
}

void draw_waiting_questions(Asking& asking) {
    const auto& look = asking.look;
    kit::title(look, look.say("debrief.section.before_after"));
    kit::text(look, look.say("screen.questions.after_words"));
    if (kit::button(look, look.named("screen.questions.show"))) asking.state.shown = true;
    if (draw_asked(asking, "after", asking.state.after)) give(asking, asking.state.after, asking.debrief.notes.after);
}

} // namespace screens
