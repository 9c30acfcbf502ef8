#include "engine/views/stage_sheet.hpp"

#include <algorithm>

namespace views {
namespace {

using profile::Act;
using profile::ActId;
using profile::ClockId;
using profile::Profile;
using profile::StageId;

template <class Place> bool has(const std::vector<Place>& all, Place one) { return std::ranges::find(all, one) != all.end(); }

template <class Place> void add_once(std::vector<Place>& all, Place one) {
    if (!has(all, one)) all.push_back(one);
}

StageClock& clock_entry(StageSheet& sheet, ClockId clock) {
    const auto found = std::ranges::find(sheet.clocks, clock, &StageClock::clock);
    return found != sheet.clocks.end() ? *found : sheet.clocks.emplace_back(StageClock{clock, false, false});
}

bool opens_track(const Profile& profile, const Act& act, profile::ProcedureId procedure) {
    if (act.opens_case && profile[procedure].main) return true;
    return std::ranges::any_of(act.effects,
                               [&](const profile::Effect& effect) { return effect.kind == profile::EffectKind::open_track && effect.what == procedure.index; });
}

bool leads_here(const Profile& profile, ActId id, StageId stage) {
    const auto procedure = profile[stage].procedure;
    if (profile[procedure].start == stage && opens_track(profile, profile[id], procedure)) return true;
    return has(leads_to(profile, id), stage);
}

void add_act(StageSheet& sheet, const Profile& profile, ActId id, StageId stage) {
    const auto& act = profile[id];
    if (act.procedure != profile[stage].procedure || act.opens_case) return;
    if (has(act.stages, stage)) sheet.acts.push_back({id, leads_to(profile, id)});
    else if (act.stages.empty() && !profile[stage].end) sheet.at_any_time.push_back(id);
}

void add_clocks(StageSheet& sheet, const Profile& profile, ActId id, StageId stage) {
    const auto& act = profile[id];
    const bool here = has(act.stages, stage), to_here = leads_here(profile, id, stage);
    for (const auto clock : act.starts)
        if (to_here && profile[clock].procedure == profile[stage].procedure) clock_entry(sheet, clock).starts = true;
    for (const auto clock : act.stops)
        if (here && profile[clock].procedure == profile[stage].procedure) clock_entry(sheet, clock).stops = true;
}

} // namespace

std::vector<StageId> leads_to(const Profile& profile, ActId id) {
    std::vector<StageId> stages;
    for (const auto& effect : profile[id].effects) {
        const bool enters = effect.kind == profile::EffectKind::enter && profile[StageId{effect.what}].procedure == profile[id].procedure;
        if (enters) add_once(stages, StageId{effect.what});
    }
    return stages;
}

StageSheet stage_sheet(const Profile& profile, StageId stage, calendar::Date on) {
    StageSheet sheet;
    for (std::uint16_t i = 0; i < profile.acts.size(); ++i) {
        add_act(sheet, profile, ActId{i}, stage);
        add_clocks(sheet, profile, ActId{i}, stage);
    }
    std::ranges::stable_partition(sheet.acts, [](const StageAct& act) { return !act.leads_to.empty(); });
    for (const auto& act : sheet.acts)
        for (const auto rule : profile[act.act].rules)
            if (profile[rule].valid.covers(on)) add_once(sheet.rules, rule);
    return sheet;
}

} // namespace views
