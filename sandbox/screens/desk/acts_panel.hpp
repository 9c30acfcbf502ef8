#pragma once

#include "sandbox/screens/desk/act_choices.hpp"

#include <string>
#include <vector>

namespace screens {

/// An act that is open to the person at the desk, for the palette.
struct FoundAct {
    std::string id, label;
    session::Intent intent;
};
std::vector<FoundAct> acts_to_find(const DeskView& desk);
void draw_acts(DeskView& desk);

} // namespace screens
