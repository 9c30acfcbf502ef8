#pragma once

#include "sandbox/debrief/groups.hpp"
#include "sandbox/screens/requests.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace kit {
struct Look;
}

/// Several groups that played the same scenario, side by side: which are chosen, and what came of each.
namespace screens {

/// A session file that can be compared.
struct GroupFile {
    std::string path, file; ///< file: its name without folder and ending
    std::string name;       ///< what the group is called; empty: as the file
    std::string scenario;   ///< title
    std::string stands;     ///< "ended on Thu 1 Oct 2026"
    bool chosen = false;
};

struct GroupsState {
    bool listed = false;          ///< the sessions that are kept here, by the program, when the screen is first opened
    std::vector<GroupFile> files; ///< newest first
    std::size_t unreadable = 0;   ///< kept files that do not open
    std::string scenario;         ///< title: only those that played it are offered
    bool wants_files = false;     ///< from elsewhere
    std::vector<std::string> problems;
    std::optional<debrief::Groups> compared;
    std::size_t tab = 0; ///< of what came of it
    std::string written; ///< where the file went
};

/// A panel of the screen, and what it is drawn from.
struct GroupsPanel {
    const kit::Look& look;
    GroupsState& state;
    Requests& requests;
};

} // namespace screens
