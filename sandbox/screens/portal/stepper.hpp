#pragma once

#include <cstdint>

namespace screens {

struct Portal;

/// Where there is little height the discs stand alone.
enum class StepWords : std::uint8_t { below, none };
/// The six steps in a row: what was seen can be gone back to.
void draw_stepper(Portal& portal, StepWords words);

} // namespace screens
