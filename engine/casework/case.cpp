#include "engine/casework/case.hpp"

#include <algorithm>

namespace casework {

const RunningClock* Case::clock(ClockId id, TrackIndex track) const {
    const auto found = std::ranges::find_if(clocks, [&](const RunningClock& clock) { return clock.clock == id && clock.track == track; });
    return found == clocks.end() ? nullptr : &*found;
}

TrackIndex Case::track_of(ProcedureId procedure) const {
    TrackIndex last = no_track;
    for (TrackIndex i = 0; i < tracks.size(); ++i) {
        if (tracks[i].procedure != procedure) continue;
        if (tracks[i].open || last == no_track || !tracks[last].open) last = i;
    }
    return last;
}

const Knowing* Case::knowing(PartyId who, ItemId item) const {
    const auto found = std::ranges::find_if(knowings, [&](const Knowing& knowing) { return knowing.who == who && knowing.item == item; });
    return found == knowings.end() ? nullptr : &*found;
}

bool Case::has_recused(PartyId who) const { return std::ranges::find(recused, who) != recused.end(); }

} // namespace casework
