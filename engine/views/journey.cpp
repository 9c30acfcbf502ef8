#include "engine/views/journey.hpp"

#include <algorithm>

namespace views {
namespace {

using casework::Case;
using casework::TrackIndex;

/// Where the main track was then, by its stays.
std::size_t stop_at(const Reader& reader, const std::vector<Stay>& path, calendar::Instant at) {
    std::size_t stop = 0;
    for (const auto& stay : path)
        if (stay.entered <= at) stop = reader.context.profile.phase_of(stay.stage);
    return stop;
}

std::vector<Stop> stops_of(const Reader& reader, const Case& the_case, const std::vector<Stay>& path) {
    const auto& profile = reader.context.profile;
    std::vector<Stop> stops(profile[the_case.tracks[0].procedure].phases.size());
    for (std::size_t phase = 0; phase < stops.size(); ++phase) stops[phase].phase = phase;
    for (const auto& stay : path) {
        auto& stop = stops[profile.phase_of(stay.stage)];
        const bool comes_back = &stay == &path.front() || profile.phase_of((&stay - 1)->stage) != stop.phase;
        if (comes_back) stop.entered = stay.entered;
        stop.times += comes_back ? 1 : 0;
        stop.seconds += stay.left.value_or(reader.now) - stay.entered;
        stop.stage = stay.stage;
        stop.state = StopState::been;
    }
    return stops;
}

void mark_gone_past(std::vector<Stop>& stops, std::size_t here, bool history) {
    for (std::size_t place = 0; place < here; ++place)
        if (stops[place].state == StopState::ahead) stops[place].state = history ? StopState::left_out : StopState::not_told;
}

SideTrack side_track_of(const Reader& reader, const Case& the_case, TrackIndex track, const Journey& journey, const std::vector<Stay>& main) {
    const auto& about = the_case.tracks[track];
    const auto own = stays(reader, the_case, track);
    SideTrack side_track{track, stop_at(reader, main, about.opened), journey.here, about.open && !the_case.ended, about.stage};
    if (!side_track.open && !own.empty() && own.back().left) side_track.joins = stop_at(reader, main, *own.back().left);
    side_track.joins = std::max(side_track.joins, side_track.leaves);
    return side_track;
}

std::optional<ClockLine> pressing_clock(const Reader& reader, const Case& the_case) {
    for (const auto& line : clock_board(reader, the_case))
        if (line.track == 0 && line.due && !is_over(line.mark)) return line;
    return {};
}

} // namespace

Journey journey(const Reader& reader, const Case& the_case) {
    Journey all;
    if (the_case.tracks.empty()) return all;
    const auto main = stays(reader, the_case, 0);
    if (main.empty()) return all;
    all.stops = stops_of(reader, the_case, main);
    all.here = reader.context.profile.phase_of(main.back().stage);
    all.stops[all.here].state = StopState::here;
    mark_gone_past(all.stops, all.here, may_see(reader, the_case, profile::Section::history));
    for (TrackIndex track = 1; track < the_case.tracks.size(); ++track) all.side_tracks.push_back(side_track_of(reader, the_case, track, all, main));
    all.clock = pressing_clock(reader, the_case);
    return all;
}

} // namespace views
