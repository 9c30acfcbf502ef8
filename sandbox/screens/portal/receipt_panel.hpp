#pragma once

#include <cstdint>

namespace screens {

struct Portal;

/// That it was sent: number, code, and what happens next. True when she goes on to her own page.
bool draw_receipt(const Portal& portal, std::uint32_t case_number);

} // namespace screens
