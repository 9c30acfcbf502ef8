#include "sandbox/exchange/conformity_report.hpp"

#include "sandbox/exchange/page_writer.hpp"

namespace exchange {
namespace {

using model::Clause;
using yardstick::ClauseAnswer;
using yardstick::Said;
using yardstick::Verdict;

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

/// "Acknowledge receipt: 14 days [ACRC Act Art 59(8)]", one line for each thing that was looked at.
std::string points_of(const ClauseAnswer& answer) {
    std::string all;
    for (const auto& point : answer.points) all += (all.empty() ? "" : "\n") + point.says + (point.source.empty() ? "" : " [" + point.source + "]");
    return all;
}

void write_standard(PageWriter& writing, Sheet& sheet, const model::Standard& standard, const std::vector<ClauseAnswer>& answers) {
    const auto& texts = writing.texts;
    const auto name = standard.name.in(texts.language());
    std::vector<std::vector<Cell>> rows;
    for (const auto& answer : answers) {
        const auto& clause = standard.clauses[answer.clause];
        const auto says = clause.says.in(texts.language());
        const auto verdict = texts(key_of(answer.verdict));
        rows.push_back({{article_of(texts, clause)}, {says}, {verdict, tone_of(answer.verdict)}, {points_of(answer)}});
        for (const auto& point : answer.points)
            sheet.rows.push_back({name, clause.article, texts(is_confirmed(clause) ? "value.yes" : "value.no"), says, verdict, point.says, point.source});
        if (answer.points.empty()) sheet.rows.push_back({name, clause.article, texts(is_confirmed(clause) ? "value.yes" : "value.no"), says, verdict, "", ""});
    }
    writing.heading_says(name, 2);
    writing.paragraph(yardstick::counted(answers, texts));
    writing.table(texts("conform.caption", {{"standard", name}}), {"conform.head.article", "conform.head.clause", "conform.head.verdict", "conform.head.says"},
                  {14, 36, 14, 36}, std::move(rows));
}

} // namespace

Report conformity_report(const std::vector<model::Standard>& standards, const Said& profile) {
    const auto& texts = profile.texts;
    PageWriter writing{texts};
    Sheet sheet;
    for (const auto* key : {"conform.head.standard", "conform.head.article", "conform.head.confirmed", "conform.head.clause", "conform.head.verdict",
                            "conform.head.says", "conform.head.source"})
        sheet.head.push_back(texts(key));
    for (const auto& standard : standards) write_standard(writing, sheet, standard, yardstick::conform(standard, profile));
    const auto title = texts(standards.size() == 1 ? "conform.title" : "conform.title_all", {{"profile", profile.profile.name.in(texts.language())}});
    return {writing.finished(title, texts("conform.subtitle")), std::move(sheet)};
}

} // namespace exchange
