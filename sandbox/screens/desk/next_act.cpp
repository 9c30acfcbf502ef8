#include "sandbox/screens/desk/next_act.hpp"

#include "engine/views/next_steps.hpp"
#include "engine/views/ways_open.hpp"
#include "sandbox/screens/desk/awaited_panel.hpp"
#include "sandbox/screens/desk/coach_panel.hpp"
#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/desk/inbox_piles.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

namespace screens {
namespace {

/// Why an act should be next; the first weighs most.
enum class Claim : std::uint8_t { recommended, reminds, meets, ends, moves, none };

const casework::Track* track_of(const DeskView& desk, const ActChoice& choice) {
    const auto* the_case = desk.the_case();
    return the_case && choice.intent.case_number == the_case->number ? &the_case->tracks[choice.intent.track] : nullptr;
}

bool brings_elsewhere(const DeskView& desk, const ActChoice& choice) {
    const auto* track = track_of(desk, choice);
    return std::ranges::any_of(desk.session.profile()[choice.intent.act].effects, [&](const profile::Effect& effect) {
        const bool is_own = !effect.procedure || effect.procedure == desk.session.profile()[choice.intent.act].procedure;
        return effect.kind == profile::EffectKind::enter && is_own && (!track || effect.what != track->stage.index);
    });
}

bool was_done(const DeskView& desk, const ActChoice& choice) {
    const auto* the_case = desk.the_case();
    return track_of(desk, choice) &&
           std::ranges::any_of(the_case->acts, [&](const casework::ActDone& one) { return one.act == choice.intent.act && one.track == choice.intent.track; });
}

/// A step waits there that nobody has attended to, or there is nobody else to wait for.
bool is_own_turn(const DeskView& desk, const ActChoice& choice) {
    if (!track_of(desk, choice) || !others_are_awaited(desk, choice.intent.case_number)) return true;
    return std::ranges::any_of(desk.state.memory.inbox(desk.reader), [&](const views::Waiting& one) {
        return one.is_step() && !one.seen && one.case_number == choice.intent.case_number && one.track == choice.intent.track;
    });
}

/// What everything was for.
bool ends_it(const DeskView& desk, const ActChoice& choice) {
    return track_of(desk, choice) && desk.state.memory.way_on(desk.reader, desk.moment, *desk.the_case(), choice.intent.track).act == choice.intent.act;
}

bool has_to_decide(const DeskView& desk) {
    const auto& open = desk.session.decisions();
    return std::ranges::any_of(open, [&](const session::DecisionState& one) { return desk.session.is_decision_of(one.decision, desk.reader.person); });
}

/// The first in the order of the profile is no better than the others.
bool is_one_of_several(const DeskView& desk, const ActChoice& choice, const std::vector<ActChoice>& choices) {
    return std::ranges::count_if(choices, [&](const ActChoice& one) {
               return one.why.open && one.rank != ActRank::against && one.intent.track == choice.intent.track && brings_elsewhere(desk, one);
           }) > 1;
}

/// Before it there is something to read, to decide or to wait for.
bool comes_too_early(const DeskView& desk, const ActChoice& choice, const std::vector<ActChoice>& choices) {
    if (!choice.cuts_short.empty() || to_be_read_first(desk)) return true;
    return has_to_decide(desk) && (views::ends_the_case(desk.session.profile()[choice.intent.act]) || is_one_of_several(desk, choice, choices));
}

bool is_recommended(const DeskView& desk, const ActChoice& choice) {
    const auto acts = acts_recommended(desk);
    return std::ranges::find(acts, choice.intent.act) != acts.end() && !was_done(desk, choice);
}

Claim claim_of(const DeskView& desk, const ActChoice& choice, const std::vector<ActChoice>& choices) {
    const auto& act = desk.session.profile()[choice.intent.act];
    if (is_recommended(desk, choice)) return Claim::recommended;
    if (views::gives_up(act)) return Claim::none;
    if (reminds_of(desk, choice)) return Claim::reminds;
    if (choice.meets) return Claim::meets;
    if (comes_too_early(desk, choice, choices)) return Claim::none;
    if (choice.why.open && ends_it(desk, choice)) return Claim::ends;
    if (choice.rank == ActRank::against) return Claim::none; // nobody is led to what is forbidden only because it would go on from there
    return brings_elsewhere(desk, choice) && is_own_turn(desk, choice) ? Claim::moves : Claim::none;
}

bool can_be_done(const DeskView& desk, const ActChoice& choice) { return choice.why.open && !rule_against(desk, choice); }

/// Whatever would be filled in; a rule that stays broken makes what opens the way no way.
std::size_t rules_against(const DeskView& desk, const ActChoice& choice) {
    return static_cast<std::size_t>(std::ranges::count_if(choice.why.would_break, [&](profile::RuleId rule) { return stands_whatever_is_given(desk, rule); }));
}

/// The goal itself, or what opens it.
std::optional<std::size_t> way_to(const DeskView& desk, const std::vector<ActChoice>& choices, std::size_t goal) {
    if (can_be_done(desk, choices[goal])) return goal;
    if (rules_against(desk, choices[goal]) > 1) return {};
    const auto opens = [&](const ActChoice& one) {
        return can_be_done(desk, one) && one.leads_to == choices[goal].intent.act && one.intent.track == choices[goal].intent.track;
    };
    const auto found = std::ranges::find_if(choices, opens);
    return found == choices.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - choices.begin()));
}

struct Strongest {
    std::tuple<Claim, bool> weight; ///< what was done before weighs less
    std::size_t place = 0;
};

} // namespace

std::vector<ActOnward> next_acts(const DeskView& desk, const std::vector<ActChoice>& choices) {
    std::map<casework::TrackIndex, Strongest> of_track;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const Strongest one{{claim_of(desk, choices[i], choices), was_done(desk, choices[i])}, i};
        if (std::get<Claim>(one.weight) == Claim::none) continue;
        auto& strongest = of_track.try_emplace(choices[i].intent.track, Strongest{{Claim::none, true}, i}).first->second;
        if (one.weight >= strongest.weight) continue;
        if (const auto way = way_to(desk, choices, i)) strongest = {one.weight, *way};
    }
    std::erase_if(of_track, [](const auto& each) { return std::get<Claim>(each.second.weight) == Claim::none; });
    const auto first = std::ranges::min_element(of_track, {}, [](const auto& each) { return each.second.weight; });
    std::vector<ActOnward> next;
    for (auto each = of_track.begin(); each != of_track.end(); ++each) {
        const bool is_urged = std::get<Claim>(each->second.weight) <= Claim::meets;
        if (each == first || is_urged) next.push_back({each->second.place, is_urged});
    }
    return next;
}

} // namespace screens
