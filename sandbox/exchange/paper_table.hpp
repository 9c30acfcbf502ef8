#pragma once

#include "sandbox/exchange/paper.hpp"

namespace exchange {

/// One table on paper: columns by their parts of the width, cells with a mark and a note.
class TableSetting {
public:
    TableSetting(Paper& paper, const Table& table, double width);

    double caption_height() const;
    double head_height() const;
    double height_of(const std::vector<Cell>& row) const;
    double draw_caption(double x, double y) const;
    double draw_head(double x, double y) const;
    double draw(double x, double y, const std::vector<Cell>& row) const;

private:
    double width_of(std::size_t column) const;
    double text_width(std::size_t column, const Cell& cell) const;
    double height_of(std::size_t column, const Cell& cell) const;
    void draw(double x, double y, std::size_t column, const Cell& cell) const;
    void draw_edges(double x, double y, double high) const;

    Paper& paper_;
    const Table& table_;
    double width_;
    int parts_ = 0;
};

} // namespace exchange
