#pragma once

#include "sandbox/session/play/waiting.hpp"

#include <string>

namespace screens {

struct DeskView;

/// What comes by itself, made once for a moment.
struct ForecastState {
    std::string made_for;
    session::Forecast forecast;
};

void draw_forecast(DeskView& desk);

} // namespace screens
