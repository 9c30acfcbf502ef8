#pragma once

#include "engine/casework/case.hpp"

#include <cstddef>

namespace views {
struct Waiting;
}

namespace screens {

struct DeskView;

/// What waits is opened: what there is to read of it, else the act that answers it.
void open_waiting(DeskView& desk, const views::Waiting& waiting);
/// The first thing that presses whoever sits at the desk; where nothing does, the desk stays as it is.
void open_first_pressing(DeskView& desk);

/// Acts that are open and would bring that part of the case on.
std::size_t ways_on(const DeskView& desk, std::uint32_t case_number, casework::TrackIndex track);
/// The acts are in sight, and the first of that part of the case has the focus.
void lead_to_choice(DeskView& desk, casework::TrackIndex track);

} // namespace screens
