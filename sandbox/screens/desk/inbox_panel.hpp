#pragma once

#include <string>

namespace screens {

struct DeskView;

/// A step, a pressing clock or an unread message waits for somebody whom a player plays.
bool something_waits(const DeskView& desk);
/// What that is, in words; empty when nothing does.
std::string what_waits(const DeskView& desk);
void draw_inbox(DeskView& desk);

} // namespace screens
