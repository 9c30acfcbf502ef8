#pragma once

#include <cstdint>
#include <string>

namespace views {
struct ClockLine;
}

namespace screens {

struct DeskView;

/// Somebody else has time that the law gives, or a part of a case that the reader has in hand.
bool others_are_awaited(const DeskView& desk, std::uint32_t case_number);
/// The agency that has the part of the case, else the role whose time it is.
std::string who_is_awaited(const DeskView& desk, const views::ClockLine& line);
/// What the reader waits for in the case that is open.
void draw_awaited(DeskView& desk);

} // namespace screens
