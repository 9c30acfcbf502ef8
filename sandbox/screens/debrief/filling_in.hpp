#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace screens {

struct Debriefed;

/// What is being typed and not yet set.
struct OverrideForm {
    std::size_t expectation = 0; ///< place in the scenario
    std::int64_t points = 0;
    std::string reason, by;
};

/// Hot wash, improvements, points that a person gives instead.
void draw_filling_in(Debriefed& debriefed);

} // namespace screens
