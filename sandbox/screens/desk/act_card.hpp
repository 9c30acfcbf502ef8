#pragma once

#include "sandbox/screens/desk/act_choices.hpp"
#include "sandbox/screens/kit/widgets.hpp"

#include <span>
#include <string>
#include <vector>

/// An act as a card: its name, and what it does as pictures with words; a closed one is dashed and quiet, with the reason.
namespace screens {

/// What the facts that would come of it amount to, each once.
std::vector<ActEffect> effects_of(std::span<const casework::Fact> foretold);
/// True when it was pressed.
bool draw_act_card(const kit::Look& look, const ActChoice& choice, const std::string& id, bool chosen);

} // namespace screens
