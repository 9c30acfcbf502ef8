#include "sandbox/session/script/injects.hpp"

#include "sandbox/session/script/script.hpp"

#include <algorithm>

namespace session {
namespace {

bool declares_day_off(const casework::Inject& inject) {
    return std::ranges::any_of(inject.effects, [](const profile::Effect& effect) { return effect.kind == profile::EffectKind::declare_day_off; });
}

} // namespace

std::vector<std::uint32_t> cases_reached(const casework::PlayContext& context, const casework::World& world, const model::ScriptEntry& entry) {
    std::vector<std::uint32_t> reached{case_of(world, entry.report).value_or(static_cast<std::uint32_t>(world.cases.size()))};
    if (!declares_day_off(context.injects[entry.inject])) return reached;
    for (const auto& the_case : world.cases)
        if (!the_case.ended && the_case.number != reached.front()) reached.push_back(the_case.number);
    return reached;
}

} // namespace session
