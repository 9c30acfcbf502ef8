#pragma once

#include "engine/views/reader.hpp"

#include <vector>

namespace views {

/// `news`: what somebody whom no player plays has done in a case of the reader.
enum class WaitingKind : std::uint8_t { message, letter, new_case, act_due, clock_soon, clock_overdue, news };

struct Waiting {
    WaitingKind kind = WaitingKind::message;
    std::uint32_t case_number = 0;
    casework::TrackIndex track = 0;
    calendar::Instant at;   ///< since when, or when due
    std::uint64_t fact = 0; ///< of a message, a letter or news
    profile::ClockId clock;
    profile::ActId act;                  ///< of act_due and new_case: the one act that would move the track on; none where there is a choice
    std::vector<profile::RoleId> others; ///< of what the reader has attended to, near the top: who else could move it on
    bool seen = false;                   ///< the reader has acted in the case since, or brought it to this stage
};

/// Whether doing the act brings its procedure to another stage.
bool moves_on(const profile::Act& act);
/// What waits for the reader, most urgent first.
std::vector<Waiting> inbox(const Reader& reader);
/// Tracks that go on, and that only others can bring to another stage.
std::vector<casework::TrackIndex> with_others(const Reader& reader, const casework::Case& the_case);
/// Cases the reader may see anything of, newest first.
std::vector<std::uint32_t> cases(const Reader& reader);

} // namespace views
