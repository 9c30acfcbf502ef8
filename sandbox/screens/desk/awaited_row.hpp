#pragma once

#include "engine/views/clock_board.hpp"

#include <optional>
#include <string>

namespace screens {

struct DeskView;

/// Somebody who is waited for: who, what for, how much of the time is used.
struct AwaitedRow {
    casework::PartyId face; ///< none: nobody in particular
    std::string label;      ///< everything in one sentence, for who cannot see it
    std::string what;
    std::string left{}; ///< empty: no limit runs
    std::optional<views::ClockMark> mark{};
    std::int32_t permille_used = 0;
};

/// True when it was pressed.
bool draw_awaited_row(const DeskView& desk, const std::string& id, const AwaitedRow& row);

} // namespace screens
