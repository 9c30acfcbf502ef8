#include "sandbox/pictures/sketch.hpp"

namespace pictures {

Shape disc(Point middle, Point reach, Paint fill) { return {Shape::Kind::disc, {middle, reach}, fill, {}}; }

Shape box(Point top_left, Point size, Paint fill, float round) {
    Shape shape{Shape::Kind::box, {top_left, {top_left.x + size.x, top_left.y + size.y}}, fill, {}};
    shape.round = round;
    return shape;
}

Shape polygon(std::vector<Point> corners, Paint fill) { return {Shape::Kind::polygon, std::move(corners), fill, {}}; }

Shape line(std::vector<Point> through, Paint stroke, float thick) { return {Shape::Kind::line, std::move(through), {}, stroke, thick}; }

Shape words(Point top_left, std::string says, Paint stroke, Lettering lettering) {
    Shape shape{Shape::Kind::words, {top_left}, {}, stroke};
    shape.words = std::move(says);
    shape.lettering = lettering;
    return shape;
}

} // namespace pictures
