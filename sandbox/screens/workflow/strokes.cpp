#include "sandbox/screens/workflow/strokes.hpp"

#include "sandbox/screens/kit/text.hpp"
#include "sandbox/texts/listed.hpp"

#include <algorithm>
#include <cmath>

namespace screens {
namespace {

using pictures::Arrow;
using pictures::Point;

struct Pen {
    kit::Tone tone;
    float width; ///< at 100 %
};

Pen pen_of(Stroke stroke) {
    if (stroke == Stroke::taken) return {kit::Tone::ink, 4};
    return stroke == Stroke::next ? Pen{kit::Tone::accent, 2.5F} : Pen{kit::Tone::edge, 1.5F};
}

void draw_dashes(const Canvas& canvas, const Arrow& arrow, Pen pen) {
    constexpr int pieces = 48;
    const auto dash = canvas.look.px(8);
    auto before = canvas.at(point_on(arrow, 0));
    float along = 0;
    for (int i = 1; i <= pieces; ++i) {
        const auto after = canvas.at(point_on(arrow, static_cast<float>(i) / pieces));
        along += std::hypot(after.x - before.x, after.y - before.y);
        if (std::fmod(along, 2 * dash) < dash) canvas.list->AddLine(before, after, canvas.look.ink(pen.tone), canvas.look.px(pen.width));
        before = after;
    }
}

void draw_curve(const Canvas& canvas, const Arrow& arrow, Pen pen) {
    for (std::size_t i = 0; i + 3 < arrow.curve.size(); i += 3)
        canvas.list->AddBezierCubic(canvas.at(arrow.curve[i]), canvas.at(arrow.curve[i + 1]), canvas.at(arrow.curve[i + 2]), canvas.at(arrow.curve[i + 3]),
                                    canvas.look.ink(pen.tone), canvas.look.px(pen.width));
}

void draw_tip(const Canvas& canvas, const Arrow& arrow, Pen pen) {
    const auto tip = canvas.at(arrow.head);
    const auto from = canvas.at(point_on(arrow, 0.9F));
    const auto length = std::max(1.0F, std::hypot(tip.x - from.x, tip.y - from.y));
    const ImVec2 along{(tip.x - from.x) / length, (tip.y - from.y) / length};
    const auto size = canvas.look.px(7 + pen.width);
    const ImVec2 base{tip.x - along.x * size, tip.y - along.y * size};
    canvas.list->AddTriangleFilled(tip, {base.x - along.y * size / 2, base.y + along.x * size / 2}, {base.x + along.y * size / 2, base.y - along.x * size / 2},
                                   canvas.look.ink(pen.tone));
}

/// Never smaller than a note: what would be is not drawn but replaced by the number.
float font_size(const Canvas& canvas, kit::Face face) {
    return std::max(canvas.look.fonts.note->FontSize, canvas.look.font(face)->FontSize * canvas.seen.zoom);
}

/// Lines of words, each in the middle; from there downwards.
float put_lines(const Canvas& canvas, ImVec2 top, float width, const std::string& words, kit::Face face, kit::Tone tone) {
    const auto* font = canvas.look.font(face);
    const auto size = font_size(canvas, face);
    const auto* at = words.c_str();
    const auto* end = at + words.size();
    while (at < end) {
        const auto* stop = std::max(at + 1, font->CalcWordWrapPositionA(size / font->FontSize, at, end, width + 1));
        const auto extent = font->CalcTextSizeA(size, FLT_MAX, 0, at, stop);
        canvas.list->AddText(font, size, {std::floor(top.x - extent.x / 2), std::floor(top.y)}, canvas.look.ink(tone), at, stop);
        for (at = stop; at < end && *at == ' ';) ++at;
        top.y += size;
    }
    return top.y;
}

void draw_names(const Canvas& canvas, const kit::Rect& rect, const SceneStage& stage) {
    const auto tone = stage.been || stage.here ? kit::Tone::ink : kit::Tone::quiet;
    const auto face = stage.here ? kit::Face::bold : kit::Face::body;
    const auto width = rect.GetWidth() - canvas.look.px(20) * canvas.seen.zoom;
    const auto* font = canvas.look.font(face);
    const auto name = font->CalcTextSizeA(font_size(canvas, face), FLT_MAX, width + 1, stage.name.c_str()).y;
    const auto time = stage.time.empty() ? 0 : font_size(canvas, kit::Face::note);
    const ImVec2 top{rect.GetCenter().x, rect.GetCenter().y - (name + time) / 2};
    const auto below = put_lines(canvas, top, width, stage.name, face, tone);
    put_lines(canvas, {top.x, below}, width, stage.time, kit::Face::note, tone);
}

void draw_number(const Canvas& canvas, const kit::Rect& rect, const SceneStage& stage) {
    const auto face = stage.here ? kit::Face::bold : kit::Face::note;
    const auto middle = rect.GetCenter();
    put_lines(canvas, {middle.x, middle.y - font_size(canvas, face) / 2}, rect.GetWidth(), stage.number, face, kit::Tone::ink);
}

/// One circle for each track that stands here, on the left edge.
void draw_tokens(const Canvas& canvas, const kit::Rect& rect, const SceneStage& stage) {
    const auto& look = canvas.look;
    const auto radius = look.px(8);
    for (std::size_t i = 0; i < stage.tokens.size(); ++i) {
        const ImVec2 at{rect.Min.x + static_cast<float>(i) * radius * 1.4F, rect.Min.y};
        canvas.list->AddCircleFilled(at, radius, look.ink(stage.here ? kit::Tone::accent : kit::Tone::quiet));
        canvas.list->AddCircle(at, radius, look.ink(kit::Tone::panel), 0, look.px(2));
    }
}

/// Words on the ground of the picture with an outline.
struct Label {
    const Arrow& arrow;
    std::string words;
    kit::Face face;
    kit::Tone tone;
};

void draw_label(const Canvas& canvas, const Label& label, std::vector<pictures::Area>& taken) {
    const auto& look = canvas.look;
    const auto size = kit::size_of(look, label.words, label.face);
    const auto padding = look.px(5);
    const Point extent{(size.x + 2 * padding) / canvas.scale(), (size.y + look.px(4)) / canvas.scale()};
    const auto place = pictures::place_on(label.arrow, extent, taken);
    if (!place) return; // the list beside the picture says it too
    taken.push_back(*place);
    const auto low = canvas.at(place->low), high = canvas.at(place->high);
    canvas.list->AddRectFilled(low, high, look.ink(kit::Tone::panel), look.px(8));
    canvas.list->AddRect(low, high, look.ink(label.tone), look.px(8), 0, look.px(1));
    kit::put_coloured(look, {low.x + padding, low.y + look.px(2)}, label.words, label.face, look.ink(label.tone));
}

std::string steps_of(const pictures::Taken& taken) {
    return texts::listed(taken.steps, [](auto step) { return std::to_string(step); });
}

bool is_next(const NextAct& next, const Scene& scene, const Arrow& arrow) {
    return arrow.from == scene.stands && std::ranges::find(next.leads_to, arrow.to) != next.leads_to.end();
}

std::vector<pictures::Area> boxes_of(const Canvas& canvas, const pictures::WorkflowPicture& picture) {
    std::vector<pictures::Area> all;
    for (const auto& box : picture.stages) {
        const auto rect = canvas.rect_of(box);
        all.push_back({canvas.under(rect.Min), canvas.under(rect.Max)});
    }
    return all;
}

} // namespace

ImVec2 Canvas::at(Point point) const {
    const auto middle = rect.GetCenter();
    return {middle.x + (point.x - seen.centre.x) * scale(), middle.y + (point.y - seen.centre.y) * scale()};
}

Point Canvas::under(ImVec2 mouse) const {
    const auto middle = rect.GetCenter();
    return {seen.centre.x + (mouse.x - middle.x) / scale(), seen.centre.y + (mouse.y - middle.y) / scale()};
}

kit::Rect Canvas::rect_of(const pictures::StageBox& box) const {
    const auto low = at(box.top_left), high = at({box.top_left.x + box.size.x, box.top_left.y + box.size.y});
    const ImVec2 middle{(low.x + high.x) / 2, (low.y + high.y) / 2};
    const ImVec2 half{std::max((high.x - low.x) / 2, look.px(14)), std::max((high.y - low.y) / 2, look.px(11))};
    return {{middle.x - half.x, middle.y - half.y}, {middle.x + half.x, middle.y + half.y}};
}

void draw_arrow(const Canvas& canvas, const Arrow& arrow, Stroke stroke) {
    if (arrow.curve.size() < 4) return;
    const auto pen = pen_of(stroke);
    if (stroke == Stroke::next) draw_dashes(canvas, arrow, pen);
    else draw_curve(canvas, arrow, pen);
    draw_tip(canvas, arrow, pen);
}

void draw_stage(const Canvas& canvas, const pictures::StageBox& box, const SceneStage& stage, bool chosen) {
    const auto& look = canvas.look;
    const auto rect = canvas.rect_of(box);
    const auto rounding = look.px(10);
    canvas.list->AddRectFilled(rect.Min, rect.Max, look.ink(stage.been ? kit::Tone::soft : kit::Tone::panel), rounding);
    canvas.list->AddRect(rect.Min, rect.Max, look.ink(stage.here ? kit::Tone::accent : kit::Tone::edge), rounding, 0, look.px(stage.here ? 3.0F : 1.0F));
    const auto out = look.px(4);
    if (chosen)
        canvas.list->AddRect({rect.Min.x - out, rect.Min.y - out}, {rect.Max.x + out, rect.Max.y + out}, look.ink(kit::Tone::ink), rounding + out, 0,
                             look.px(2));
    if (canvas.names()) draw_names(canvas, rect, stage);
    else draw_number(canvas, rect, stage);
    draw_tokens(canvas, rect, stage);
}

void draw_next(const Seen& seen, const Canvas& canvas) {
    for (const auto& arrow : seen.picture.arrows)
        if (std::ranges::any_of(seen.scene.next, [&](const NextAct& next) { return is_next(next, seen.scene, arrow); }))
            draw_arrow(canvas, arrow, Stroke::next);
}

void draw_labels(const Seen& seen, const Canvas& canvas) {
    auto taken = boxes_of(canvas, seen.picture);
    for (const auto& one : seen.scene.taken) draw_label(canvas, {one.arrow, steps_of(one), kit::Face::note, kit::Tone::ink}, taken);
    if (!canvas.names()) return;
    for (const auto& arrow : seen.picture.arrows)
        for (const auto& next : seen.scene.next)
            if (is_next(next, seen.scene, arrow))
                draw_label(canvas, {arrow, seen.desk.name_of(seen.desk.session.profile()[next.act]), kit::Face::note, kit::Tone::accent}, taken);
}

} // namespace screens
