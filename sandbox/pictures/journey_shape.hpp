#pragma once

#include "sandbox/pictures/workflow_picture.hpp"

#include <cstddef>
#include <span>
#include <vector>

/// Where the stops of a journey lie, and the side tracks beside it.
namespace pictures {

/// From a stop of the way to another; the same: it has not joined again and leads on to the next.
struct TrackSpan {
    std::size_t leaves = 0, joins = 0;
    float words = 0; ///< how wide they are
};

struct TrackShape {
    std::vector<Point> curve; ///< cubic Bezier: first point, then three for each piece
    Point middle;             ///< of its straight part
    float words_from = 0;     ///< where its words begin: around that middle, within the picture
    float length = 0;         ///< of that part
    std::size_t lane = 0;     ///< from the top, below the way
};

struct JourneyShape {
    std::vector<Point> stops; ///< their middles, from left to right
    float room = 0;           ///< that each stop has for its words
    std::vector<TrackShape> side_tracks;
    std::size_t lanes = 0;
};

struct JourneyMeasures {
    float width = 0;
    float way = 0;        ///< how far down the way lies
    float first_lane = 0; ///< how far down the first side track lies
    float between_lanes = 0;
    float stop = 0; ///< radius
};

/// Side tracks that run beside one another, or whose words do, lie in lanes of their own.
JourneyShape journey_shape(std::size_t stops, std::span<const TrackSpan> side_tracks, const JourneyMeasures& measures);

} // namespace pictures
