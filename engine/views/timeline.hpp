#pragma once

#include "engine/views/reader.hpp"

#include <vector>

namespace views {

/// One order and what it did, as far as the reader may see it.
struct Entry {
    casework::Fact opening;             ///< act_done, lapsed or injected
    std::vector<casework::Fact> inputs; ///< input_given
    std::vector<casework::Fact> consequences;
};

/// In order of time. With the history section everything; else what the reader did or received.
std::vector<Entry> timeline(const Reader& reader, const casework::Case& the_case);

/// The same as single facts, of every case, up to that number.
std::vector<casework::Fact> visible_facts(const Reader& reader, std::uint64_t last);

} // namespace views
