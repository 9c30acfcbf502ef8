#include "sandbox/exchange/svg_sketch.hpp"

#include "sandbox/exchange/html.hpp"

#include <cmath>
#include <fmt/format.h>
#include <numbers>

namespace exchange {
namespace {

using pictures::Shape;

/// Two digits after the point are finer than any screen.
float fine(float value) { return std::round(value * 100) / 100; }

std::string points_of(const Shape& shape) {
    std::string all;
    for (const auto& point : shape.points) all += fmt::format("{}{},{}", all.empty() ? "" : " ", fine(point.x), fine(point.y));
    return all;
}

/// The page's own colours, which turn with its theme.
const char* ink_name(pictures::Ink ink) {
    static constexpr const char* names[] = {"panel", "paper", "ink", "quiet", "line", "edge", "accent", "line", "good", "warning", "bad"};
    return names[static_cast<std::size_t>(ink)];
}

std::string svg_paint(const std::optional<pictures::Paint>& paint) {
    if (!paint) return "none";
    if (const auto* ink = std::get_if<pictures::Ink>(&*paint)) return fmt::format("var(--{})", ink_name(*ink));
    return fmt::format("#{:06x}", std::get<std::uint32_t>(*paint));
}

std::string looks_of(const Shape& shape) {
    auto looks = fmt::format(" fill=\"{}\"", svg_paint(shape.fill));
    if (shape.stroke) looks += fmt::format(" stroke=\"{}\" stroke-width=\"{}\"", svg_paint(shape.stroke), fine(shape.thick));
    if (shape.dashed) looks += " stroke-dasharray=\"6 3\"";
    return looks;
}

std::string svg_box(const Shape& shape) {
    const auto from = shape.points.at(0), to = shape.points.at(1);
    return fmt::format("<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"{}\"{}/>", fine(from.x), fine(from.y), fine(to.x - from.x), fine(to.y - from.y),
                       fine(shape.round), looks_of(shape));
}

std::string svg_words(const Shape& shape) {
    const auto at = shape.points.at(0);
    const auto turned = shape.turned * 180 / std::numbers::pi_v<float>;
    return fmt::format("<text x=\"{}\" y=\"{}\" dominant-baseline=\"hanging\" fill=\"{}\" transform=\"rotate({} {} {})\">{}</text>", fine(at.x), fine(at.y),
                       svg_paint(shape.stroke), fine(turned), fine(at.x), fine(at.y), escaped(shape.words));
}

std::string svg_shape(const Shape& shape) {
    switch (shape.kind) {
    case Shape::Kind::disc:
        return fmt::format("<ellipse cx=\"{}\" cy=\"{}\" rx=\"{}\" ry=\"{}\"{}/>", fine(shape.points.at(0).x), fine(shape.points.at(0).y),
                           fine(shape.points.at(1).x), fine(shape.points.at(1).y), looks_of(shape));
    case Shape::Kind::box: return svg_box(shape);
    case Shape::Kind::polygon: return fmt::format("<polygon points=\"{}\"{}/>", points_of(shape), looks_of(shape));
    case Shape::Kind::line: return fmt::format("<polyline points=\"{}\"{}/>", points_of(shape), looks_of(shape));
    case Shape::Kind::words: break;
    }
    return svg_words(shape);
}

} // namespace

std::string sketch_to_svg(const pictures::Sketch& sketch) {
    auto out = fmt::format("<svg class=\"face\" viewBox=\"0 0 {} {}\" aria-hidden=\"true\">", fine(sketch.size.x), fine(sketch.size.y));
    for (const auto& shape : sketch.shapes) out += svg_shape(shape);
    return out + "</svg>";
}

} // namespace exchange
