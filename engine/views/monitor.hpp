#pragma once

#include "engine/views/by_case.hpp"
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

/// Open tracks of the cases the reader may see, most urgent first. Kept up to date for one reader.
class Monitor {
public:
    /// By what a track is sorted: overdue first, then by the day on which something falls due; where nothing is due, who has stood longest.
    struct Place {
        std::int64_t due = casework::unknown_due;
        calendar::Instant since;
        std::uint32_t case_number = 0;
        casework::TrackIndex track = 0;
        auto operator<=>(const Place&) const = default;
    };

    const std::vector<Place>& follow(const Reader& reader);

private:
    ByCase<std::vector<Place>> by_case_;
    std::vector<Place> places_;
};

/// What is to be read of one of them.
MonitorLine monitor_line(const Reader& reader, const casework::Case& the_case, casework::TrackIndex track);
/// All of them, looked at once.
std::vector<MonitorLine> monitor(const Reader& reader);

} // namespace views
