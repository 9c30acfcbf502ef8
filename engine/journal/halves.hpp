#pragma once

#include "engine/journal/fact_rows.hpp"

namespace journal {

/// The facts of a stretch, by two threads where they are many: one reads up to the middle while the other reads on from there, which
/// rests on the hash that is stored in the middle until the first has come to it.
ReadFacts read_by_halves(Journal::Store& store, const Stretch& stretch, const casework::Words& words, const Follows& follows, const Keep& keep);

} // namespace journal
