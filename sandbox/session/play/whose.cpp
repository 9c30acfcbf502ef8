#include "sandbox/session/play/whose.hpp"

#include "engine/casework/evaluate.hpp"

#include <algorithm>

namespace session {
namespace {

struct Asking {
    const model::Materials& materials;
    const casework::World& world;
    calendar::Instant now;
    const model::DecisionPoint& decision;

    bool comes_up(const casework::Case& the_case) const {
        return !the_case.ended && casework::holds({materials.context, the_case, 0, now, {}, {}}, materials.context.conditions, decision.when);
    }
    bool can_decide(const casework::Case& the_case, casework::PartyId person) const {
        return !decision.recommended || can_do(materials, world, now, the_case.number, person, *decision.recommended);
    }
    bool anybody_can(const casework::Case& the_case) const {
        const auto parties = static_cast<std::uint16_t>(materials.context.parties.size());
        for (std::uint16_t i = 0; i < parties; ++i)
            if (can_decide(the_case, casework::PartyId{i})) return true;
        return false;
    }
};

bool falls_on(const casework::Track& track, const profile::Act& about, const model::ScriptedAct& act) {
    return track.procedure == (act.track ? act.track : about.procedure) && (!act.agency || track.agency == act.agency);
}

} // namespace

bool can_do(const model::Materials& materials, const casework::World& world, calendar::Instant now, std::uint32_t case_number, casework::PartyId person,
            const model::ScriptedAct& recommended) {
    const auto& context = materials.context;
    if (recommended.as && recommended.as != person) return false;
    if (!context[person].is_person || !context[person].holds_one_of(context.profile[recommended.act].roles)) return false;
    auto order = casework::order_to(recommended.act, person, {case_number, 0}, now);
    for (const auto& [input, value] : recommended.with) order.inputs.push_back({input, value, 0});
    const auto& tracks = world.cases[case_number].tracks;
    for (; order.track < tracks.size(); ++order.track)
        if (falls_on(tracks[order.track], context.profile[recommended.act], recommended) && casework::why(context, world, order).open) return true;
    return false;
}

std::optional<std::uint32_t> case_asking(const model::Materials& materials, const casework::World& world, calendar::Instant now,
                                         const model::DecisionPoint& decision, Asked asked) {
    const Asking about{materials, world, now, decision};
    const auto found = std::ranges::find_if(
        world.cases, [&](const casework::Case& the_case) { return about.comes_up(the_case) && (asked == Asked::at_all || about.anybody_can(the_case)); });
    return found == world.cases.end() ? std::nullopt : std::optional(found->number);
}

bool is_for(const model::Materials& materials, const casework::World& world, calendar::Instant now, const model::DecisionPoint& decision,
            casework::PartyId person) {
    const Asking about{materials, world, now, decision};
    return std::ranges::any_of(world.cases, [&](const casework::Case& the_case) { return about.comes_up(the_case) && about.can_decide(the_case, person); });
}

} // namespace session
