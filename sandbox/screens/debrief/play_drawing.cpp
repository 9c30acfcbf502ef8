#include "sandbox/screens/debrief/play_drawing.hpp"

#include "sandbox/screens/kit/layout.hpp"

#include <array>

/// The two lines of play on screen, with the signs that the files have.
namespace screens {
namespace {

using exchange::TimelineMark;

constexpr float row_height = 24, between_marks = 26, edge = 14;

struct Line {
    const kit::Look& look;
    ImVec2 at;
    float width;
    const std::vector<TimelineMark>& marks;
    std::vector<int> rows = exchange::rows_of(marks, static_cast<int>(look.px(between_marks) * 1000 / width));

    float x_of(int thousandth) const { return std::round(at.x + look.px(edge) + width * static_cast<float>(thousandth) / 1000); }
    float y() const { return at.y + look.px(row_height) * static_cast<float>(exchange::row_count(rows)); }
};

ImVec2 moved(ImVec2 at, float x, float y) { return {at.x + x, at.y + y}; }

/// A filled circle, a square on its corner, a ring: as recommended, otherwise, not done.
void draw_sign(const kit::Look& look, ImVec2 at, const TimelineMark& mark) {
    auto* list = ImGui::GetWindowDrawList();
    const float size = look.px(10);
    const bool otherwise = mark.tone == exchange::Tone::warning, hollow = mark.tone == exchange::Tone::bad;
    const auto tone = otherwise ? kit::Tone::soon : hollow ? kit::Tone::late : kit::Tone::good;
    const float corner = size * 1.3F;
    if (otherwise) list->AddQuadFilled(moved(at, 0, -corner), moved(at, corner, 0), moved(at, 0, corner), moved(at, -corner, 0), look.ink(tone));
    else list->AddCircleFilled(at, size, look.ink(hollow ? kit::Tone::panel : tone));
    if (hollow) list->AddCircle(at, size, look.ink(tone), 0, look.px(2));
    const auto words = kit::size_of(look, mark.label, kit::Face::note);
    kit::put_coloured(look, moved(at, -words.x / 2, -words.y / 2), mark.label, kit::Face::note, look.ink(hollow ? tone : kit::Tone::panel));
}

void draw_line(const kit::Look& look, const std::string& name, const std::vector<TimelineMark>& marks, int begins, int ends) {
    kit::note(look, name);
    const Line line{look, ImGui::GetCursorScreenPos(), kit::room().x - look.px(2 * edge), marks};
    ImGui::GetWindowDrawList()->AddLine({line.x_of(begins), line.y()}, {line.x_of(ends), line.y()}, look.ink(kit::Tone::edge), look.px(3));
    for (std::size_t i = 0; i < marks.size(); ++i)
        draw_sign(look, {line.x_of(marks[i].at), line.y() - look.px(row_height) * static_cast<float>(line.rows[i])}, marks[i]);
    ImGui::Dummy({kit::room().x, line.y() - line.at.y + look.px(row_height)});
}

} // namespace

void draw_play(const kit::Look& look, const exchange::Timeline& timeline) {
    kit::text(look, timeline.says);
    kit::gap(look, 1);
    draw_line(look, timeline.mine_name, timeline.mine, 0, timeline.mine_ends);
    if (timeline.parts_at < 0) return;
    draw_line(look, timeline.other_name + ", " + timeline.parts_label, timeline.other, timeline.parts_at, std::max(timeline.parts_at, timeline.other_ends));
}

} // namespace screens
