#pragma once

#include "sandbox/pictures/workflow_picture.hpp"

#include <optional>
#include <span>

/// Where words stand on the arrows of a picture, and which arrows a path has taken.
namespace pictures {

struct Area {
    Point low, high;
};
bool overlap(const Area& one, const Area& other);

/// So far along the arrow: 0 at its start, 1 at its tip.
Point point_on(const Arrow& arrow, float share);
/// Where words of that size can stand around the arrow without covering what is taken; nothing where they cannot.
std::optional<Area> place_on(const Arrow& arrow, Point size, std::span<const Area> taken);

/// An arrow of a path, straight where the picture has none, and which steps of the path took it, from 1.
struct Taken {
    Arrow arrow;
    std::vector<int> steps;
};
/// Of a path through those stages.
std::vector<Taken> arrows_taken(const WorkflowPicture& picture, std::span<const profile::StageId> path);

} // namespace pictures
