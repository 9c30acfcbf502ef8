#include "engine/views/stays.hpp"

#include <algorithm>

namespace views {
namespace {

using casework::Fact;
using casework::FactKind;

bool ends_stay(const Fact& fact, casework::TrackIndex track) {
    if (fact.kind == FactKind::case_ended) return true;
    return fact.track == track && (fact.kind == FactKind::track_closed || fact.kind == FactKind::stage_entered);
}

std::vector<Stay> whole_path(const Reader& reader, const casework::Case& the_case, casework::TrackIndex track) {
    std::vector<Stay> path;
    for (const auto& fact : facts_of(reader, the_case)) {
        if (!ends_stay(fact, track)) continue;
        if (!path.empty() && !path.back().left) path.back().left = fact.at;
        if (fact.kind == FactKind::stage_entered) path.push_back({profile::StageId{fact.what}, fact.at, {}});
    }
    return path;
}

/// When a track that is closed was left stands in the history alone.
std::vector<Stay> present_stay(const casework::Case& the_case, casework::TrackIndex track) {
    const auto& at = the_case.tracks[track];
    const bool over = !at.open || the_case.ended;
    return {{at.stage, at.entered, over ? std::optional(at.entered) : std::nullopt}};
}

} // namespace

std::vector<Stay> stays(const Reader& reader, const casework::Case& the_case, casework::TrackIndex track) {
    if (track >= the_case.tracks.size() || !may_see(reader, the_case, profile::Section::tracks)) return {};
    return may_see(reader, the_case, profile::Section::history) ? whole_path(reader, the_case, track) : present_stay(the_case, track);
}

std::vector<StageTime> time_in_stages(std::span<const Stay> stays, calendar::Instant now) {
    std::vector<StageTime> times;
    for (const auto& stay : stays) {
        auto found = std::ranges::find(times, stay.stage, &StageTime::stage);
        if (found == times.end()) found = times.insert(times.end(), StageTime{stay.stage, 0, 0, false, {}});
        ++found->times;
        found->seconds += stay.left.value_or(now) - stay.entered;
        found->still = !stay.left;
        found->since = stay.entered;
    }
    return times;
}

} // namespace views
