#include "engine/profile/profile.hpp"

#include <algorithm>

namespace profile {
namespace {

template <class IdType, class Table> IdType place_of(const Table& table, std::string_view id) {
    for (std::size_t i = 0; i < table.size(); ++i)
        if (table[i].about.id == id) return IdType{static_cast<std::uint16_t>(i)};
    return {};
}

} // namespace

const std::string& LocalText::in(std::string_view language) const {
    const auto found = std::ranges::find(others, language, [](const auto& other) { return other.first; });
    return found == others.end() ? en : found->second;
}

Answer Profile::answer(const Provenance& law) const {
    const bool names_law = law.source && (*this)[law.source].is_law;
    if (law.source && !names_law) return Answer::unread;
    switch (law.status) {
    case Status::verified: return names_law ? Answer::said : Answer::unread;
    case Status::not_set_by_law: return Answer::not_set;
    case Status::not_applicable: return names_law ? Answer::not_set : Answer::unread; // else it is no country's law
    case Status::unconfirmed: break;
    }
    return Answer::unread;
}

bool Profile::is_good_practice(const Provenance& law) const { return law.source && (*this)[law.source].is_practice && law.status != Status::unconfirmed; }

bool Profile::is_law_of_somewhere() const { return std::ranges::any_of(sources, &Source::is_law); }

ActId Profile::act(std::string_view wanted) const { return place_of<ActId>(acts, wanted); }
AmountId Profile::amount(std::string_view wanted) const { return place_of<AmountId>(amounts, wanted); }
ClockId Profile::clock(std::string_view wanted) const { return place_of<ClockId>(clocks, wanted); }
StageId Profile::stage(std::string_view wanted) const { return place_of<StageId>(stages, wanted); }
ProcedureId Profile::procedure(std::string_view wanted) const { return place_of<ProcedureId>(procedures, wanted); }
FieldId Profile::field(std::string_view wanted) const { return place_of<FieldId>(fields, wanted); }
RoleId Profile::role(std::string_view wanted) const { return place_of<RoleId>(roles, wanted); }
LetterId Profile::letter(std::string_view wanted) const { return place_of<LetterId>(letters, wanted); }
RuleId Profile::rule(std::string_view wanted) const { return place_of<RuleId>(rules, wanted); }

InstitutionId Profile::institution(std::string_view wanted) const { return place_of<InstitutionId>(institutions, wanted); }

ChoiceId Profile::choice(std::string_view set, std::string_view wanted) const {
    const auto found = std::ranges::find(choice_sets, set, &ChoiceSet::id);
    if (found == choice_sets.end()) return {};
    for (const auto choice : found->choices)
        if (choices[choice.index].about.id == wanted) return choice;
    return {};
}

InputId Profile::input(ActId act, std::string_view wanted) const {
    for (const auto input : acts[act.index].needs)
        if (inputs[input.index].about.id == wanted) return input;
    return {};
}

std::size_t Profile::phase_of(StageId stage) const {
    const auto& phases = procedures[stages[stage.index].procedure.index].phases;
    const auto holds = [&](const Phase& phase) { return std::ranges::find(phase.stages, stage) != phase.stages.end(); };
    return static_cast<std::size_t>(std::ranges::find_if(phases, holds) - phases.begin());
}

} // namespace profile
