#include "sandbox/exchange/paper_timeline.hpp"

#include "sandbox/exchange/paper_table.hpp"

#include <algorithm>

namespace exchange {
namespace {

constexpr double row_height = 13, between_marks = 15, edge = 14;

/// How high each part stands, by how many rows its marks need.
struct Chart {
    const Timeline& timeline;
    double width;
    int apart = static_cast<int>(between_marks * 1000 / (width - 2 * edge));
    std::vector<int> mine = rows_of(timeline.mine, apart), other = rows_of(timeline.other, apart);

    double mine_y() const { return 30 + row_height * std::max(2, row_count(mine)); }
    double other_y() const { return mine_y() + 23 + row_height * row_count(other); }
    double low() const { return timeline.parts_at < 0 ? mine_y() + 14 : other_y() + 20; }
};

/// The drawing of the HTML, on paper.
struct Drawing {
    Paper& paper;
    const Chart& chart;
    double left, top;

    double x_of(int thousandth) const { return left + edge + thousandth * (chart.width - 2 * edge) / 1000; }

    void months() const {
        const auto low = top + chart.low();
        for (const auto& month : chart.timeline.months) {
            paper.line(x_of(month.at), top + 24, x_of(month.at), low, 0.5, colour(0xd9d7cf));
            paper.text(x_of(month.at) + 2, low, month.label, {7.5, false, colour(0x505963)}, -1);
        }
    }

    void lines() const {
        const auto& timeline = chart.timeline;
        const auto mine = top + chart.mine_y(), other = top + chart.other_y();
        paper.text(left + edge, top + 2, timeline.mine_name, {9, true}, -1);
        paper.line(x_of(0), mine, x_of(timeline.mine_ends), mine, 2.5, colour(0x00609a));
        if (timeline.parts_at < 0) return;
        const auto from = x_of(timeline.parts_at), to = std::max(x_of(timeline.other_ends), from + 8);
        paper.line(from, mine, from + 8, other, 2, colour(0x7b838c), true);
        paper.line(from + 8, other, to, other, 2, colour(0x7b838c), true);
        paper.text(std::min(from + 11, left + chart.width - 190), other + 7, timeline.other_name + ", " + timeline.parts_label, {8.5, true}, -1);
    }

    void marks(const std::vector<TimelineMark>& all, const std::vector<int>& rows, double y) const {
        for (std::size_t i = 0; i < all.size(); ++i) mark(all[i], x_of(all[i].at), top + y - rows[i] * row_height);
    }

    void mark(const TimelineMark& mark, double x, double y) const {
        const bool hollow = mark.tone == Tone::bad;
        if (hollow) paper.shape(x, y, 6.2, Tone::bad);
        else paper.shape(x, y, mark.tone == Tone::warning ? 8 : 6.2, mark.tone);
        const Ink ink{7, true, hollow ? Paper::tone_colour(Tone::bad) : colour(0xffffff)};
        const auto half = 2.1 * static_cast<double>(mark.label.size());
        paper.text(x - half, y - 4.9, mark.label, ink, -1);
    }
};

} // namespace

double timeline_height(double width, const Timeline& timeline) { return Chart{timeline, width}.low() + 16; }

void draw_timeline(Paper& paper, double x, double y, double width, const Timeline& timeline) {
    const Chart chart{timeline, width};
    const Drawing drawing{paper, chart, x, y};
    drawing.months();
    drawing.lines();
    drawing.marks(timeline.other, chart.other, chart.other_y());
    drawing.marks(timeline.mine, chart.mine, chart.mine_y());
}

} // namespace exchange
