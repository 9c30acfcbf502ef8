#pragma once

#include "sandbox/pictures/workflow_picture.hpp"

/// Which part of a picture is seen through a window onto it, and how large. Lengths are pixels at text scale 100 %.
namespace pictures {

/// From here on the names of stages are large enough to be read; below it numbers stand for them.
inline constexpr float names_from = 0.9F;
inline constexpr float most_zoom = 2;

struct Viewport {
    Point centre; ///< of what is seen, in the picture
    float zoom = 1;
};

/// A picture and the window that it is seen through.
struct Frame {
    Point picture, window;
};

/// At most 1: a small picture is not blown up.
float fitting_zoom(const Frame& frame);
Viewport whole(const Frame& frame);
/// As much as can be seen with names that can be read, around that point.
Viewport readable(const Frame& frame, Point around);
/// What lies at `about` stays where it is. Never smaller than the whole, never larger than most_zoom.
Viewport zoomed(const Viewport& viewport, float factor, Point about, const Frame& frame);
/// What is seen moves by so many pixels of the window; the edge of the picture is the last that is seen.
Viewport panned(const Viewport& viewport, Point by, const Frame& frame);
/// The same viewport, moved as little as brings the box into the window.
Viewport showing(const Viewport& viewport, const StageBox& box, const Frame& frame);

} // namespace pictures
