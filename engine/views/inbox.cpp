#include "engine/views/inbox.hpp"

#include "engine/views/clock_board.hpp"

#include <algorithm>

namespace views {
namespace {

using casework::Fact;
using casework::FactKind;

/// The last time the reader acted in each case: what came before has been seen.
std::vector<calendar::Instant> last_acted(const Reader& reader) {
    std::vector<calendar::Instant> last(reader.world.cases.size(), calendar::Instant{INT64_MIN});
    for (const auto& fact : reader.facts)
        if (fact.kind == FactKind::act_done && fact.who == reader.person && fact.case_number < last.size()) last[fact.case_number] = fact.at;
    return last;
}

bool reaches(const Reader& reader, const Fact& fact) {
    const auto home = reader.setting[reader.person].home;
    return fact.whom == reader.person || (home && fact.whom == home && fact.kind == FactKind::letter_sent);
}

void add_received(const Reader& reader, const std::vector<calendar::Instant>& acted, std::vector<Waiting>& all) {
    for (const auto& fact : reader.facts) {
        const bool message = fact.kind == FactKind::injected;
        if ((!message && fact.kind != FactKind::letter_sent) || !reaches(reader, fact)) continue;
        Waiting waiting;
        waiting.kind = message ? WaitingKind::message : WaitingKind::letter;
        waiting.case_number = fact.case_number;
        waiting.track = fact.track;
        waiting.at = fact.at;
        waiting.fact = fact.number;
        waiting.seen = fact.case_number < acted.size() && acted[fact.case_number] > fact.at;
        all.push_back(waiting);
    }
}

bool is_urgent(ClockMark mark) { return mark == ClockMark::soon || mark == ClockMark::due || mark == ClockMark::overdue; }

bool owes(const Reader& reader, const casework::Case& the_case, const ClockLine& line) {
    const auto role = reader.setting.profile[line.clock].owed_by;
    if (!role || !reader.setting[reader.person].holds(role)) return false;
    const auto& track = the_case.tracks[line.track];
    return !track.assignee || track.assignee == reader.person;
}

void add_clocks(const Reader& reader, const casework::Case& the_case, std::vector<Waiting>& all) {
    for (const auto& line : clock_board(reader, the_case)) {
        if (!is_urgent(line.mark) || !owes(reader, the_case, line)) continue;
        Waiting waiting;
        waiting.kind = line.mark == ClockMark::overdue ? WaitingKind::clock_overdue : WaitingKind::clock_soon;
        waiting.case_number = the_case.number;
        waiting.track = line.track;
        waiting.at = line.due.value_or(line.started);
        waiting.clock = line.clock;
        all.push_back(waiting);
    }
}

casework::Order question(const Reader& reader, const casework::Case& the_case, casework::TrackIndex track, profile::ActId act) {
    casework::Order order;
    order.at = reader.now;
    order.case_number = the_case.number;
    order.track = track;
    order.actor = reader.person;
    order.act = act;
    return order;
}

/// An act that moves the stage on and is open to the reader is waited for.
bool moves_on(const profile::Act& act) {
    return std::ranges::any_of(act.effects, [](const profile::Effect& effect) { return effect.kind == profile::EffectKind::enter; });
}

profile::ActId act_waited_for(const Reader& reader, const casework::Case& the_case, casework::TrackIndex track) {
    const auto& profile = reader.setting.profile;
    for (std::uint16_t i = 0; i < profile.acts.size(); ++i) {
        const auto& act = profile.acts[i];
        if (act.procedure != the_case.tracks[track].procedure || act.opens_case || !moves_on(act) || act.stages.empty()) continue;
        const auto answer = casework::why(reader.setting, reader.world, question(reader, the_case, track, profile::ActId{i}));
        if (answer.open && answer.would_break.empty()) return profile::ActId{i};
    }
    return {};
}

void add_acts(const Reader& reader, const casework::Case& the_case, std::vector<Waiting>& all) {
    for (casework::TrackIndex track = 0; track < the_case.tracks.size(); ++track) {
        if (!the_case.tracks[track].open || the_case.ended) continue;
        const auto act = act_waited_for(reader, the_case, track);
        if (!act) continue;
        Waiting waiting;
        waiting.kind = the_case.tracks[track].assignee == reader.person ? WaitingKind::act_due : WaitingKind::new_case;
        waiting.case_number = the_case.number;
        waiting.track = track;
        waiting.at = the_case.tracks[track].entered;
        waiting.act = act;
        all.push_back(waiting);
    }
}

int urgency(const Waiting& waiting) {
    switch (waiting.kind) {
    case WaitingKind::clock_overdue: return 0;
    case WaitingKind::clock_soon: return 1;
    case WaitingKind::act_due: return 2;
    case WaitingKind::new_case: return 3;
    case WaitingKind::message: return 4;
    case WaitingKind::letter: return 5;
    }
    return 6;
}

} // namespace

std::vector<Waiting> inbox(const Reader& reader) {
    std::vector<Waiting> all;
    if (!reader.person) return all;
    add_received(reader, last_acted(reader), all);
    for (const auto& the_case : reader.world.cases) {
        add_clocks(reader, the_case, all);
        add_acts(reader, the_case, all);
    }
    std::ranges::stable_sort(all, {}, [](const Waiting& waiting) { return std::tuple(waiting.seen, urgency(waiting), -waiting.at.seconds); });
    return all;
}

std::vector<std::uint32_t> cases(const Reader& reader) {
    std::vector<std::uint32_t> numbers;
    for (const auto& the_case : reader.world.cases)
        if (may_see(reader, the_case)) numbers.push_back(the_case.number);
    std::ranges::reverse(numbers);
    return numbers;
}

} // namespace views
