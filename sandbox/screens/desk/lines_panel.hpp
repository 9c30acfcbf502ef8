#pragma once

#include "sandbox/session/play/session.hpp"

#include <string>
#include <vector>

namespace screens {

struct DeskView;

/// The lines of play as they are looked at.
struct LinesState {
    bool open = false;
    std::string name; ///< being typed

    /// Read from the journal once for a moment.
    std::string made_for;
    std::vector<session::BranchLine> all;
    std::vector<session::Parting> partings; ///< of the active one from each of them
};

void draw_lines(DeskView& desk);
bool is_rewound(const session::Session& session);
void draw_rewound(DeskView& desk);

} // namespace screens
