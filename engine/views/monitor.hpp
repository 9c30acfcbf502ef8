#pragma once

#include "engine/views/clock_board.hpp"

#include <vector>

/// Every case across agencies for whoever manages: what each owes, since when, and who was reminded.
namespace views {

struct Reminder {
    profile::LetterId letter;
    casework::PartyId to;
    calendar::Instant at;
};

struct MonitorLine {
    std::uint32_t case_number = 0;
    casework::TrackIndex track = 0;
    profile::StageId stage;
    casework::PartyId agency, assignee;
    calendar::Instant since;         ///< it stands at this stage
    std::vector<ClockLine> owed;     ///< not met, most urgent first
    std::vector<Reminder> reminders; ///< oldest first
};

/// Whether a role of the reader watches all cases.
bool watches(const Reader& reader);
/// Open tracks of the cases the reader may see, most urgent first.
std::vector<MonitorLine> monitor(const Reader& reader);

} // namespace views
