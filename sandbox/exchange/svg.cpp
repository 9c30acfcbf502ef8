#include "sandbox/exchange/html.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace exchange {
namespace {

constexpr int left = 40, width = 920, mine_y = 84, other_y = 158, stagger = 26;

int x_of(int thousandth) { return left + thousandth * width / 1000; }

void write_months(std::string& out, const Timeline& timeline) {
    for (const auto& month : timeline.months)
        out += fmt::format("<line class=\"tick\" x1=\"{0}\" y1=\"34\" x2=\"{0}\" y2=\"196\"/><text class=\"small\" x=\"{1}\" y=\"213\">{2}</text>\n",
                           x_of(month.at), x_of(month.at) + 4, escaped(month.label));
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
void write_marks(std::string& out, const std::vector<TimelineMark>& marks, int y) {
    int last = -100, risen = 0;
    for (const auto& mark : marks) {
        const auto x = x_of(mark.at);
        risen = x - last < stagger ? (risen + 1) % 3 : 0;
        last = x;
        write_shape(out, mark, x, y - risen * 24);
    }
}

void write_other(std::string& out, const Timeline& timeline) {
    if (timeline.parts_at < 0) return;
    const auto x = x_of(timeline.parts_at), end = x_of(timeline.other_ends);
    out += fmt::format("<path class=\"other\" d=\"M{} {} L{} {} L{} {}\"/>\n", x, mine_y, x + 14, other_y, std::max(end, x + 14), other_y);
    out += fmt::format("<text class=\"strong\" x=\"{}\" y=\"{}\">{}</text>\n", std::min(x + 20, 640), other_y + 26,
                       escaped(timeline.other_name + ", " + timeline.parts_label));
    write_marks(out, timeline.other, other_y);
}

} // namespace

std::string to_svg(const Timeline& timeline) {
    std::string out =
        fmt::format("<svg viewBox=\"0 0 1000 224\" role=\"img\" aria-labelledby=\"timeline-title timeline-says\">\n<title id=\"timeline-title\">{}</title>"
                    "<desc id=\"timeline-says\">{}</desc>\n",
                    escaped(timeline.title), escaped(timeline.says));
    write_months(out, timeline);
    out += fmt::format("<text class=\"strong\" x=\"{}\" y=\"22\">{}</text>\n<line class=\"mine\" x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\"/>\n", left,
                       escaped(timeline.mine_name), left, mine_y, x_of(timeline.mine_ends), mine_y);
    write_other(out, timeline);
    write_marks(out, timeline.mine, mine_y);
    return out + "</svg>\n";
}

} // namespace exchange
