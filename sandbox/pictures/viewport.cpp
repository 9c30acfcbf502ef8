#include "sandbox/pictures/viewport.hpp"

#include <algorithm>

namespace pictures {
namespace {

constexpr float margin = 12;

/// Of a picture that is longer than the window no more is left out than must be; a shorter one stands in the middle.
float middle_inside(float middle, float picture, float window, float zoom) {
    const auto half = (window / 2 - margin) / zoom;
    return picture <= 2 * half ? picture / 2 : std::clamp(middle, half, picture - half);
}

Viewport kept_inside(Viewport viewport, const Frame& frame) {
    viewport.centre.x = middle_inside(viewport.centre.x, frame.picture.x, frame.window.x, viewport.zoom);
    viewport.centre.y = middle_inside(viewport.centre.y, frame.picture.y, frame.window.y, viewport.zoom);
    return viewport;
}

/// The middle that is nearest to where it was and has from..to within half a window's width of it.
float nearest_middle(float was, float from, float to, float half) {
    if (to - from > 2 * half) return (from + to) / 2;
    return std::clamp(was, to - half, from + half);
}

} // namespace

float fitting_zoom(const Frame& frame) {
    const auto across = (frame.window.x - 2 * margin) / std::max(1.0F, frame.picture.x);
    const auto down = (frame.window.y - 2 * margin) / std::max(1.0F, frame.picture.y);
    return std::clamp(std::min(across, down), 0.05F, 1.0F);
}

Viewport whole(const Frame& frame) { return {{frame.picture.x / 2, frame.picture.y / 2}, fitting_zoom(frame)}; }

Viewport readable(const Frame& frame, Point around) {
    if (fitting_zoom(frame) >= names_from) return whole(frame);
    return kept_inside({around, 1}, frame);
}

Viewport zoomed(const Viewport& viewport, float factor, Point about, const Frame& frame) {
    const auto zoom = std::clamp(viewport.zoom * factor, std::min(fitting_zoom(frame), viewport.zoom), most_zoom);
    const auto shrunk = viewport.zoom / zoom;
    const Point centre{about.x + (viewport.centre.x - about.x) * shrunk, about.y + (viewport.centre.y - about.y) * shrunk};
    return kept_inside({centre, zoom}, frame);
}

Viewport panned(const Viewport& viewport, Point by, const Frame& frame) {
    return kept_inside({{viewport.centre.x + by.x / viewport.zoom, viewport.centre.y + by.y / viewport.zoom}, viewport.zoom}, frame);
}

Viewport showing(const Viewport& viewport, const StageBox& box, const Frame& frame) {
    const auto half_across = (frame.window.x / 2 - margin) / viewport.zoom, half_down = (frame.window.y / 2 - margin) / viewport.zoom;
    const Point centre{nearest_middle(viewport.centre.x, box.top_left.x, box.top_left.x + box.size.x, half_across),
                       nearest_middle(viewport.centre.y, box.top_left.y, box.top_left.y + box.size.y, half_down)};
    return kept_inside({centre, viewport.zoom}, frame);
}

} // namespace pictures
