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

std::vector<WorkLine> worklist(const Reader& reader) {
    std::vector<WorkLine> all;
    for (const auto& the_case : reader.world.cases)
        if (may_see(reader, the_case)) all.push_back(line_of(reader, the_case));
    std::ranges::reverse(all);
    return all;
}

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
