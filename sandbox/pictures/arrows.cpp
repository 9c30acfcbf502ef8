#include "sandbox/pictures/arrows.hpp"

#include <algorithm>
#include <array>

namespace pictures {
namespace {

constexpr float beside = 6; ///< between an arrow and words that do not stand on it

Point cubic(const Point* at, float t) {
    const float s = 1 - t;
    const float a = s * s * s, b = 3 * s * s * t, c = 3 * s * t * t, d = t * t * t;
    return {a * at[0].x + b * at[1].x + c * at[2].x + d * at[3].x, a * at[0].y + b * at[1].y + c * at[2].y + d * at[3].y};
}

/// From the edge of one box to the edge of the other, for a step that no act of the procedure makes.
Arrow straight(const StageBox& from, const StageBox& to) {
    const auto a = middle_of(from), b = middle_of(to);
    const bool down = b.y >= a.y;
    const Point start{a.x, down ? a.y + from.size.y / 2 : a.y - from.size.y / 2}, end{b.x, down ? b.y - to.size.y / 2 : b.y + to.size.y / 2};
    const Point third{(2 * start.x + end.x) / 3, (2 * start.y + end.y) / 3}, two_thirds{(start.x + 2 * end.x) / 3, (start.y + 2 * end.y) / 3};
    return {from.stage, to.stage, {}, {start, third, two_thirds, end}, end};
}

std::optional<Arrow> arrow_between(const WorkflowPicture& picture, profile::StageId from, profile::StageId to) {
    for (const auto& arrow : picture.arrows)
        if (arrow.from == from && arrow.to == to && !arrow.curve.empty()) return arrow;
    const auto* one = box_of(picture, from);
    const auto* other = box_of(picture, to);
    return one && other ? std::optional(straight(*one, *other)) : std::nullopt;
}

} // namespace

bool overlap(const Area& one, const Area& other) {
    return one.low.x < other.high.x && other.low.x < one.high.x && one.low.y < other.high.y && other.low.y < one.high.y;
}

Point point_on(const Arrow& arrow, float share) {
    if (arrow.curve.size() < 4) return arrow.head;
    const auto pieces = (arrow.curve.size() - 1) / 3;
    const float along = std::clamp(share, 0.0F, 1.0F) * static_cast<float>(pieces);
    const auto piece = std::min(static_cast<std::size_t>(along), pieces - 1);
    return cubic(&arrow.curve[piece * 3], along - static_cast<float>(piece));
}

std::optional<Area> place_on(const Arrow& arrow, Point size, std::span<const Area> taken) {
    for (const float share : std::array{0.5F, 0.6F, 0.4F, 0.7F, 0.3F, 0.8F, 0.2F}) {
        const auto at = point_on(arrow, share);
        for (const float left : std::array{at.x - size.x / 2, at.x + beside, at.x - size.x - beside}) {
            const Point low{left, at.y - size.y / 2};
            const Area area{low, {low.x + size.x, low.y + size.y}};
            if (std::ranges::none_of(taken, [&](const Area& other) { return overlap(area, other); })) return area;
        }
    }
    return {};
}

std::vector<Taken> arrows_taken(const WorkflowPicture& picture, std::span<const profile::StageId> path) {
    std::vector<Taken> all;
    for (std::size_t step = 1; step < path.size(); ++step) {
        const auto same = [&](const Taken& one) { return one.arrow.from == path[step - 1] && one.arrow.to == path[step]; };
        auto found = std::ranges::find_if(all, same);
        if (found == all.end()) {
            auto arrow = arrow_between(picture, path[step - 1], path[step]);
            if (!arrow) continue;
            found = all.insert(all.end(), Taken{std::move(*arrow), {}});
        }
        found->steps.push_back(static_cast<int>(step));
    }
    return all;
}

} // namespace pictures
