#include "sandbox/exchange/paper_table.hpp"

#include <algorithm>

namespace exchange {
namespace {

constexpr double pad = 4, room_to_write = 30, room_for_mark = 11;
const Ink caption_ink{9.5, true, colour(0x1b2026)}, head_ink{8.5, true, colour(0x505963)}, note_ink{7.8, false, colour(0x505963)};

bool has_shape(Tone tone) { return tone == Tone::good || tone == Tone::bad || tone == Tone::warning; }

Ink ink_of(std::size_t column, const Cell& cell) { return {9, column == 0 || has_shape(cell.tone), Paper::tone_colour(cell.tone)}; }

} // namespace

TableSetting::TableSetting(Paper& paper, const Table& table, double width) : paper_(paper), table_(table), width_(width) {
    for (const auto part : table.widths) parts_ += part;
}

double TableSetting::width_of(std::size_t column) const { return width_ * table_.widths[column] / std::max(1, parts_); }

double TableSetting::text_width(std::size_t column, const Cell& cell) const { return width_of(column) - 2 * pad - (has_shape(cell.tone) ? room_for_mark : 0); }

double TableSetting::height_of(std::size_t column, const Cell& cell) const {
    const auto note = cell.note.empty() ? 0 : paper_.measure(cell.note, note_ink, width_of(column) - 2 * pad) + 1;
    return paper_.measure(cell.text, ink_of(column, cell), text_width(column, cell)) + note;
}

double TableSetting::height_of(const std::vector<Cell>& row) const {
    double high = table_.to_fill_in ? room_to_write : 0;
    for (std::size_t i = 0; i < row.size(); ++i) high = std::max(high, height_of(i, row[i]));
    return high + 2 * pad;
}

double TableSetting::caption_height() const { return paper_.measure(table_.caption, caption_ink, width_) + 4; }

double TableSetting::head_height() const {
    double high = 0;
    for (std::size_t i = 0; i < table_.head.size(); ++i) high = std::max(high, paper_.measure(table_.head[i], head_ink, width_of(i) - 2 * pad));
    return high + 2 * pad;
}

double TableSetting::draw_caption(double x, double y) const {
    paper_.begin("Caption");
    const auto high = paper_.text(x, y, table_.caption, caption_ink, width_) + 4;
    paper_.end("Caption");
    return high;
}

double TableSetting::draw_head(double x, double y) const {
    const auto high = head_height();
    paper_.box(x, y, width_, high, colour(0xefeee9));
    for (std::size_t i = 0; i < table_.head.size(); ++i) {
        paper_.text(x + pad, y + pad, table_.head[i], head_ink, width_of(i) - 2 * pad);
        x += width_of(i);
    }
    draw_edges(x - width_, y, high);
    return high;
}

double TableSetting::draw(double x, double y, const std::vector<Cell>& row) const {
    const auto high = height_of(row);
    const auto left = x;
    for (std::size_t i = 0; i < row.size(); ++i) {
        draw(x, y, i, row[i]);
        x += width_of(i);
    }
    draw_edges(left, y, high);
    return high;
}

void TableSetting::draw(double x, double y, std::size_t column, const Cell& cell) const {
    auto at = x + pad;
    if (has_shape(cell.tone)) {
        paper_.shape(at + 3.5, y + pad + 6.4, 3.2, cell.tone);
        at += room_for_mark;
    }
    const auto high = paper_.text(at, y + pad, cell.text, ink_of(column, cell), text_width(column, cell));
    paper_.text(x + pad, y + pad + high + 1, cell.note, note_ink, width_of(column) - 2 * pad);
}

void TableSetting::draw_edges(double x, double y, double high) const {
    const auto edge = colour(0xc9c7bf);
    paper_.line(x, y, x + width_, y, 0.5, edge);
    paper_.line(x, y + high, x + width_, y + high, 0.5, edge);
    auto at = x;
    for (std::size_t i = 0; i <= table_.widths.size(); ++i) {
        paper_.line(at, y, at, y + high, 0.5, edge);
        if (i < table_.widths.size()) at += width_of(i);
    }
}

} // namespace exchange
