#pragma once

#include "sandbox/session/play/session.hpp"

namespace screens {

struct DeskView;

void draw_lines(DeskView& desk);

} // namespace screens
