#include "sandbox/exchange/paper_table.hpp"

#include <algorithm>

namespace exchange {
namespace {

constexpr double mine_y = 56, other_y = 92, room = 15;

/// The drawing of the HTML, on paper.
struct Drawing {
    Paper& paper;
    const Timeline& timeline;
    double left, top, width;

    double x_of(int thousandth) const { return left + 14 + thousandth * (width - 28) / 1000; }

    void months() const {
        for (const auto& month : timeline.months) {
            paper.line(x_of(month.at), top + 24, x_of(month.at), top + 112, 0.5, colour(0xd9d7cf));
            paper.text(x_of(month.at) + 2, top + 112, month.label, {7.5, false, colour(0x505963)}, -1);
        }
    }

    void lines() const {
        paper.text(left + 14, top + 2, timeline.mine_name, {9, true}, -1);
        paper.line(x_of(0), top + mine_y, x_of(timeline.mine_ends), top + mine_y, 2.5, colour(0x00609a));
        if (timeline.parts_at < 0) return;
        const auto from = x_of(timeline.parts_at), to = std::max(x_of(timeline.other_ends), from + 8);
        paper.line(from, top + mine_y, from + 8, top + other_y, 2, colour(0x7b838c), true);
        paper.line(from + 8, top + other_y, to, top + other_y, 2, colour(0x7b838c), true);
        paper.text(std::min(from + 11, left + width - 190), top + other_y + 7, timeline.other_name + ", " + timeline.parts_label, {8.5, true}, -1);
    }

    void marks(const std::vector<TimelineMark>& all, double y) const {
        double last = -100;
        int risen = 0;
        for (const auto& mark : all) {
            const auto x = x_of(mark.at);
            risen = x - last < room ? (risen + 1) % 3 : 0;
            last = x;
            this->mark(mark, x, y - risen * 13);
        }
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

void draw_timeline(Paper& paper, double x, double y, double width, const Timeline& timeline) {
    const Drawing drawing{paper, timeline, x, y, width};
    drawing.months();
    drawing.lines();
    drawing.marks(timeline.other, y + other_y);
    drawing.marks(timeline.mine, y + mine_y);
}

} // namespace exchange
