#pragma once

#include "engine/views/reader.hpp"

#include <vector>

/// What would bring a track on from its stage, and who may do it.
namespace views {

/// Whether doing the act brings its procedure to another stage.
bool moves_on(const profile::Act& act);

/// Doing it always ends the case.
bool ends_the_case(const profile::Act& act);

struct NextSteps {
    std::vector<profile::ActId> acts; ///< that the reader's roles may ever do
    bool any_open = false;            ///< one of them is open to the reader now, and not forbidden whatever would be filled in
};
/// Of the same acts, those that are open to the reader now.
std::vector<profile::ActId> open_steps(const Reader& reader, const casework::Case& the_case, casework::TrackIndex track);
NextSteps next_steps(const Reader& reader, const casework::Case& the_case, casework::TrackIndex track);

/// How a track goes on that its reader has attended to.
struct WayOn {
    profile::ActId act;                  ///< that ends the case, had to wait for its condition, and breaks no rule any more: what everything was for
    std::vector<profile::RoleId> others; ///< who else could bring it to another stage
};
WayOn way_on(const Reader& reader, const casework::Case& the_case, casework::TrackIndex track);

/// Tracks that go on, and that only others can bring to another stage.
std::vector<casework::TrackIndex> with_others(const Reader& reader, const casework::Case& the_case);

} // namespace views
