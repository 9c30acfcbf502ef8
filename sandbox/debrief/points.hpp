#pragma once

#include "sandbox/session/play/session.hpp"

#include <algorithm>

namespace debrief {

/// What a play has earned so far, as if it ended now.
struct Points {
    std::int64_t held = 0, of = 0;
    std::int64_t hints = 0; ///< what hints cost
    std::int64_t left() const { return std::max<std::int64_t>(0, held - hints); }
};

Points points_of(const session::Session& play);

} // namespace debrief
