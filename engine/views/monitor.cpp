#include "engine/views/monitor.hpp"

#include "engine/views/merging.hpp"

#include <algorithm>

namespace views {
namespace {

using casework::TrackIndex;
using profile::Section;
using Place = Monitor::Place;

std::vector<ClockLine> owed_on(const std::vector<ClockLine>& board, TrackIndex track) {
    std::vector<ClockLine> owed;
    std::ranges::copy_if(board, std::back_inserter(owed), [&](const ClockLine& clock) { return clock.track == track && !is_over(clock.mark); });
    return owed;
}

std::vector<Place> places_of(const Reader& reader, const casework::Case& the_case) {
    std::vector<Place> places;
    if (the_case.ended || !may_see(reader, the_case, Section::tracks)) return places;
    const auto board = clock_board(reader, the_case);
    for (TrackIndex track = 0; track < the_case.tracks.size(); ++track) {
        if (!the_case.tracks[track].open) continue;
        const auto first = std::ranges::find_if(board, [&](const ClockLine& clock) { return clock.track == track && !is_over(clock.mark); });
        const auto due = first == board.end() || !first->due ? casework::unknown_due : first->due->seconds;
        places.push_back({due, the_case.tracks[track].entered, the_case.number, track});
    }
    std::ranges::sort(places);
    return places;
}

std::vector<Reminder> reminders_on(const Reader& reader, const casework::Case& the_case, TrackIndex track) {
    std::vector<Reminder> all;
    if (!may_see(reader, the_case, Section::letters)) return all;
    for (const auto& fact : facts_of(reader, the_case))
        if (fact.kind == casework::FactKind::letter_sent && fact.track == track && reader.context.profile.letters[fact.what].reminds)
            all.push_back({profile::LetterId{fact.what}, fact.whom, fact.at});
    return all;
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

const std::vector<Place>& Monitor::follow(const Reader& reader) {
    const auto make = [&](const casework::Case& the_case) {
        return ByCase<std::vector<Place>>::Made{places_of(reader, the_case), marks_last(the_case, reader.now)};
    };
    merge_changes(by_case_, by_case_.follow(reader, make), places_, std::less<>{});
    return places_;
}

MonitorLine monitor_line(const Reader& reader, const casework::Case& the_case, TrackIndex number) {
    const auto& track = the_case.tracks[number];
    MonitorLine line;
    line.case_number = the_case.number;
    line.track = number;
    line.stage = track.stage;
    line.agency = track.agency;
    line.assignee = track.assignee;
    line.since = track.entered;
    line.owed = owed_on(clock_board(reader, the_case), number);
    line.reminders = reminders_on(reader, the_case, number);
    return line;
}

std::vector<MonitorLine> monitor(const Reader& reader) {
    std::vector<MonitorLine> all;
    Monitor monitor;
    for (const auto& place : monitor.follow(reader)) all.push_back(monitor_line(reader, reader.world.cases[place.case_number], place.track));
    return all;
}

} // namespace views
