#include "sandbox/exchange/paper_sketch.hpp"

#include <array>
#include <cairo/cairo.h>

namespace exchange {
namespace {

using pictures::Shape;

/// As paper has them, in light.
unsigned ink_on_paper(pictures::Ink ink) {
    static constexpr std::array<unsigned, 11> colours{0xffffff, 0xefeee9, 0x1b2026, 0x505963, 0xd9d7cf, 0x7b838c,
                                                      0x00609a, 0xdcebf6, 0x00664a, 0x7a4800, 0x9c3600};
    return colours.at(static_cast<std::size_t>(ink));
}

void use_paint(cairo_t* cairo, const pictures::Paint& paint) {
    const auto* ink = std::get_if<pictures::Ink>(&paint);
    const auto of = colour(ink ? ink_on_paper(*ink) : std::get<std::uint32_t>(paint));
    cairo_set_source_rgb(cairo, of.red, of.green, of.blue);
}

void trace_disc(cairo_t* cairo, const Shape& shape) {
    constexpr double whole = 6.283185307179586;
    cairo_save(cairo);
    cairo_translate(cairo, shape.points.at(0).x, shape.points.at(0).y);
    cairo_scale(cairo, shape.points.at(1).x, shape.points.at(1).y);
    cairo_arc(cairo, 0, 0, 1, 0, whole);
    cairo_restore(cairo);
}

void trace(cairo_t* cairo, const Shape& shape) {
    cairo_new_path(cairo);
    if (shape.kind == Shape::Kind::disc) return trace_disc(cairo, shape);
    if (shape.kind == Shape::Kind::box) {
        const auto from = shape.points.at(0), to = shape.points.at(1);
        return cairo_rectangle(cairo, from.x, from.y, to.x - from.x, to.y - from.y);
    }
    for (const auto& point : shape.points) cairo_line_to(cairo, point.x, point.y);
    if (shape.kind == Shape::Kind::polygon) cairo_close_path(cairo);
}

void fill_and_stroke(cairo_t* cairo, const Shape& shape) {
    static constexpr double dashes[] = {6, 3};
    if (shape.fill) {
        use_paint(cairo, *shape.fill);
        cairo_fill_preserve(cairo);
    }
    if (shape.stroke) {
        use_paint(cairo, *shape.stroke);
        cairo_set_line_width(cairo, shape.thick);
        cairo_set_dash(cairo, dashes, shape.dashed ? 2 : 0, 0);
        cairo_stroke_preserve(cairo);
        cairo_set_dash(cairo, dashes, 0, 0);
    }
    cairo_new_path(cairo);
}

void write_words(cairo_t* cairo, const Shape& shape) {
    constexpr double body_size = 16; // as on screen at 100 %
    use_paint(cairo, *shape.stroke);
    cairo_set_font_size(cairo, body_size);
    cairo_move_to(cairo, shape.points.at(0).x, shape.points.at(0).y + body_size);
    cairo_show_text(cairo, shape.words.c_str());
}

} // namespace

void draw_sketch(cairo_t* cairo, double x, double y, double scale, const pictures::Sketch& sketch) {
    cairo_save(cairo);
    cairo_translate(cairo, x, y);
    cairo_scale(cairo, scale, scale);
    for (const auto& shape : sketch.shapes) {
        if (shape.kind == Shape::Kind::words) {
            write_words(cairo, shape);
            continue;
        }
        trace(cairo, shape);
        fill_and_stroke(cairo, shape);
    }
    cairo_restore(cairo);
}

} // namespace exchange
