#include "sandbox/exchange/debrief_sections.hpp"

#include <algorithm>

namespace exchange {
namespace {

void write_summary(Writing& writing) {
    const auto& debrief = writing.debrief;
    if (!debrief.over) writing.paragraph(writing.texts("debrief.unfinished", {{"day", day(debrief.now)}}), Tone::warning);
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

bool names_kosovo(const Cell& cell) { return cell.text.find("Kosovo") != std::string::npos || cell.note.find("Kosovo") != std::string::npos; }

bool names_kosovo(const Block& block) {
    const auto in_row = [](const std::vector<Cell>& row) { return std::ranges::any_of(row, [](const Cell& cell) { return names_kosovo(cell); }); };
    return block.text.find("Kosovo") != std::string::npos || in_row(block.items) || std::ranges::any_of(block.table.rows, in_row);
}

} // namespace

void Writing::list(std::vector<Cell> items, BlockKind kind) {
    if (items.empty()) return;
    Block block{kind, 0, {}};
    block.items = std::move(items);
    blocks.push_back(std::move(block));
}

void Writing::table(std::string caption, std::initializer_list<std::string_view> head, std::vector<int> widths, std::vector<std::vector<Cell>> rows,
                    bool to_fill_in) {
    Block block{BlockKind::table, 0, {}};
    block.table.caption = std::move(caption);
    for (const auto key : head) block.table.head.push_back(texts(key));
    block.table.widths = std::move(widths);
    block.table.rows = std::move(rows);
    block.table.to_fill_in = to_fill_in;
    blocks.push_back(std::move(block));
}

std::string day(calendar::Instant moment) { return views::readable(calendar::date_of(moment)); }

std::string fact_and_day(const texts::Texts& texts, std::uint64_t fact, calendar::Instant at) {
    return texts("debrief.fact_and_day", {{"fact", std::to_string(fact)}, {"day", day(at)}});
}

Page debrief_page(const session::Debrief& debrief, const texts::Texts& texts) {
    Writing writing{debrief, texts};
    write_summary(writing);
    write_score(writing);
    write_moments(writing);
    write_timeline(writing);
    write_decisions(writing);
    write_process(writing);
    write_identity(writing);
    write_reporter(writing);
    write_limits(writing);
    write_law(writing);
    write_talk(writing);
    write_next(writing);
    write_end(writing);
    Page page{debrief.language,
              texts("debrief.title", {{"title", debrief.title}}),
              debrief.profile,
              texts("exercise"),
              {},
              texts("debrief.page_of"),
              calendar::iso(debrief.now),
              std::move(writing.blocks)};
    const bool kosovo =
        debrief.profile.find("Kosovo") != std::string::npos || std::ranges::any_of(page.blocks, [](const Block& one) { return names_kosovo(one); });
    if (kosovo) page.footnote = texts("screen.kosovo");
    return page;
}

} // namespace exchange
