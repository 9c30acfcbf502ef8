#include "sandbox/exchange/debrief_page.hpp"

#include "sandbox/exchange/debrief_judgement.hpp"
#include "sandbox/exchange/debrief_reckoning.hpp"
#include "sandbox/exchange/debrief_reporter.hpp"
#include "sandbox/exchange/debrief_talk.hpp"
#include "sandbox/exchange/debrief_timeline.hpp"
#include "sandbox/exchange/debrief_writing.hpp"
#include "sandbox/wording/dates.hpp"

namespace exchange {
namespace {

void write_summary(Writing& writing) {
    const auto& debrief = writing.debrief;
    if (!debrief.over) writing.paragraph(writing.texts("debrief.unfinished", {{"day", wording::readable_day(writing.texts, debrief.now)}}), Tone::warning);
    writing.heading("debrief.section.summary");
    std::vector<Cell> lines;
    for (const auto& line : debrief.summary) lines.push_back({line});
    writing.list(std::move(lines), BlockKind::steps);
    if (!debrief.truth.empty()) writing.paragraph(writing.texts("debrief.truth", {{"truth", debrief.truth}}));
}

void write_timeline(Writing& writing) {
    writing.heading("debrief.section.timeline");
    Block block{BlockKind::timeline, 0, {}};
    block.timeline = debrief_timeline(writing.debrief, writing.texts);
    writing.blocks.push_back(std::move(block));
}

void write_end(Writing& writing) {
    writing.heading("debrief.section.record");
    const auto& debrief = writing.debrief;
    const auto rails = writing.texts(debrief.rails == casework::GuardRails::teach ? "debrief.rails.teach" : "debrief.rails.exam");
    writing.paragraph(writing.texts("debrief.record", {{"scenario", debrief.scenario}, {"profile", debrief.profile}, {"rails", rails}}));
    writing.paragraph(writing.texts("debrief.digest", {{"digest", debrief.digest}}), Tone::quiet);
}

} // namespace

Page debrief_page(const debrief::Debrief& debrief, const texts::Texts& texts) {
    Writing writing{{texts}, debrief};
    write_summary(writing);
    write_score(writing);
    write_moments(writing);
    write_timeline(writing);
    write_decisions(writing);
    write_process(writing);
    write_papers(writing);
    write_identity(writing);
    write_reporter(writing);
    write_limits(writing);
    write_law(writing);
    write_talk(writing);
    write_next(writing);
    write_end(writing);
    return writing.finished(texts("debrief.title", {{"title", debrief.title}}), debrief.profile, calendar::iso(debrief.now));
}

} // namespace exchange
