#pragma once

#include "engine/views/by_case.hpp"
#include "engine/views/clock_board.hpp"

#include <optional>
#include <vector>

/// The cases a person may see, as lines of a list of work.
namespace views {

struct WorkLine {
    std::uint32_t case_number = 0;
    casework::PartyId assignee; ///< of the main procedure
    profile::StageId stage;     ///< of the main procedure
    calendar::Instant opened;
    std::optional<calendar::Instant> due; ///< of the most urgent clock that runs and that the reader may see
    ClockMark mark = ClockMark::not_known;
    bool mine = false; ///< a track of it is the reader's
    bool ended = false;
    bool operator==(const WorkLine&) const = default;
};

enum class WorkView : std::uint8_t { all, mine, unassigned, due_this_week, overdue };
inline constexpr std::size_t work_view_count = 5;

/// Kept up to date for one reader.
class Worklist {
public:
    /// Newest first.
    const std::vector<WorkLine>& follow(const Reader& reader);

private:
    ByCase<std::optional<WorkLine>> by_case_; ///< none: the reader may see nothing of it
    std::vector<WorkLine> lines_;
};

/// The same, looked at once.
std::vector<WorkLine> worklist(const Reader& reader);
bool belongs(const WorkLine& line, WorkView view, calendar::Instant now);

} // namespace views
