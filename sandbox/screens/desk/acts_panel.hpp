#pragma once

#include "sandbox/screens/desk/act_choices.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace screens {

/// An act that is open to the person at the desk, for the palette.
struct FoundAct {
    std::string id, label;
    session::Intent intent;
};
std::vector<FoundAct> acts_to_find(const DeskView& desk);

/// Of its card.
std::string id_of(const DeskView& desk, const ActChoice& choice);

/// Where one asks for what is closed now: among the acts, or below their list, always in sight.
enum class ClosedActs : std::uint8_t { among, below };
void draw_acts(DeskView& desk, ClosedActs closed);
float closed_height(const DeskView& desk);
void draw_closed_acts(DeskView& desk);

} // namespace screens
