#pragma once

#include "sandbox/session/play/session.hpp"

#include <string>
#include <vector>

namespace screens {

/// The lines of play as they are looked at.
struct LinesState {
    bool open = false;
    std::string name; ///< being typed

    /// Read from the session's file once for a moment, and never while drawing.
    std::string made_for;
    std::vector<session::BranchLine> all;
    std::vector<session::Parting> partings; ///< of the active one from each of them
};

bool is_rewound(const session::Session& session);
/// What they are read for: they change where something happens on one.
std::string moment_of_lines(const session::Session& session);
/// When a frame has asked for it.
void read_lines(LinesState& lines, const session::Session& session);

} // namespace screens
