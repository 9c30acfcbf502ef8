#pragma once

#include "sandbox/debrief/groups.hpp"

#include <string>
#include <vector>

namespace debrief {

struct OpenedGroups {
    std::vector<GroupPlay> plays;      ///< without a problem: one for each file, in that order
    std::vector<std::string> problems; ///< one sentence each, naming its file; while there is one, nothing is to be compared
};

/// Opens session files to be read, as they stand at the end of their active line. A group whose name is missing or empty is
/// called as its file, without the ending. A file that does not open, is given twice, or holds another scenario is a problem.
OpenedGroups open_groups(const std::vector<std::string>& files, const std::vector<std::string>& names, const texts::Texts& texts);

} // namespace debrief
