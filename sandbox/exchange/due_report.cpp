#include "sandbox/exchange/due_report.hpp"

#include "engine/views/reader.hpp"
#include "sandbox/exchange/page_writer.hpp"
#include "sandbox/wording/dates.hpp"
#include "sandbox/wording/due_words.hpp"
#include "sandbox/wording/sentences.hpp"

namespace exchange {
namespace {

void write_question(PageWriter& writing, const yardstick::Said& profile, const DueAnswer& answer) {
    const auto& texts = writing.texts;
    writing.heading("due.asked");
    std::vector<Cell> lines{{texts("due.length", {{"length", wording::length_words(texts, answer.length)}})}};
    if (const auto law = profile.source_of(answer.clock.about.law); !law.empty()) lines.push_back({texts("due.law", {{"law", law}})});
    if (answer.as_practice) lines.push_back({texts("due.practice")});
    lines.push_back(
        {texts(answer.clock.counts_back_from ? "step.counts_back_from" : "step.start", {{"moment", wording::readable(texts, answer.arithmetic.start)}})});
    for (const auto& pause : answer.pauses)
        lines.push_back({texts("due.suspended", {{"from", wording::readable_day(texts, pause.from)}, {"to", wording::readable_day(texts, pause.until)}})});
    if (answer.extensions > 0) lines.push_back({texts.plural("due.extended", static_cast<long long>(answer.extensions))});
    writing.list(std::move(lines));
}

void write_steps(PageWriter& writing, const yardstick::Said& profile, const DueAnswer& answer) {
    const auto& texts = writing.texts;
    std::vector<std::vector<Cell>> rows;
    for (const auto& step : answer.arithmetic.steps)
        rows.push_back({{wording::readable(texts, step.from)},
                        {wording::readable(texts, step.to)},
                        {wording::step_words(texts, answer.reckoned(), step)},
                        {std::to_string(step.used)}});
    writing.heading("due.arithmetic");
    writing.table(texts("due.caption", {{"from", wording::readable(texts, answer.arithmetic.start)}, {"to", wording::readable(texts, answer.arithmetic.due)}}),
                  {"due.head.from", "due.head.to", "due.head.what", "due.head.used"}, {24, 24, 38, 14}, std::move(rows));
    writing.paragraph(texts("step.due", {{"moment", wording::readable(texts, answer.arithmetic.due)}}));
    for (const auto& doubt : wording::due_doubts(texts, profile.profile, answer.reckoned())) writing.paragraph(doubt);
}

/// The last row is the answer.
Sheet sheet_of(const yardstick::Said& profile, const DueAnswer& answer) {
    const auto& texts = profile.texts;
    const auto name = profile.name_of(answer.clock.about), source = profile.source_of(answer.clock.about.law);
    Sheet sheet;
    for (const auto* key : {"due.head.limit", "due.head.source", "due.head.from", "due.head.to", "due.head.what", "due.head.used"})
        sheet.head.push_back(texts(key));
    for (const auto& step : answer.arithmetic.steps)
        sheet.rows.push_back(
            {name, source, calendar::iso(step.from), calendar::iso(step.to), wording::step_words(texts, answer.reckoned(), step), std::int64_t{step.used}});
    const auto due = calendar::iso(answer.arithmetic.due);
    sheet.rows.push_back({name, source, due, due, texts("step.due", {{"moment", wording::readable(texts, answer.arithmetic.due)}}), ""});
    return sheet;
}

} // namespace

Report due_report(const yardstick::Said& profile, const DueAnswer& answer) {
    const auto& texts = profile.texts;
    PageWriter writing{texts};
    write_question(writing, profile, answer);
    write_steps(writing, profile, answer);
    const auto title = texts("due.title", {{"clock", profile.name_of(answer.clock.about)}, {"moment", wording::readable(texts, answer.arithmetic.due)}});
    return {writing.finished(title, profile.profile.name.in(texts.language())), sheet_of(profile, answer)};
}

} // namespace exchange
