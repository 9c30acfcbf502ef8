#include "sandbox/exchange/debrief_talk.hpp"

#include "sandbox/debrief/before_after.hpp"
#include "sandbox/exchange/debrief_writing.hpp"

#include <algorithm>

namespace exchange {
namespace {

using debrief::BeforeAndAfter;

void write_questions(Writing& writing) {
    if (writing.debrief.questions.empty()) return;
    writing.heading("debrief.section.questions");
    std::vector<Cell> items;
    for (const auto& question : writing.debrief.questions) items.push_back({question.text, Tone::plain, question.source});
    writing.list(std::move(items), BlockKind::steps);
}

void write_notes(Writing& writing) {
    if (writing.debrief.notes.empty()) return;
    writing.heading("debrief.section.notes", 3);
    std::vector<Cell> items;
    for (const auto& note : writing.debrief.notes) items.push_back({note});
    writing.list(std::move(items));
}

/// What was not answered at the screen leaves room to write.
Cell answered(const texts::Texts& texts, const BeforeAndAfter& asked, std::optional<std::size_t> answer) {
    if (!answer) return {""};
    if (!asked.right) return {asked.answers[*answer]};
    const bool right = answer == asked.right;
    return {asked.answers[*answer], right ? Tone::good : Tone::warning, texts(right ? "debrief.answered.right" : "debrief.answered.otherwise")};
}

Cell right_answer(const texts::Texts& texts, const BeforeAndAfter& asked) {
    auto why = asked.because;
    if (!asked.source.empty()) why += why.empty() ? asked.source : " (" + asked.source + ")";
    return {asked.right ? asked.answers[*asked.right] : texts("debrief.no_right_answer"), Tone::plain, why};
}

std::vector<Cell> asked_row(const texts::Texts& texts, const BeforeAndAfter& asked) {
    std::string answers;
    for (std::size_t i = 0; i < asked.answers.size(); ++i) answers += (i ? " / " : "") + asked.answers[i];
    return {{asked.text, Tone::plain, answers}, answered(texts, asked, asked.before), answered(texts, asked, asked.after), right_answer(texts, asked)};
}

void write_before_after(Writing& writing) {
    const auto& asked = writing.debrief.before_after;
    if (asked.empty()) return;
    writing.heading("debrief.section.before_after");
    const auto words = debrief::right_words(writing.texts, debrief::right_answers(asked));
    if (!words.empty()) writing.paragraph(words);
    std::vector<std::vector<Cell>> rows;
    for (const auto& one : asked) rows.push_back(asked_row(writing.texts, one));
    writing.table(writing.texts(words.empty() ? "debrief.caption.before_after" : "debrief.caption.answered"),
                  {"debrief.head.question", "debrief.head.before", "debrief.head.after", "debrief.head.right"}, {34, 18, 18, 30}, std::move(rows),
                  std::ranges::any_of(asked, [](const BeforeAndAfter& one) { return !one.before || !one.after; }));
}

} // namespace

void write_talk(Writing& writing) {
    write_questions(writing);
    write_notes(writing);
    write_before_after(writing);
}

void write_papers(Writing& writing) {
    const auto& debrief = writing.debrief;
    if (debrief.conflicts_there == 0) return;
    writing.heading("debrief.section.papers", 3);
    writing.paragraph(
        writing.texts.plural("debrief.papers_found", static_cast<long long>(debrief.conflicts_there), {{"found", std::to_string(debrief.conflicts.size())}}));
    std::vector<Cell> items;
    for (const auto& one : debrief.conflicts) items.push_back({one});
    if (!items.empty()) writing.list(std::move(items));
}

void write_next(Writing& writing) {
    writing.heading("debrief.section.hot_wash");
    std::vector<std::vector<Cell>> rows;
    for (const auto& note : writing.debrief.hot_wash) rows.push_back({{note.prompt}, {note.text}});
    writing.table(writing.texts("debrief.caption.hot_wash"), {"debrief.head.question", "debrief.head.said"}, {34, 66}, std::move(rows), true);
    writing.heading("debrief.section.plan");
    rows.clear();
    std::size_t number = 0;
    for (const auto& one : writing.debrief.improvements) rows.push_back({{std::to_string(++number)}, {one.what}, {one.who}, {one.by_when}});
    writing.table(writing.texts("debrief.caption.plan"), {"debrief.head.place", "debrief.head.change", "debrief.head.owner", "debrief.head.by_when"},
                  {8, 52, 22, 18}, std::move(rows), true);
}

} // namespace exchange
