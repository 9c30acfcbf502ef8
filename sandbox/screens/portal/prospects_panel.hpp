#pragma once

#include "sandbox/session/submission/prospects.hpp"

namespace screens {

struct Portal;

/// What the portal makes of the draft and why, with its law and limits.
void draw_type(const Portal& portal, const session::Prospects& prospects);
/// Where it would go, as a picture of houses.
void draw_ways(const Portal& portal, const session::Prospects& prospects);

} // namespace screens
