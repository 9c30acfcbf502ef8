#include "sandbox/exchange/debrief_page.hpp"

#include "sandbox/exchange/debrief_judgement.hpp"
#include "sandbox/exchange/debrief_reckoning.hpp"
#include "sandbox/exchange/debrief_reporter.hpp"
#include "sandbox/exchange/debrief_talk.hpp"
#include "sandbox/exchange/debrief_timeline.hpp"
#include "sandbox/exchange/debrief_writing.hpp"
#include "sandbox/pictures/drawn_portrait.hpp"
#include "sandbox/wording/dates.hpp"

namespace exchange {
namespace {

constexpr float face_on_page = 64;

void write_cast(Writing& writing) {
    std::vector<Face> faces;
    for (const auto& one : writing.debrief.cast)
        faces.push_back({one.called, writing.texts.plural("debrief.own_acts", static_cast<long long>(one.acts)),
                         pictures::portrait(one.portrait, pictures::cloth_of_role(one.category), face_on_page)});
    writing.faces(std::move(faces));
}

void write_lost(Writing& writing) {
    const auto& debrief = writing.debrief;
    if (debrief.lost.empty() && !debrief.over) return;
    writing.heading("debrief.section.lost", 3);
    if (debrief.lost.empty()) writing.paragraph(writing.texts("debrief.nothing_lost"));
    std::vector<Cell> items;
    for (const auto& one : debrief.lost) items.push_back({one.says, Tone::plain, one.law});
    writing.list(std::move(items));
}

void write_summary(Writing& writing) {
    const auto& debrief = writing.debrief;
    if (!debrief.over) writing.paragraph(writing.texts("debrief.unfinished", {{"day", wording::readable_day(writing.texts, debrief.now)}}), Tone::warning);
    writing.heading("debrief.section.summary");
    std::vector<Cell> lines;
    for (const auto& line : debrief.summary) lines.push_back({line});
    writing.list(std::move(lines), BlockKind::steps);
    write_cast(writing);
    write_lost(writing);
    write_other_line(writing);
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
    const auto annex = writing.blocks.size();
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
    writing.blocks[annex].new_sheet = true; // the first page is enough by itself; what follows is the record that it rests on
    return writing.finished(texts("debrief.title", {{"title", debrief.title}}), debrief.profile, calendar::iso(debrief.now));
}

} // namespace exchange
