#pragma once

#include "sandbox/session/counterfactual/forecast.hpp"

#include <cstddef>
#include <vector>

namespace screens {

struct DeskView;

/// Places in Forecast::coming. The script's surprises stay surprises for those who play.
std::vector<std::size_t> places_told(const session::Forecast& forecast);

void draw_forecast(DeskView& desk);

} // namespace screens
