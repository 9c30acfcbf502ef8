#pragma once

#include "sandbox/screens/desk/desk_memory.hpp"

#include <string>

/// Limits in words, for whoever may know of them.
namespace screens {

struct DeskView;

/// Whoever may not see the limits of a case is told of none of them: empty.
std::string limit_name(const DeskView& desk, const DeskMemory::Limit& limit);
/// "Fri 3 Jul 2026"; where the limit or its day is not confirmed, it says so.
std::string limit_day(const DeskView& desk, const DeskMemory::Limit& limit);
/// The day of the play and what runs out next, or is late already.
std::string day_and_limit(const DeskView& desk);
/// The same in few words.
std::string day_in_short(const DeskView& desk);
/// Why time has stopped by itself; empty where it has not.
std::string why_stopped(const DeskView& desk);

} // namespace screens
