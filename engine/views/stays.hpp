#pragma once

#include "engine/views/reader.hpp"

#include <optional>
#include <span>
#include <vector>

/// The path of a track through its stages, and how long it stood in each.
namespace views {

struct Stay {
    profile::StageId stage;
    calendar::Instant entered;
    std::optional<calendar::Instant> left; ///< none: the track stands there
};

/// In the order of passing. With the history section the whole path; else, with the tracks section, where the track stands and
/// since when; else nothing.
std::vector<Stay> stays(const Reader& reader, const casework::Case& the_case, casework::TrackIndex track);

struct StageTime {
    profile::StageId stage;
    int times = 0;            ///< entered
    std::int64_t seconds = 0; ///< of all stays together
    bool still = false;       ///< the track stands there and its time runs
    calendar::Instant since;  ///< of the last stay
};

/// One for each stage that was entered, in the order of first entry.
std::vector<StageTime> time_in_stages(std::span<const Stay> stays, calendar::Instant now);

} // namespace views
