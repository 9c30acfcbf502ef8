#pragma once

#include "sandbox/screens/desk/act_choices.hpp"

#include <vector>

namespace screens {

/// Which of the choices are to be done next, by their places: what is recommended where the coach says so, else what a limit asks for, else what
/// brings the case on. Where a rule speaks against that now, the act that opens it. One alone, but for what a limit asks for on each other track.
/// None where only others can do something.
std::vector<std::size_t> next_acts(const DeskView& desk, const std::vector<ActChoice>& choices);

} // namespace screens
