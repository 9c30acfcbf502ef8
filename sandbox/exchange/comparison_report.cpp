#include "sandbox/exchange/comparison_report.hpp"

#include "sandbox/exchange/page_writer.hpp"

namespace exchange {
namespace {

using yardstick::Compared;
using yardstick::Said;

std::string name_of(const Said& said) { return said.profile.name.in(said.texts.language()); }

Cell side(const texts::Texts& texts, const std::string& says, const std::string& source) {
    if (says.empty()) return {texts("compare.nothing_of_it"), Tone::quiet};
    return {says, Tone::plain, source};
}

std::vector<Cell> row_of(const texts::Texts& texts, const Compared& line) {
    if (line.differs()) return {{line.what}, side(texts, line.left, line.left_source), side(texts, line.right, line.right_source)};
    const auto sources = line.left_source == line.right_source ? line.left_source : line.left_source + "; " + line.right_source;
    return {{line.what}, side(texts, line.left, {}), {sources, Tone::quiet}};
}

/// A table for each topic that has lines of the sort.
void write_lines(PageWriter& writing, const std::vector<Compared>& all, std::string_view half, const std::vector<std::string>& head, bool differing) {
    const auto& texts = writing.texts;
    std::vector<std::vector<Cell>> rows;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].differs() == differing) rows.push_back(row_of(texts, all[i]));
        const bool last_of_topic = i + 1 == all.size() || all[i + 1].topic != all[i].topic;
        const auto caption = texts("compare.caption", {{"half", texts(half)}, {"topic", texts(key_of(all[i].topic))}});
        if (last_of_topic && !rows.empty()) writing.table_says(caption, head, {24, 38, 38}, std::exchange(rows, {}));
    }
}

void write_half(PageWriter& writing, const std::vector<Compared>& all, std::string_view key, const std::vector<std::string>& head, bool differing) {
    writing.heading(key);
    const auto blocks = writing.blocks.size();
    write_lines(writing, all, key, head, differing);
    if (writing.blocks.size() == blocks) writing.paragraph(writing.texts("compare.no_such_line"));
}

Sheet sheet_of(const Said& left, const Said& right, const std::vector<Compared>& all) {
    const auto& texts = left.texts;
    const auto source = [&](const Said& said) { return texts("compare.head.source_of", {{"profile", name_of(said)}}); };
    Sheet sheet;
    sheet.head = {
        texts("compare.head.topic"), texts("compare.head.what"), texts("compare.head.differs"), name_of(left), source(left), name_of(right), source(right)};
    for (const auto& line : all)
        sheet.rows.push_back({texts(key_of(line.topic)), line.what, texts(line.differs() ? "value.yes" : "value.no"), line.left, line.left_source, line.right,
                              line.right_source});
    return sheet;
}

} // namespace

Report comparison_report(const Said& left, const Said& right) {
    const auto& texts = left.texts;
    const auto all = yardstick::compare(left, right);
    PageWriter writing{texts};
    write_half(writing, all, "compare.differ", {texts("compare.head.what"), name_of(left), name_of(right)}, true);
    write_half(writing, all, "compare.same", {texts("compare.head.what"), texts("compare.head.both"), texts("compare.head.source")}, false);
    auto page = writing.finished(texts("compare.title", {{"left", name_of(left)}, {"right", name_of(right)}}), texts("compare.subtitle"));
    return {std::move(page), sheet_of(left, right, all)};
}

} // namespace exchange
