#pragma once

#include <cstdint>

namespace screens {

struct DeskView;

/// Somebody else has time that the law gives, or a part of a case that the reader has in hand.
bool others_are_awaited(const DeskView& desk, std::uint32_t case_number);
/// What the reader waits for in the case that is open.
void draw_awaited(DeskView& desk);

} // namespace screens
