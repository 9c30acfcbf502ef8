#pragma once

#include "sandbox/screens/desk/act_choices.hpp"

#include <vector>

namespace screens {

struct ActOnward {
    std::size_t place = 0;
    bool is_urged = false; ///< recommended, or a limit asks for it
};

/// Which of the choices are to be done next, by their places: what is recommended where the coach says so, else what a limit asks for, else what
/// brings the case on. Where a rule speaks against that now, the act that opens it. One alone, but for what a limit asks for on each other track.
/// None where only others can do something. While something that has come is unread, nothing that only brings the case on; what ends it not while
/// a decision is open or somebody else's time would end unused.
std::vector<ActOnward> next_acts(const DeskView& desk, const std::vector<ActChoice>& choices);

} // namespace screens
