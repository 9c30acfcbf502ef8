#include "sandbox/exchange/award_report.hpp"

#include "sandbox/exchange/page_writer.hpp"
#include "sandbox/wording/award_lines.hpp"

namespace exchange {
namespace {

using casework::AwardStep;
using wording::grouped;
using wording::per_cent;

/// A bracket may stand on an article of its own.
std::string source_of(const yardstick::Said& profile, const profile::Amount& amount, const AwardStep& step) {
    const auto own = step.kind == casework::AwardStepKind::bracket ? profile.source_of(amount.brackets[step.bracket].law) : std::string{};
    return own.empty() ? profile.source_of(amount.about.law) : own;
}

void write_terms(PageWriter& writing, const yardstick::Said& profile, const profile::Amount& amount, const casework::AwardTerms& terms) {
    const auto& texts = writing.texts;
    std::vector<Cell> lines{{texts("award.base", {{"base", grouped(terms.base)}})}};
    if (terms.reduced_permille > 0) lines.push_back({texts("award.less", {{"rate", per_cent(terms.reduced_permille)}})});
    if (terms.share_permille < casework::whole_share) lines.push_back({texts("award.share", {{"rate", per_cent(terms.share_permille)}})});
    if (const auto law = profile.source_of(amount.about.law); !law.empty()) lines.push_back({texts("due.law", {{"law", law}})});
    writing.heading("award.asked");
    writing.list(std::move(lines));
}

void write_steps(PageWriter& writing, const yardstick::Said& profile, const profile::Amount& amount, const casework::Award& award) {
    const auto& texts = writing.texts;
    const auto lines = wording::award_lines(texts, amount, award);
    std::vector<std::vector<Cell>> rows;
    for (std::size_t i = 0; i < award.steps.size(); ++i)
        rows.push_back({{lines[i]}, {grouped(award.steps[i].so_far)}, {source_of(profile, amount, award.steps[i])}});
    writing.heading("award.arithmetic");
    if (!rows.empty())
        writing.table(texts("award.caption", {{"amount", profile.name_of(amount.about)}}), {"award.head.step", "award.head.so_far", "due.head.source"},
                      {50, 20, 30}, std::move(rows));
    writing.paragraph(texts("award.comes_to", {{"amount", grouped(award.value)}}));
}

/// The last row is the answer.
Sheet sheet_of(const yardstick::Said& profile, const profile::Amount& amount, const casework::Award& award) {
    const auto& texts = profile.texts;
    const auto lines = wording::award_lines(texts, amount, award);
    Sheet sheet;
    for (const auto* key : {"award.head.step", "award.head.so_far", "due.head.source"}) sheet.head.push_back(texts(key));
    for (std::size_t i = 0; i < award.steps.size(); ++i) sheet.rows.push_back({lines[i], award.steps[i].so_far, source_of(profile, amount, award.steps[i])});
    sheet.rows.push_back({texts("award.comes_to", {{"amount", grouped(award.value)}}), award.value, ""});
    return sheet;
}

} // namespace

Report award_report(const yardstick::Said& profile, const profile::Amount& amount, const casework::AwardTerms& terms) {
    const auto award = casework::award(amount, terms);
    PageWriter writing{profile.texts};
    write_terms(writing, profile, amount, terms);
    write_steps(writing, profile, amount, award);
    const auto title = profile.texts("award.title", {{"what", profile.name_of(amount.about)}, {"amount", grouped(award.value)}});
    return {writing.finished(title, profile.profile.name.in(profile.texts.language())), sheet_of(profile, amount, award)};
}

} // namespace exchange
