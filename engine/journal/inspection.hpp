#pragma once

#include "engine/journal/store.hpp"

namespace journal {

/// Every stored value of every table against what it must be.
Checked inspect(Journal::Store& store);

} // namespace journal
