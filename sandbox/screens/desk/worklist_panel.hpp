#pragma once

#include "sandbox/screens/desk/moment.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace screens {

struct DeskView;

/// The list of cases as it is looked at.
struct WorklistState {
    /// Whatever the lines depend on.
    struct Key {
        Moment moment;
        std::size_t view = 0, order = 0;
        std::string typed;
        bool operator==(const Key&) const = default;
    };
    std::size_t view = 0, order = 0; ///< views::WorkView; newest, most urgent, oldest
    std::string typed;               ///< searched for
    Key made_for;
    std::vector<std::size_t> lines; ///< places in the worklist of the desk's memory
};

void draw_worklist(DeskView& desk);

} // namespace screens
