#include "sandbox/exchange/svg.hpp"

#include "sandbox/exchange/html.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace exchange {
namespace {

constexpr int left = 40, width = 920, row_height = 24, apart = 29;

int x_of(int thousandth) { return left + thousandth * width / 1000; }

/// A timeline with a height for every row of marks.
struct Chart {
    const Timeline& timeline;
    std::vector<int> mine = rows_of(timeline.mine, apart), other = rows_of(timeline.other, apart);

    int mine_y() const { return 36 + row_height * std::max(2, row_count(mine)); }
    int other_y() const { return mine_y() + 50 + row_height * row_count(other); }
    int low() const { return timeline.parts_at < 0 ? mine_y() + 24 : other_y() + 38; }
};

void write_months(std::string& out, const Chart& chart) {
    for (const auto& month : chart.timeline.months)
        out += fmt::format("<line class=\"tick\" x1=\"{0}\" y1=\"34\" x2=\"{0}\" y2=\"{3}\"/><text class=\"small\" x=\"{1}\" y=\"{4}\">{2}</text>\n",
                           x_of(month.at), x_of(month.at) + 4, escaped(month.label), chart.low(), chart.low() + 17);
}

/// A filled circle, a square on its corner, a ring: done, done otherwise, not done.
void write_shape(std::string& out, const TimelineMark& mark, int x, int y) {
    const bool hollow = mark.tone == Tone::bad;
    if (mark.tone == Tone::warning)
        out += fmt::format("<rect class=\"warning\" x=\"{}\" y=\"{}\" width=\"18\" height=\"18\" transform=\"rotate(45 {} {})\"/>", x - 9, y - 9, x, y);
    else out += fmt::format("<circle class=\"{}\" cx=\"{}\" cy=\"{}\" r=\"11\"/>", hollow ? "bad" : "good", x, y);
    out += fmt::format("<text class=\"on{}\" x=\"{}\" y=\"{}\">{}</text>\n", hollow ? " hollow" : "", x, y + 4, escaped(mark.label));
}

/// Marks that would cover one another rise above the line.
void write_marks(std::string& out, const std::vector<TimelineMark>& marks, const std::vector<int>& rows, int y) {
    for (std::size_t i = 0; i < marks.size(); ++i) write_shape(out, marks[i], x_of(marks[i].at), y - rows[i] * row_height);
}

void write_other(std::string& out, const Chart& chart) {
    const auto& timeline = chart.timeline;
    if (timeline.parts_at < 0) return;
    const auto x = x_of(timeline.parts_at), end = x_of(timeline.other_ends), y = chart.other_y();
    out += fmt::format("<path class=\"other\" d=\"M{} {} L{} {} L{} {}\"/>\n", x, chart.mine_y(), x + 14, y, std::max(end, x + 14), y);
    out += fmt::format("<text class=\"strong\" x=\"{}\" y=\"{}\">{}</text>\n", std::min(x + 20, 640), y + 26,
                       escaped(timeline.other_name + ", " + timeline.parts_label));
    write_marks(out, timeline.other, chart.other, y);
}

} // namespace

std::string to_svg(const Timeline& timeline) {
    const Chart chart{timeline};
    std::string out =
        fmt::format("<svg viewBox=\"0 0 1000 {}\" role=\"img\" aria-labelledby=\"timeline-title timeline-says\">\n<title id=\"timeline-title\">{}</title>"
                    "<desc id=\"timeline-says\">{}</desc>\n",
                    chart.low() + 28, escaped(timeline.title), escaped(timeline.says));
    write_months(out, chart);
    out += fmt::format("<text class=\"strong\" x=\"{}\" y=\"22\">{}</text>\n<line class=\"mine\" x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\"/>\n", left,
                       escaped(timeline.mine_name), left, chart.mine_y(), x_of(timeline.mine_ends), chart.mine_y());
    write_other(out, chart);
    write_marks(out, timeline.mine, chart.mine, chart.mine_y());
    return out + "</svg>\n";
}

} // namespace exchange
