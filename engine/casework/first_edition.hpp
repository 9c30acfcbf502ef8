#pragma once

#include "engine/profile/clock.hpp"

/// What facts meant in the first edition, where it differs. Shipped, so never changed.
namespace casework::first_edition {

/// Beyond the list the last entry holds; how often an entry may be given was not asked.
calendar::Length decided_extension(const profile::Clock& clock, std::size_t had);
/// Every extension was remembered in the unit of the list's first entry.
calendar::Length applied_extension(const profile::Clock& clock, std::int32_t amount);

} // namespace casework::first_edition
