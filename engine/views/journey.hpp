#pragma once

#include "engine/views/clock_board.hpp"
#include "engine/views/stays.hpp"

#include <optional>
#include <vector>

/// A case as a way with stops: where it has been, where it is, what lies ahead, and what goes beside it.
namespace views {

enum class StopState : std::uint8_t {
    ahead,
    here,
    been,
    left_out, ///< the case has gone past it
    not_told  ///< before where the case is; whether it was there is not for the reader
};

/// A phase of the main procedure.
struct Stop {
    std::size_t phase = 0; ///< place in Procedure::phases
    StopState state = StopState::ahead;
    std::optional<calendar::Instant> entered; ///< the last time
    std::int64_t seconds = 0;                 ///< of all stays together
    int times = 0;
    profile::StageId stage; ///< that was entered last; none: never
};

/// A track beside the main one: it leaves the way at a stop and joins it again where that was when it ended.
struct SideTrack {
    casework::TrackIndex track = 0;
    std::size_t leaves = 0, joins = 0; ///< places in Journey::stops; equal: it has not joined again yet, or at the next one
    bool open = true;
    profile::StageId stage;
};

struct Journey {
    std::vector<Stop> stops;
    std::size_t here = 0; ///< of no meaning where nothing of it is for the reader
    std::vector<SideTrack> side_tracks;
    std::optional<ClockLine> clock; ///< the most urgent that runs for the track where the case is
};

/// Empty where the reader may see no tracks of the case.
Journey journey(const Reader& reader, const casework::Case& the_case);

} // namespace views
