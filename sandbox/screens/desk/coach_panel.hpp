#pragma once

#include <cstdint>

namespace screens {

struct DeskView;

enum class Coach : std::uint8_t { off, hints, steps };

void draw_coach(DeskView& desk);

} // namespace screens
