#include "sandbox/pictures/journey_shape.hpp"

#include <algorithm>

namespace pictures {
namespace {

/// Stops that a side track lies beside: at least up to the one after.
TrackSpan drawn(const TrackSpan& span, std::size_t stops) {
    const auto leaves = std::min(span.leaves, stops - 1);
    return {leaves, std::max(std::min(span.joins, stops - 1), leaves + 1), span.words};
}

struct Extent {
    float from = 0, to = 0;
};

/// Of the line and of the words on it.
Extent extent_of(const TrackShape& side_track, float words) {
    return {std::min(side_track.curve.front().x, side_track.words_from), std::max(side_track.curve.back().x, side_track.words_from + words)};
}

bool are_beside(const Extent& one, const Extent& other) { return one.from < other.to && other.from < one.to; }

std::size_t free_lane(const std::vector<Extent>& before, const std::vector<TrackShape>& placed, const Extent& extent) {
    for (std::size_t lane = 0;; ++lane) {
        bool taken = false;
        for (std::size_t i = 0; i < placed.size(); ++i) taken |= placed[i].lane == lane && are_beside(before[i], extent);
        if (!taken) return lane;
    }
}

/// Down from the way, along the lane, and up again; beyond the last stop it leads to the edge.
void lay(TrackShape& side_track, const TrackSpan& span, const JourneyShape& shape, const JourneyMeasures& measures) {
    const bool leads_out = span.joins >= shape.stops.size();
    const float y = measures.first_lane + measures.between_lanes * static_cast<float>(side_track.lane);
    const float apart = std::max(measures.stop, shape.room * 0.28F); // what stands below the stops is not crossed
    const float from = shape.stops[span.leaves].x + apart, to = leads_out ? measures.width : shape.stops[span.joins].x - apart;
    const float bend = std::min(shape.room * 0.1F, (to - from) / 3);
    const float begin = from + bend, end = leads_out ? to : to - bend;
    side_track.curve = {{from, measures.way}, {from + bend / 2, measures.way}, {begin - bend / 2, y}, {begin, y}, {begin, y}, {end, y}, {end, y}};
    if (!leads_out) side_track.curve.insert(side_track.curve.end(), {{end + bend / 2, y}, {to - bend / 2, measures.way}, {to, measures.way}});
    side_track.middle = {(begin + end) / 2, y};
    side_track.words_from = std::clamp(side_track.middle.x - span.words / 2, 0.0F, std::max(0.0F, measures.width - span.words));
    side_track.length = end - begin;
}

} // namespace

JourneyShape journey_shape(std::size_t stops, std::span<const TrackSpan> side_tracks, const JourneyMeasures& measures) {
    JourneyShape shape;
    if (stops == 0) return shape;
    shape.room = measures.width / static_cast<float>(stops);
    for (std::size_t i = 0; i < stops; ++i) shape.stops.push_back({shape.room * (static_cast<float>(i) + 0.5F), measures.way});
    std::vector<Extent> extents;
    for (const auto& side_track : side_tracks) {
        const auto span = drawn(side_track, stops);
        TrackShape placed;
        lay(placed, span, shape, measures);
        const auto extent = extent_of(placed, span.words);
        placed.lane = free_lane(extents, shape.side_tracks, extent);
        lay(placed, span, shape, measures);
        shape.lanes = std::max(shape.lanes, placed.lane + 1);
        extents.push_back(extent);
        shape.side_tracks.push_back(std::move(placed));
    }
    return shape;
}

} // namespace pictures
