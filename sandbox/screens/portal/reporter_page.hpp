#pragma once

#include <cstdint>

namespace screens {

struct Portal;
struct WindowState;

/// Her own page: where the report is, what she can do, letters, and who knows her name.
void draw_reporter_page(Portal& portal, WindowState& window, std::uint32_t case_number);

} // namespace screens
