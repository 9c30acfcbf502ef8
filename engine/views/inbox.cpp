#include "engine/views/inbox.hpp"

#include "engine/casework/reads.hpp"
#include "engine/views/clock_board.hpp"

#include <algorithm>

namespace views {
namespace {

using casework::Fact;
using casework::FactKind;

/// What of a case its reader has attended to.
struct Attended {
    std::uint64_t first = 0;            ///< fact of the reader's first act; what came before is no news
    std::uint64_t acted = 0;            ///< fact of the last one; what came before has been seen
    std::vector<std::uint64_t> entered; ///< by track: the fact that brought the stage, 0 when the reader did it
};

std::vector<Attended> attended(const Reader& reader) {
    std::vector<Attended> all(reader.world.cases.size());
    for (std::size_t i = 0; i < all.size(); ++i) all[i].entered.resize(reader.world.cases[i].tracks.size());
    for (const auto& fact : reader.facts) {
        if (fact.case_number >= all.size()) continue;
        auto& of = all[fact.case_number];
        if (fact.kind == FactKind::act_done && fact.who == reader.person) of.acted = fact.number;
        if (of.first == 0) of.first = of.acted;
        if (fact.kind == FactKind::stage_entered && fact.track < of.entered.size()) of.entered[fact.track] = fact.who == reader.person ? 0 : fact.number;
    }
    return all;
}

bool reaches(const Reader& reader, const Fact& fact) {
    const auto home = reader.context[reader.person].home;
    return fact.whom == reader.person || (home && fact.whom == home && fact.kind == FactKind::letter_sent);
}

bool has_in_hand(const Reader& reader, const casework::Case& the_case) {
    return std::ranges::any_of(the_case.tracks, [&](const casework::Track& track) { return track.assignee == reader.person; });
}

/// What others did in a case that the reader has in hand and has worked on, as far as it is the reader's to see.
bool is_news(const Reader& reader, const std::vector<Attended>& seen, const Fact& fact) {
    if (fact.kind != FactKind::act_done || fact.case_number >= seen.size() || seen[fact.case_number].first == 0 || fact.number < seen[fact.case_number].first)
        return false;
    const bool by_others = fact.who && fact.who != reader.person && reader.context[fact.who].played_by != casework::PlayedBy::player;
    const auto& the_case = reader.world.cases[fact.case_number];
    return by_others && has_in_hand(reader, the_case) && may_see(reader, the_case, profile::Section::history);
}

Waiting received(const Fact& fact, WaitingKind kind, const std::vector<Attended>& seen) {
    Waiting waiting;
    waiting.kind = kind;
    waiting.case_number = fact.case_number;
    waiting.track = fact.track;
    waiting.at = fact.at;
    waiting.fact = fact.number;
    waiting.seen = fact.case_number < seen.size() && seen[fact.case_number].acted > fact.number;
    return waiting;
}

void add_received(const Reader& reader, const std::vector<Attended>& seen, std::vector<Waiting>& all) {
    for (const auto& fact : reader.facts) {
        if (fact.kind == FactKind::injected && reaches(reader, fact)) all.push_back(received(fact, WaitingKind::message, seen));
        if (fact.kind == FactKind::letter_sent && reaches(reader, fact)) all.push_back(received(fact, WaitingKind::letter, seen));
        if (is_news(reader, seen, fact)) all.push_back(received(fact, WaitingKind::news, seen));
    }
}

bool is_urgent(ClockMark mark) { return mark == ClockMark::soon || mark == ClockMark::due || mark == ClockMark::overdue; }

bool owes(const Reader& reader, const casework::Case& the_case, const ClockLine& line) {
    const auto role = reader.context.profile[line.clock].owed_by;
    if (!role || !reader.context[reader.person].holds(role)) return false;
    const auto& track = the_case.tracks[line.track];
    return !track.assignee || track.assignee == reader.person;
}

void add_clocks(const Reader& reader, const casework::Case& the_case, std::vector<Waiting>& all) {
    if (the_case.ended) return; // nothing can be done about it any more
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
    return casework::order_to(act, reader.person, {the_case.number, track}, reader.now);
}

bool may_ever(const Reader& reader, const profile::Act& act) { return reader.context[reader.person].holds_one_of(act.roles); }

/// Forbidden whatever would be filled in.
bool is_forbidden(const profile::Profile& profile, const std::vector<profile::RuleId>& would_break) {
    return std::ranges::any_of(would_break, [&](profile::RuleId id) {
        const auto& rule = profile[id];
        return rule.grade == profile::Grade::forbidden && !casework::reads_input(profile.conditions, rule.holds, [](std::uint16_t) { return true; });
    });
}

/// What would move the track on from its stage; one of them open to the reader makes it the reader's turn.
struct NextSteps {
    std::vector<profile::ActId> acts;
    bool any_open = false;
};

bool is_open(const Reader& reader, const casework::Order& order) {
    const auto answer = casework::why(reader.context, reader.world, order);
    return answer.open && !is_forbidden(reader.context.profile, answer.would_break);
}

/// Acts that would bring the track from its stage to another.
std::vector<profile::ActId> ways_on(const Reader& reader, const casework::Track& track) {
    const auto& profile = reader.context.profile;
    std::vector<profile::ActId> acts;
    for (std::uint16_t i = 0; i < profile.acts.size(); ++i) {
        const auto& act = profile.acts[i];
        if (act.procedure != track.procedure || act.opens_case || !moves_on(act)) continue;
        if (std::ranges::find(act.stages, track.stage) != act.stages.end()) acts.push_back(profile::ActId{i});
    }
    return acts;
}

NextSteps next_steps(const Reader& reader, const casework::Case& the_case, casework::TrackIndex track) {
    NextSteps steps;
    for (const auto act : ways_on(reader, the_case.tracks[track])) {
        if (!may_ever(reader, reader.context.profile[act])) continue;
        steps.acts.push_back(act);
        steps.any_open = steps.any_open || is_open(reader, question(reader, the_case, track, act));
    }
    return steps;
}

bool is_open_to(const Reader& reader, casework::Order order, profile::RoleId role) {
    for (std::uint16_t i = 0; i < reader.context.parties.size(); ++i) {
        order.actor = casework::PartyId{i};
        if (reader.context[order.actor].holds(role) && is_open(reader, order)) return true;
    }
    return false;
}

std::vector<profile::RoleId> others_who_may(const Reader& reader, const Waiting& waiting) {
    const auto& the_case = reader.world.cases[waiting.case_number];
    std::vector<profile::RoleId> others;
    for (const auto act : ways_on(reader, the_case.tracks[waiting.track])) {
        const auto& about = reader.context.profile[act];
        if (may_ever(reader, about)) continue;
        for (const auto role : about.roles)
            if (std::ranges::find(others, role) == others.end() && is_open_to(reader, question(reader, the_case, waiting.track, act), role))
                others.push_back(role);
    }
    return others;
}

/// The act that ends the case, had to wait for its condition, and breaks no rule any more: what everything before it was for.
profile::ActId way_to_end(const Reader& reader, const Waiting& waiting) {
    const auto ends_case = [](const profile::Effect& effect) { return effect.kind == profile::EffectKind::end_case && !effect.when; };
    const auto& the_case = reader.world.cases[waiting.case_number];
    for (const auto act : ways_on(reader, the_case.tracks[waiting.track])) {
        const auto& about = reader.context.profile[act];
        if (!about.when || !may_ever(reader, about) || std::ranges::none_of(about.effects, ends_case)) continue;
        const auto answer = casework::why(reader.context, reader.world, question(reader, the_case, waiting.track, act));
        if (answer.open && answer.would_break.empty()) return act;
    }
    return {};
}

/// Nobody reads further down, and asking for each of ten thousand cases takes long.
constexpr std::size_t most_asked_about = 60;

void tell_more(const Reader& reader, std::vector<Waiting>& all) {
    std::size_t asked = 0;
    for (auto& waiting : all) {
        const bool is_step = waiting.kind == WaitingKind::act_due || waiting.kind == WaitingKind::new_case;
        if (!is_step || !waiting.seen) continue;
        if (++asked > most_asked_about) return;
        waiting.others = others_who_may(reader, waiting);
        if (!waiting.others.empty()) waiting.act = {};
        const auto end = way_to_end(reader, waiting);
        if (!end) continue;
        waiting.act = end;
        waiting.at = reader.now; // since when it is possible nobody has noted
    }
}

void add_acts(const Reader& reader, const casework::Case& the_case, const Attended& seen, std::vector<Waiting>& all) {
    for (casework::TrackIndex track = 0; track < the_case.tracks.size(); ++track) {
        if (!the_case.tracks[track].open || the_case.ended) continue;
        const auto steps = next_steps(reader, the_case, track);
        if (!steps.any_open) continue;
        Waiting waiting;
        waiting.kind = the_case.tracks[track].assignee == reader.person ? WaitingKind::act_due : WaitingKind::new_case;
        waiting.case_number = the_case.number;
        waiting.track = track;
        waiting.at = the_case.tracks[track].entered;
        if (steps.acts.size() == 1) waiting.act = steps.acts.front();
        waiting.seen = seen.acted >= seen.entered[track];
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
    case WaitingKind::news: return 5;
    case WaitingKind::letter: return 6;
    }
    return 7;
}

} // namespace

bool moves_on(const profile::Act& act) {
    return std::ranges::any_of(act.effects, [](const profile::Effect& effect) { return effect.kind == profile::EffectKind::enter; });
}

std::vector<Waiting> inbox(const Reader& reader) {
    std::vector<Waiting> all;
    if (!reader.person) return all;
    const auto seen = attended(reader);
    add_received(reader, seen, all);
    for (const auto& the_case : reader.world.cases) {
        add_clocks(reader, the_case, all);
        add_acts(reader, the_case, seen[the_case.number], all);
    }
    std::ranges::stable_sort(all, {}, [](const Waiting& waiting) { return std::tuple(waiting.seen, urgency(waiting), -waiting.at.seconds); });
    tell_more(reader, all);
    return all;
}

std::vector<casework::TrackIndex> with_others(const Reader& reader, const casework::Case& the_case) {
    std::vector<casework::TrackIndex> tracks;
    for (casework::TrackIndex track = 0; track < the_case.tracks.size() && !the_case.ended; ++track) {
        if (!the_case.tracks[track].open) continue;
        const auto ways = ways_on(reader, the_case.tracks[track]);
        const auto own = [&](profile::ActId act) { return may_ever(reader, reader.context.profile[act]); };
        if (!ways.empty() && std::ranges::none_of(ways, own)) tracks.push_back(track);
    }
    return tracks;
}

std::vector<std::uint32_t> cases(const Reader& reader) {
    std::vector<std::uint32_t> numbers;
    for (const auto& the_case : reader.world.cases)
        if (may_see(reader, the_case)) numbers.push_back(the_case.number);
    std::ranges::reverse(numbers);
    return numbers;
}

} // namespace views
