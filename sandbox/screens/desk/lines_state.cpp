#include "sandbox/screens/desk/lines_state.hpp"

#include <algorithm>

namespace screens {

bool is_rewound(const session::Session& session) { return session.facts().size() < session.last_of_line(); }

std::string moment_of_lines(const session::Session& session) { return session.digest() + std::to_string(session.last_of_line()); }

void read_lines(LinesState& lines, const session::Session& session) {
    lines.made_for = moment_of_lines(session);
    lines.all = session.branches();
    lines.partings.clear();
    const auto active = std::ranges::find(lines.all, true, &session::BranchLine::active);
    for (const auto& line : lines.all)
        lines.partings.push_back(line.active || active == lines.all.end() ? session::Parting{} : session.parting(active->id, line.id));
}

} // namespace screens
