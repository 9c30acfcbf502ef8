#include "sandbox/exchange/comparison_report.hpp"

#include "sandbox/exchange/page_writer.hpp"
#include "sandbox/yardstick/matters.hpp"

#include <algorithm>
#include <utility>

namespace exchange {
namespace {

using yardstick::Compared;
using yardstick::Said;
using yardstick::Standing;

std::string name_of(const Said& said) { return said.profile.name.in(said.texts.language()); }

Cell side(const Said& said, const yardstick::Cell& cell, const std::string& line) {
    const auto tone = cell.answer == profile::Answer::unread ? Tone::quiet : Tone::plain;
    return {yardstick::told(said, cell, line), tone, cell.source};
}

std::vector<Cell> row_of(const Said& left, const Said& right, const Compared& line) {
    return {{line.what}, side(left, line.left, line.what), side(right, line.right, line.what)};
}

/// A table for each topic that has lines of the sort.
void write_lines(PageWriter& writing, const Said& left, const Said& right, const std::vector<Compared>& all, Standing standing) {
    const auto& texts = writing.texts;
    std::vector<std::vector<Cell>> rows;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].standing() == standing) rows.push_back(row_of(left, right, all[i]));
        const bool last_of_topic = i + 1 == all.size() || all[i + 1].topic != all[i].topic;
        const auto caption = texts("compare.caption", {{"half", texts(key_of(standing))}, {"topic", texts(key_of(all[i].topic))}});
        if (last_of_topic && !rows.empty())
            writing.table_says(caption, {texts("compare.head.what"), left.short_name(), right.short_name()}, {24, 38, 38}, std::exchange(rows, {}));
    }
}

void write_standing(PageWriter& writing, const Said& left, const Said& right, const std::vector<Compared>& all, Standing standing) {
    if (std::ranges::none_of(all, [&](const Compared& line) { return line.standing() == standing; })) return;
    writing.heading(key_of(standing));
    writing.paragraph(writing.texts(says_key_of(standing)), Tone::quiet);
    write_lines(writing, left, right, all, standing);
}

void write_summary(PageWriter& writing, const Said& left, const Said& right) {
    writing.heading("compare.summary");
    std::vector<Cell> lines;
    for (auto& line : yardstick::summary(left, right)) lines.push_back({std::move(line)});
    writing.list(std::move(lines));
    writing.paragraph(writing.texts("compare.how_to_read"), Tone::quiet);
}

void write_sources(PageWriter& writing, const Said& said) {
    const auto& texts = said.texts;
    std::vector<std::vector<Cell>> rows;
    for (const auto& source : said.profile.sources) {
        const auto& title = source.title.in(texts.language());
        const auto& called = source.short_title.in(texts.language());
        rows.push_back({{called.empty() ? title : called}, {title}, {source.version}, {texts(source.is_law ? "compare.is_law" : "compare.is_no_law")}});
    }
    if (rows.empty()) return;
    writing.table(texts("compare.sources_of", {{"profile", name_of(said)}}),
                  {"compare.head.short", "compare.head.title", "compare.head.version", "compare.head.kind"}, {24, 38, 26, 12}, std::move(rows));
}

Sheet sheet_of(const Said& left, const Said& right, const std::vector<Compared>& all) {
    const auto& texts = left.texts;
    Sheet sheet;
    sheet.head = {texts("compare.head.topic"), texts("compare.head.what"), texts("compare.head.standing")};
    for (const auto* said : {&left, &right})
        for (const auto* key : {"compare.head.answer_of", "compare.head.source_of"}) sheet.head.push_back(texts(key, {{"profile", said->short_name()}}));
    for (const auto& line : all)
        sheet.rows.push_back({texts(key_of(line.topic)), line.what, texts(key_of(line.standing())), yardstick::told(left, line.left, line.what),
                              line.left.source, yardstick::told(right, line.right, line.what), line.right.source});
    return sheet;
}

} // namespace

Report comparison_report(const Said& left, const Said& right) {
    const auto& texts = left.texts;
    const auto all = yardstick::compare(left, right);
    PageWriter writing{texts};
    write_summary(writing, left, right);
    for (const auto standing : yardstick::shown_standings()) write_standing(writing, left, right, all, standing);
    if (const auto neither = yardstick::told_none_read(left, all); !neither.empty()) {
        writing.heading("compare.none_read");
        writing.paragraph(neither);
    }
    writing.heading("compare.sources");
    write_sources(writing, left);
    write_sources(writing, right);
    auto page = writing.finished(texts("compare.title", {{"left", name_of(left)}, {"right", name_of(right)}}), texts("compare.subtitle"));
    return {std::move(page), sheet_of(left, right, all)};
}

} // namespace exchange
