#pragma once

#include "sandbox/screens/kit/look.hpp"
#include "sandbox/screens/routing/elsewhere_state.hpp"

namespace screens {

/// Made anew only when the report says something else.
const std::vector<ElsewhereLine>& lines_elsewhere(const kit::Look& look, ElsewhereState& state, const session::KnownReport& known);
/// Of what is drawn in that width.
float elsewhere_height(const kit::Look& look, std::span<const ElsewhereLine> lines, float width);
/// A line for each country; those whose law nobody here has read share one.
void draw_elsewhere(const kit::Look& look, std::span<const ElsewhereLine> lines);

} // namespace screens
