#include "engine/views/outlasting.hpp"

#include "engine/views/clock_board.hpp"

#include <algorithm>

namespace views {
namespace {

bool begins(const casework::Decision& foretold, const casework::RunningClock& clock) {
    return clock.length_input > 0 && std::ranges::any_of(foretold.facts, [&](const casework::Fact& fact) {
               const bool starts = fact.kind == casework::FactKind::clock_started || fact.kind == casework::FactKind::clock_restarted;
               return starts && profile::ClockId{fact.what} == clock.clock && fact.track == clock.track;
           });
}

/// The board has the most urgent first.
std::optional<Outlasting> outlasting_of(const Reader& reader, const std::vector<ClockLine>& board, const ClockLine& begun) {
    const auto ends_before = [&](const ClockLine& line) {
        return line.track == begun.track && line.place != begun.place && !is_over(line.mark) && line.mark != ClockMark::overdue &&
               line.mark != ClockMark::suspended && line.due && *line.due < *begun.due && !reader.context.profile[line.clock].may_pass;
    };
    const auto found = std::ranges::find_if(board, ends_before);
    if (found == board.end()) return {};
    return Outlasting{{begun.clock, *begun.due}, {found->clock, *found->due}};
}

} // namespace

std::optional<Outlasting> outlasting(const Reader& reader, const casework::Case& the_case, const casework::Decision& foretold) {
    const auto& becoming = foretold.becoming;
    if (becoming.number != the_case.number || becoming.clocks.size() < the_case.clocks.size()) return {};
    const auto board = clock_board(reader, becoming);
    for (const auto& line : board)
        if (line.due && begins(foretold, becoming.clocks[line.place]))
            if (const auto found = outlasting_of(reader, board, line)) return found;
    return {};
}

} // namespace views
