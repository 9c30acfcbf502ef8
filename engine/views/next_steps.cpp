#include "engine/views/next_steps.hpp"

#include "engine/casework/reads.hpp"

#include <algorithm>

namespace views {
namespace {

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

bool is_open(const Reader& reader, const casework::Order& order) {
    const auto answer = casework::why(reader.context, reader.world, order);
    return answer.open && !is_forbidden(reader.context.profile, answer.would_break);
}

/// Each act that would bring the track from its stage to another. What most acts fail at is asked first: it is asked of every track of a large body.
template <class Take> void ways_on(const Reader& reader, const casework::Track& track, const Take& take) {
    const auto& acts = reader.context.profile.acts;
    for (std::uint16_t i = 0; i < acts.size(); ++i) {
        const auto& act = acts[i];
        if (act.procedure != track.procedure || std::ranges::find(act.stages, track.stage) == act.stages.end()) continue;
        if (!act.opens_case && moves_on(act)) take(profile::ActId{i});
    }
}

bool is_open_to(const Reader& reader, casework::Order order, profile::RoleId role) {
    for (std::uint16_t i = 0; i < reader.context.parties.size(); ++i) {
        order.actor = casework::PartyId{i};
        if (reader.context[order.actor].holds(role) && is_open(reader, order)) return true;
    }
    return false;
}

} // namespace

bool moves_on(const profile::Act& act) {
    return std::ranges::any_of(act.effects, [](const profile::Effect& effect) { return effect.kind == profile::EffectKind::enter; });
}

bool ends_the_case(const profile::Act& act) {
    return std::ranges::any_of(act.effects, [](const profile::Effect& effect) { return effect.kind == profile::EffectKind::end_case && !effect.when; });
}

std::vector<profile::ActId> open_steps(const Reader& reader, const casework::Case& the_case, casework::TrackIndex track) {
    std::vector<profile::ActId> open;
    ways_on(reader, the_case.tracks[track], [&](profile::ActId act) {
        if (may_ever(reader, reader.context.profile[act]) && is_open(reader, question(reader, the_case, track, act))) open.push_back(act);
    });
    return open;
}

NextSteps next_steps(const Reader& reader, const casework::Case& the_case, casework::TrackIndex track) {
    NextSteps steps;
    ways_on(reader, the_case.tracks[track], [&](profile::ActId act) {
        if (!may_ever(reader, reader.context.profile[act])) return;
        steps.acts.push_back(act);
        steps.any_open = steps.any_open || is_open(reader, question(reader, the_case, track, act));
    });
    return steps;
}

WayOn way_on(const Reader& reader, const casework::Case& the_case, casework::TrackIndex track) {
    WayOn way;
    ways_on(reader, the_case.tracks[track], [&](profile::ActId act) {
        const auto& about = reader.context.profile[act];
        const auto order = question(reader, the_case, track, act);
        if (may_ever(reader, about)) {
            if (way.act || !about.when || !ends_the_case(about)) return;
            const auto answer = casework::why(reader.context, reader.world, order);
            if (answer.open && answer.would_break.empty()) way.act = act;
        } else {
            for (const auto role : about.roles)
                if (std::ranges::find(way.others, role) == way.others.end() && is_open_to(reader, order, role)) way.others.push_back(role);
        }
    });
    return way;
}

std::vector<casework::TrackIndex> with_others(const Reader& reader, const casework::Case& the_case) {
    std::vector<casework::TrackIndex> tracks;
    for (casework::TrackIndex track = 0; track < the_case.tracks.size() && !the_case.ended; ++track) {
        if (!the_case.tracks[track].open) continue;
        bool by_others = false, by_reader = false;
        ways_on(reader, the_case.tracks[track], [&](profile::ActId act) { (may_ever(reader, reader.context.profile[act]) ? by_reader : by_others) = true; });
        if (by_others && !by_reader) tracks.push_back(track);
    }
    return tracks;
}

} // namespace views
