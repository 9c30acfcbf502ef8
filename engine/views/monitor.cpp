#include "engine/views/monitor.hpp"

#include <algorithm>

namespace views {
namespace {

using profile::Section;

void add_tracks(const Reader& reader, const casework::Case& the_case, std::vector<MonitorLine>& all) {
    if (the_case.ended || !may_see(reader, the_case, Section::tracks)) return;
    const auto board = clock_board(reader, the_case);
    for (casework::TrackIndex place = 0; place < the_case.tracks.size(); ++place) {
        const auto& track = the_case.tracks[place];
        if (!track.open) continue;
        auto& line = all.emplace_back();
        line.case_number = the_case.number;
        line.track = place;
        line.stage = track.stage;
        line.agency = track.agency;
        line.assignee = track.assignee;
        line.since = track.entered;
        std::ranges::copy_if(board, std::back_inserter(line.owed), [&](const ClockLine& clock) { return clock.track == place && !is_over(clock.mark); });
    }
}

void add_reminders(const Reader& reader, std::vector<MonitorLine>& all) {
    for (const auto& fact : reader.facts) {
        if (fact.kind != casework::FactKind::letter_sent || !reader.context.profile.letters[fact.what].reminds) continue;
        for (auto& line : all)
            if (line.case_number == fact.case_number && line.track == fact.track && may_see(reader, reader.world.cases[fact.case_number], Section::letters))
                line.reminders.push_back({profile::LetterId{fact.what}, fact.whom, fact.at});
    }
}

/// Overdue first, then by the day on which something falls due; where nothing is due, who has stood longest.
auto urgency_of_line(const MonitorLine& line) {
    const auto due = line.owed.empty() || !line.owed.front().due ? casework::unknown_due : line.owed.front().due->seconds;
    return std::pair(due, line.since.seconds);
}

} // namespace

bool watches(const Reader& reader) {
    if (!reader.person) return true;
    const auto& roles = reader.context.profile.roles;
    for (std::uint16_t role = 0; role < roles.size(); ++role)
        if (reader.context[reader.person].holds(profile::RoleId{role}) && roles[role].sees[static_cast<std::size_t>(Section::tracks)] == profile::Scope::all)
            return true;
    return false;
}

std::vector<MonitorLine> monitor(const Reader& reader) {
    std::vector<MonitorLine> all;
    for (const auto& the_case : reader.world.cases) add_tracks(reader, the_case, all);
    add_reminders(reader, all);
    std::ranges::stable_sort(all, {}, urgency_of_line);
    return all;
}

} // namespace views
