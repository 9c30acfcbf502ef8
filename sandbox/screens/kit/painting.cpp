#include "sandbox/screens/kit/painting.hpp"

#include "sandbox/screens/kit/dashes.hpp"
#include "sandbox/screens/kit/text.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

namespace kit {
namespace {

using pictures::Ink;
using pictures::Lettering;
using pictures::Paint;
using pictures::Shape;

Tone tone_of(Ink ink) {
    switch (ink) {
    case Ink::panel: return Tone::panel;
    case Ink::sunken: return Tone::sunken;
    case Ink::quiet: return Tone::quiet;
    case Ink::line: return Tone::line;
    case Ink::edge: return Tone::edge;
    case Ink::accent: return Tone::accent;
    case Ink::soft: return Tone::soft;
    case Ink::good: return Tone::good;
    case Ink::soon: return Tone::soon;
    case Ink::late: return Tone::late;
    case Ink::ink: break;
    }
    return Tone::ink;
}

Face face_of(Lettering lettering) {
    constexpr Face faces[] = {Face::body, Face::bold, Face::italic, Face::note, Face::title};
    return faces[static_cast<std::size_t>(lettering)];
}

class Painter {
public:
    Painter(const Look& look, ImVec2 at, float scale) : look_(look), list_(*ImGui::GetWindowDrawList()), at_(at), scale_(scale) {}

    void draw(const Shape& shape) {
        switch (shape.kind) {
        case Shape::Kind::disc: draw_disc(shape); break;
        case Shape::Kind::box: draw_box(shape); break;
        case Shape::Kind::polygon: draw_polygon(shape); break;
        case Shape::Kind::line: draw_line(shape, placed(shape)); break;
        case Shape::Kind::words: draw_words(shape); break;
        }
    }

private:
    ImVec2 at(pictures::Point point) const { return {at_.x + point.x * scale_, at_.y + point.y * scale_}; }

    std::vector<ImVec2> placed(const Shape& shape) const {
        std::vector<ImVec2> points;
        for (const auto& point : shape.points) points.push_back(at(point));
        return points;
    }

    ImU32 colour(const Paint& paint) const {
        if (const auto* ink = std::get_if<Ink>(&paint)) return look_.ink(tone_of(*ink));
        const auto value = std::get<std::uint32_t>(paint);
        return IM_COL32((value >> 16U) & 0xFFU, (value >> 8U) & 0xFFU, value & 0xFFU, 255);
    }

    void draw_disc(const Shape& shape) {
        const auto middle = at(shape.points.at(0));
        const float wide = shape.points.at(1).x * scale_, tall = shape.points.at(1).y * scale_;
        constexpr int steps = 32;
        for (int i = 0; i < steps; ++i) {
            const float angle = 6.2831853F * static_cast<float>(i) / steps;
            list_.PathLineTo({middle.x + wide * std::cos(angle), middle.y + tall * std::sin(angle)});
        }
        if (shape.stroke) list_.PathStroke(colour(*shape.stroke), ImDrawFlags_Closed, shape.thick * scale_);
        else list_.PathFillConvex(colour(*shape.fill));
    }

    void draw_box(const Shape& shape) {
        const auto low = at(shape.points.at(0)), high = at(shape.points.at(1));
        if (shape.fill) list_.AddRectFilled(low, high, colour(*shape.fill), shape.round * scale_);
        if (!shape.stroke) return;
        if (shape.dashed) dashed_box(look_, low, high, colour(*shape.stroke), std::max(1.0F, shape.thick * scale_));
        else list_.AddRect(low, high, colour(*shape.stroke), shape.round * scale_, 0, std::max(1.0F, shape.thick * scale_));
    }

    void draw_polygon(const Shape& shape) {
        const auto corners = placed(shape);
        if (shape.fill) list_.AddConvexPolyFilled(corners.data(), static_cast<int>(corners.size()), colour(*shape.fill));
        if (shape.stroke) list_.AddPolyline(corners.data(), static_cast<int>(corners.size()), colour(*shape.stroke), ImDrawFlags_Closed, shape.thick * scale_);
    }

    void draw_line(const Shape& shape, const std::vector<ImVec2>& through) {
        const float thick = std::max(1.0F, shape.thick * scale_);
        if (!shape.dashed) {
            list_.AddPolyline(through.data(), static_cast<int>(through.size()), colour(*shape.stroke), 0, thick);
            return;
        }
        for (std::size_t i = 0; i + 1 < through.size(); ++i) dashes(look_, through[i], through[i + 1], colour(*shape.stroke), thick);
    }

    void draw_words(const Shape& shape) {
        const auto face = face_of(shape.lettering);
        const auto* font = look_.font(face);
        const float size = font->FontSize * scale_ / look_.scale;
        const int first = list_.VtxBuffer.Size;
        const auto top_left = at(shape.points.at(0));
        list_.AddText(font, size, top_left, colour(*shape.stroke), shape.words.c_str());
        if (shape.turned == 0) return;
        const auto takes = font->CalcTextSizeA(size, FLT_MAX, 0, shape.words.c_str());
        turn(first, {top_left.x + takes.x / 2, top_left.y + takes.y / 2}, shape.turned);
    }

    void turn(int first, ImVec2 middle, float by) {
        const float along = std::cos(by), across = std::sin(by);
        for (int i = first; i < list_.VtxBuffer.Size; ++i) {
            auto& place = list_.VtxBuffer[i].pos;
            const float x = place.x - middle.x, y = place.y - middle.y;
            place = {middle.x + x * along - y * across, middle.y + x * across + y * along};
        }
    }

    const Look& look_;
    ImDrawList& list_;
    ImVec2 at_;
    float scale_;
};

} // namespace

void paint(const Look& look, const pictures::Sketch& sketch, ImVec2 at, float scale) {
    Painter painter(look, at, scale);
    for (const auto& shape : sketch.shapes) painter.draw(shape);
}

} // namespace kit
