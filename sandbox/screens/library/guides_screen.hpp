#pragma once

#include "sandbox/screens/kit/look.hpp"
#include "sandbox/screens/requests.hpp"

namespace screens {

struct App;

void draw_guides(const kit::Look& look, App& app, Requests& requests);

} // namespace screens
