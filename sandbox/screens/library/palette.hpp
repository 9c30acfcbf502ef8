#pragma once

#include <string>

namespace screens {

/// The command palette's small state.
struct Palette {
    bool open = false;
    std::string typed;
};

} // namespace screens
