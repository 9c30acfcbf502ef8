#pragma once

#include <cstdint>
#include <vector>

namespace screens {

struct DeskView;

/// Papers that are on their way over the screen to whom they were written.
struct FlightsState {
    std::uint64_t seen = 0;           ///< facts that were there in the frame before
    std::vector<std::uint64_t> going; ///< facts of letters and messages
};

/// A letter is seen to go to whoever gets it; drawn over everything else.
void draw_flights(DeskView& desk);

} // namespace screens
