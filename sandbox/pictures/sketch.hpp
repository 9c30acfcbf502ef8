#pragma once

#include "sandbox/pictures/workflow_picture.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// A drawing as shapes, in the order in which they are painted. Whoever paints it (a screen, a page, a sheet of paper) adds nothing:
/// so it looks the same everywhere.
namespace pictures {

/// What a theme has a colour for.
enum class Ink : std::uint8_t { panel, sunken, ink, quiet, line, edge, accent, soft, good, soon, late };
/// A colour of the theme, or one of its own as 0xRRGGBB: skin, old paper, a stamp.
using Paint = std::variant<Ink, std::uint32_t>;

enum class Lettering : std::uint8_t { body, bold, italic, note, title };

struct Shape {
    enum class Kind : std::uint8_t {
        disc,    ///< middle; how far it reaches in x and y
        box,     ///< two corners
        polygon, ///< its corners
        line,    ///< through these points
        words    ///< where their top left stands; they turn around their middle
    };
    Kind kind = Kind::box;
    std::vector<Point> points;
    std::optional<Paint> fill, stroke;
    float thick = 1;     ///< of the stroke
    float round = 0;     ///< of the corners of a box
    bool dashed = false; ///< a line, or the edge of a box
    std::string words{};
    Lettering lettering = Lettering::body;
    float turned = 0; ///< radians, clockwise; words only
};

struct Sketch {
    Point size; ///< pixels at text scale 100 %
    std::vector<Shape> shapes;
};

Shape disc(Point middle, Point reach, Paint fill);
Shape box(Point top_left, Point size, Paint fill, float round = 0);
Shape polygon(std::vector<Point> corners, Paint fill);
Shape line(std::vector<Point> through, Paint stroke, float thick = 1);
Shape words(Point top_left, std::string says, Paint stroke, Lettering lettering = Lettering::body);

} // namespace pictures
