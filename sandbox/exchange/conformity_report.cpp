#include "sandbox/exchange/conformity_report.hpp"

#include "sandbox/exchange/page_writer.hpp"

#include <fmt/format.h>

namespace exchange {
namespace {

using model::Clause;
using model::Verdict;
using yardstick::ClauseAnswer;
using yardstick::Said;

Tone tone_of(Verdict verdict) {
    switch (verdict) {
    case Verdict::met: return Tone::good;
    case Verdict::not_known: return Tone::warning;
    case Verdict::not_set: return Tone::plain;
    case Verdict::not_met: break;
    }
    return Tone::bad;
}

bool is_confirmed(const Clause& clause) { return clause.status != profile::Status::unconfirmed; }

std::string article_of(const texts::Texts& texts, const Clause& clause) {
    return is_confirmed(clause) ? clause.article : texts("conform.article", {{"article", clause.article}, {"words", texts("verdict.article_unconfirmed")}});
}

std::string points_of(const ClauseAnswer& answer, const texts::Texts& texts) {
    return fmt::format("{}", fmt::join(yardstick::told_points(answer, texts), "\n"));
}

/// A line for each thing that was looked at; who overruled, and why, on each of them.
void add_rows(Sheet& sheet, const texts::Texts& texts, const std::string& standard, const Clause& clause, const ClauseAnswer& answer) {
    const auto* person = answer.person ? &*answer.person : nullptr;
    const auto add = [&](const std::string& says, const std::string& source) {
        sheet.rows.push_back({standard, clause.article, texts(is_confirmed(clause) ? "value.yes" : "value.no"), clause.says.in(texts.language()),
                              texts(yardstick::key_of(answer.stands())), says, source, person ? texts(yardstick::key_of(answer.verdict)) : std::string{},
                              person ? person->by : std::string{}, person ? person->because : std::string{}, person ? person->source : std::string{}});
    };
    for (const auto& point : answer.points) add(point.says, point.source);
    if (answer.points.empty()) add({}, {});
}

void write_standard(PageWriter& writing, Sheet& sheet, const model::Standard& standard, const Said& said, const std::vector<ClauseAnswer>& answers) {
    const auto& texts = writing.texts;
    const auto name = standard.name.in(texts.language());
    std::vector<std::vector<Cell>> rows;
    for (const auto& answer : answers) {
        const auto& clause = standard.clauses[answer.clause];
        const Cell verdict{texts(yardstick::key_of(answer.stands())), tone_of(answer.stands())};
        rows.push_back(
            {{article_of(texts, clause)}, {clause.says.in(texts.language())}, verdict, {points_of(answer, texts), Tone::plain, told_by_person(answer, texts)}});
        add_rows(sheet, texts, name, clause, answer);
    }
    writing.heading_says(name, 2);
    writing.paragraph(yardstick::counted(answers, texts));
    if (const auto left_out = yardstick::told_left_out(standard, said); !left_out.empty()) writing.paragraph(left_out, Tone::quiet);
    writing.table(texts("conform.caption", {{"standard", name}}), {"conform.head.article", "conform.head.clause", "conform.head.verdict", "conform.head.says"},
                  {14, 36, 14, 36}, std::move(rows));
}

} // namespace

Report conformity_report(const std::vector<model::Standard>& standards, const Said& profile, const std::vector<model::Overruling>& people) {
    const auto& texts = profile.texts;
    PageWriter writing{texts};
    Sheet sheet;
    for (const auto* key : {"conform.head.standard", "conform.head.article", "conform.head.confirmed", "conform.head.clause", "conform.head.verdict",
                            "conform.head.says", "conform.head.source", "conform.head.machine", "conform.head.by", "conform.head.because", "conform.head.read"})
        sheet.head.push_back(texts(key));
    for (const auto& standard : standards) write_standard(writing, sheet, standard, profile, yardstick::conform(standard, profile, people));
    const auto title = texts(standards.size() == 1 ? "conform.title" : "conform.title_all", {{"profile", profile.profile.name.in(texts.language())}});
    return {writing.finished(title, texts("conform.subtitle")), std::move(sheet)};
}

} // namespace exchange
