#include "engine/views/worklist.hpp"

#include <algorithm>

namespace views {
namespace {

void add_clock(const Reader& reader, const casework::Case& the_case, WorkLine& line) {
    if (the_case.ended) return;
    for (const auto& clock : clock_board(reader, the_case)) {
        if (is_over(clock.mark) || !clock.due || (line.due && *line.due <= *clock.due)) continue;
        line.due = clock.due;
        line.mark = clock.mark;
    }
}

WorkLine line_of(const Reader& reader, const casework::Case& the_case) {
    WorkLine line;
    line.case_number = the_case.number;
    line.opened = the_case.opened;
    line.ended = the_case.ended;
    if (!the_case.tracks.empty()) {
        line.assignee = the_case.tracks.front().assignee;
        line.stage = the_case.tracks.front().stage;
    }
    line.mine = reader.person && std::ranges::any_of(the_case.tracks, [&](const casework::Track& track) { return track.assignee == reader.person; });
    add_clock(reader, the_case, line);
    return line;
}

} // namespace

const std::vector<WorkLine>& Worklist::follow(const Reader& reader) {
    const auto make = [&](const casework::Case& the_case) {
        ByCase<std::optional<WorkLine>>::Made made;
        if (may_see(reader, the_case)) made = {line_of(reader, the_case), marks_last(the_case, reader.now)};
        return made;
    };
    if (!by_case_.follow(reader, make).any()) return lines_;
    lines_.clear();
    for (auto number = static_cast<std::uint32_t>(by_case_.size()); number-- > 0;)
        if (const auto& line = by_case_.of(number)) lines_.push_back(*line);
    return lines_;
}

std::vector<WorkLine> worklist(const Reader& reader) { return Worklist().follow(reader); }

bool belongs(const WorkLine& line, WorkView view, calendar::Instant now) {
    switch (view) {
    case WorkView::all: return true;
    case WorkView::mine: return line.mine;
    case WorkView::unassigned: return !line.assignee && !line.ended;
    case WorkView::due_this_week: return line.due && *line.due >= now && *line.due - now <= 7 * calendar::seconds_per_day;
    case WorkView::overdue: return line.mark == ClockMark::overdue;
    }
    return false;
}

} // namespace views
