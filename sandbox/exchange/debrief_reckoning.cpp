#include "sandbox/exchange/debrief_reckoning.hpp"

#include "sandbox/exchange/debrief_writing.hpp"
#include "sandbox/wording/dates.hpp"

namespace exchange {
namespace {

using casework::Lawful;
using views::ClockMark;

Cell ground_cell(const texts::Texts& texts, Lawful lawful) {
    switch (lawful) {
    case Lawful::by_consent: return {texts("fact.by_consent"), Tone::good};
    case Lawful::by_law: return {texts("fact.by_law"), Tone::good};
    case Lawful::own: return {texts("debrief.own"), Tone::quiet};
    case Lawful::no: break;
    }
    return {texts("fact.unlawfully"), Tone::bad};
}

void write_could_infer(Writing& writing) {
    std::vector<std::vector<Cell>> rows;
    for (const auto& one : writing.debrief.could_infer) {
        const auto tone = one.still_fit <= 5 ? Tone::warning : Tone::plain;
        rows.push_back({{one.who},
                        {writing.texts.plural("debrief.still_fit", static_cast<long long>(one.still_fit)), tone},
                        one.since == 0 ? Cell{""} : Cell{fact_and_day(writing.texts, one.since, one.at), Tone::plain, one.how, one.since},
                        {one.shown_case}});
    }
    if (rows.empty()) return;
    writing.paragraph(writing.texts("debrief.infer_says"));
    writing.table(writing.texts("debrief.caption.infer"), {"debrief.head.who", "debrief.head.fit", "debrief.head.since", "debrief.head.case"}, {30, 24, 30, 16},
                  std::move(rows));
}

Cell clock_cell(const texts::Texts& texts, const debrief::DebriefDeadline& one) {
    const auto ended = one.ended ? wording::readable_day(texts, *one.ended) : std::string{};
    const auto late = texts.plural("length.calendar_days", one.days_late);
    switch (one.mark) {
    case ClockMark::met: return {texts("debrief.clock.met", {{"day", ended}}), Tone::good};
    case ClockMark::met_late: return {texts("debrief.clock.met_late", {{"day", ended}, {"late", late}}), Tone::bad};
    case ClockMark::overdue: return {texts("debrief.clock.missed"), Tone::bad};
    case ClockMark::passed: return {texts("debrief.clock.passed"), Tone::quiet};
    case ClockMark::suspended: return {texts("debrief.clock.suspended"), Tone::quiet};
    case ClockMark::not_set: return {texts(one.is_right ? "debrief.clock.right_not_set" : "debrief.clock.not_set"), Tone::quiet};
    case ClockMark::not_known: return {texts(one.is_right ? "debrief.clock.right_not_known" : "debrief.clock.not_known"), Tone::quiet};
    default: return {texts("debrief.clock.running"), Tone::plain};
    }
}

/// What the law itself lacks stands in its words already; that more time was given stands nowhere else.
std::string with_doubt(const debrief::DebriefDeadline& one) {
    const bool is_of_more_time = one.answer == profile::Answer::said && !one.doubt.empty();
    return is_of_more_time ? one.law + ". " + one.doubt : one.law;
}

std::vector<Cell> row_of(const texts::Texts& texts, const debrief::DebriefDeadline& one) {
    auto came = clock_cell(texts, one);
    came.fact = one.missed_at_fact;
    return {{one.name, Tone::plain, with_doubt(one)},
            {one.owed_by},
            {wording::readable_day(texts, one.started)},
            {one.due ? wording::readable_day(texts, *one.due) : texts("debrief.clock.no_day")},
            std::move(came)};
}

Cell grade_cell(const texts::Texts& texts, profile::Grade grade) {
    switch (grade) {
    case profile::Grade::impossible: return {texts("grade.impossible"), Tone::bad};
    case profile::Grade::forbidden: return {texts("grade.forbidden"), Tone::bad};
    case profile::Grade::advised: break;
    }
    return {texts("grade.advised"), Tone::warning};
}

std::vector<Cell> letters_row(const texts::Texts& texts, std::string_view key, std::size_t count) { return {{texts(key)}, {std::to_string(count)}}; }

} // namespace

void write_identity(Writing& writing) {
    const auto& texts = writing.texts;
    writing.heading("debrief.section.identity");
    if (writing.debrief.learned.empty()) writing.paragraph(texts("debrief.sum.nobody_learned"));
    std::vector<std::vector<Cell>> rows;
    for (const auto& one : writing.debrief.learned)
        rows.push_back({{one.who},
                        {fact_and_day(texts, one.fact, one.at), Tone::plain, one.shown_case, one.fact},
                        ground_cell(texts, one.lawful),
                        {one.came, Tone::plain, one.how},
                        {one.reason}});
    if (!rows.empty())
        writing.table(writing.texts("debrief.caption.identity"),
                      {"debrief.head.who", "debrief.head.when", "debrief.head.ground", "debrief.head.how", "debrief.head.reason"}, {19, 18, 16, 27, 20},
                      std::move(rows));
    write_could_infer(writing);
}

void write_limits(Writing& writing) {
    const auto& counts = writing.debrief.counts;
    const auto& texts = writing.texts;
    writing.heading("debrief.section.limits");
    std::vector<std::vector<Cell>> rows;
    for (const auto& one : writing.debrief.deadlines) rows.push_back(row_of(texts, one));
    if (rows.empty()) writing.paragraph(texts("debrief.no_limits"));
    else
        writing.table(writing.texts("debrief.caption.limits"),
                      {"debrief.head.limit", "debrief.head.owed_by", "debrief.head.started", "debrief.head.due", "debrief.head.came"}, {32, 16, 15, 15, 22},
                      std::move(rows));
    rows = {letters_row(texts, "debrief.count.letters", counts.letters),     letters_row(texts, "debrief.count.to_reporter", counts.letters_to_reporter),
            letters_row(texts, "debrief.count.reminders", counts.reminders), letters_row(texts, "debrief.count.with_reason", counts.with_reason),
            letters_row(texts, "debrief.count.refusals", counts.refusals),   letters_row(texts, "debrief.count.insisted", counts.insisted)};
    writing.table(writing.texts("debrief.caption.counts"), {"debrief.head.what", "debrief.head.number"}, {75, 25}, std::move(rows));
    if (counts.silence.days > 0)
        writing.paragraph(texts("debrief.silence", {{"days", texts.plural("length.calendar_days", counts.silence.days)},
                                                    {"from", wording::readable_day(texts, counts.silence.from)},
                                                    {"to", wording::readable_day(texts, counts.silence.to)}}));
}

void write_law(Writing& writing) {
    const auto& texts = writing.texts;
    writing.heading("debrief.section.law");
    if (writing.debrief.broken.empty()) return writing.paragraph(texts("debrief.nothing_broken"));
    std::vector<std::vector<Cell>> rows;
    for (const auto& one : writing.debrief.broken)
        rows.push_back(
            {{one.says, Tone::plain, one.law}, grade_cell(texts, one.grade), {fact_and_day(texts, one.fact, one.at), Tone::plain, "", one.fact}, {one.by}});
    writing.table(writing.texts("debrief.caption.law"), {"debrief.head.rule", "debrief.head.grade", "debrief.head.when", "debrief.head.how"}, {40, 14, 20, 26},
                  std::move(rows));
}

} // namespace exchange
