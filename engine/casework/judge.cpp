#include "engine/casework/judge.hpp"

#include "engine/casework/clocks.hpp"
#include "engine/casework/evaluate.hpp"
#include "engine/casework/extensions.hpp"
#include "engine/casework/naming.hpp"
#include "engine/casework/possible.hpp"
#include "engine/casework/revealing.hpp"
#include "engine/casework/sight.hpp"

#include <algorithm>

namespace casework {
namespace {

const Case nowhere;

/// Gathers reasons; says whether there is more to ask. A deed is judged by code of its own, in which nothing is left of what only a question asks.
template <Judging judging> struct Bench {
    const World& world;
    const Order& order;
    GuardRails rails;
    Judged judged;
    Circumstances given; ///< of the case where the order falls; of an empty one while there is none
    const Profile& profile = given.context.profile;
    const Act& act = profile[order.act];

    const Case& the_case() const { return given.the_case; }
    const Track& track() const { return the_case().tracks[given.track]; }
    bool holds(ConditionId condition) const { return casework::holds(given, profile.conditions, condition); }
    bool goes_on() const { return judging == Judging::question || judged.reasons.empty(); }
    bool close(const Reason& reason) {
        if (goes_on()) judged.reasons.push_back(reason);
        return goes_on();
    }
    bool stops_under(Grade grade) const { return judging == Judging::deed && grade == Grade::forbidden && rails == GuardRails::teach && !order.insist; }
};

Reason reason(RefusalCode code) {
    Reason made;
    made.code = code;
    return made;
}

Reason about_party(RefusalCode code, PartyId party) {
    auto made = reason(code);
    made.party = party;
    return made;
}

Reason about_input(RefusalCode code, InputId input) {
    auto made = reason(code);
    made.input = input;
    return made;
}

Reason about_rule(RefusalCode code, const Profile& profile, RuleId rule) {
    auto made = reason(code);
    made.rule = rule;
    made.condition = profile[rule].holds;
    return made;
}

// Each says whether judging goes on.

bool judge_submission(auto& bench) {
    const auto& reports = bench.given.context.reports;
    const auto report = bench.order.report;
    if (report < 0 || static_cast<std::size_t>(report) >= reports.size()) return bench.close(reason(RefusalCode::no_such_report));
    const auto by = reports[static_cast<std::size_t>(report)].by;
    if (by != bench.order.actor) return bench.close(about_party(RefusalCode::not_assigned, by));
    return bench.world.of_report(static_cast<std::size_t>(report)) == no_case || bench.close(reason(RefusalCode::already_submitted));
}

/// Without a case, or a track of the act's procedure, nothing else can be judged.
bool judge_place(auto& bench) {
    if (bench.the_case().ended) return bench.close(reason(RefusalCode::case_ended)), false;
    const bool there = bench.given.track < bench.the_case().tracks.size() && bench.track().procedure == bench.act.procedure;
    if (!there) return bench.close(reason(RefusalCode::no_such_track)), false;
    return bench.track().open || bench.close(reason(RefusalCode::track_closed));
}

bool judge_role(auto& bench) { return bench.given.context[bench.order.actor].holds_one_of(bench.act.roles) || bench.close(reason(RefusalCode::wrong_role)); }

bool is_excluded(const Case& the_case, const Act& act, PartyId person) { return !act.outside_exclusion && the_case.has_recused(person); }

bool is_of_another(const Track& track, const Act& act, PartyId person) { return act.scope == ActorScope::assignee && track.assignee != person; }

bool is_of_another_agency(const PlayContext& context, const Track& track, const Act& act, PartyId person) {
    return act.scope == ActorScope::agency && context[person].home != track.agency;
}

bool judge_person(auto& bench) {
    const auto actor = bench.order.actor;
    if (is_excluded(bench.the_case(), bench.act, actor)) bench.close(reason(RefusalCode::recused));
    if (is_of_another(bench.track(), bench.act, actor)) bench.close(about_party(RefusalCode::not_assigned, bench.track().assignee));
    if (is_of_another_agency(bench.given.context, bench.track(), bench.act, actor)) bench.close(about_party(RefusalCode::wrong_agency, bench.track().agency));
    return bench.goes_on();
}

bool judge_stage(auto& bench) {
    const auto stage = bench.track().stage;
    const auto& stages = bench.act.stages;
    const bool fits = stages.empty() ? !stage || !bench.profile[stage].end : std::ranges::find(stages, stage) != stages.end();
    if (fits) return true;
    auto made = reason(RefusalCode::wrong_stage);
    made.stage = stage;
    return bench.close(made);
}

bool judge_condition(auto& bench) {
    if (bench.holds(bench.act.when)) return true;
    auto made = reason(RefusalCode::not_open_yet);
    made.condition = bench.act.when;
    return bench.close(made);
}

bool judge_given_inputs(auto& bench) {
    const auto& needs = bench.act.needs;
    for (const auto& given : bench.given.inputs) {
        if (std::ranges::find(needs, given.input) == needs.end()) bench.close(about_input(RefusalCode::input_not_expected, given.input));
        else if (!is_possible(bench.given.context, bench.profile[given.input], given.value))
            bench.close(about_input(RefusalCode::input_not_possible, given.input));
    }
    return bench.goes_on();
}

bool is_given(const Input& input, const GivenInput& given) { return input.kind == ValueKind::text ? given.words != 0 : given.value != no_value; }

bool is_missing(const Profile& profile, InputId id, std::span<const GivenInput> inputs) {
    return std::ranges::none_of(inputs, [&](const GivenInput& given) { return given.input == id && is_given(profile[id], given); });
}

bool judge_missing_inputs(auto& bench) {
    for (const auto id : bench.act.required)
        if (is_missing(bench.profile, id, bench.given.inputs)) bench.close(about_input(RefusalCode::input_missing, id));
    if (bench.order.reason == 0 && needs_reason(bench.given, bench.act)) bench.close(reason(RefusalCode::reason_missing));
    return bench.goes_on();
}

bool judge_seals(auto& bench) {
    const auto& sealed = bench.the_case().sealed;
    if (sealed.empty() || !bench.act.effects.has(EffectKind::disclose)) return true;
    const auto opens_one = [&](const Effect& effect) {
        const bool is_sealed = effect.kind == EffectKind::disclose && std::ranges::find(sealed, ItemId{effect.what}) != sealed.end();
        return is_sealed && bench.holds(effect.when);
    };
    return std::ranges::none_of(bench.act.effects, opens_one) || bench.close(reason(RefusalCode::sealed));
}

bool judge_rules(auto& bench) {
    if (bench.act.rules.empty()) return true;
    const auto today = calendar::date_of(bench.order.at);
    for (const auto id : bench.act.rules) {
        const auto& rule = bench.profile[id];
        if (!rule.valid.covers(today) || bench.holds(rule.holds)) continue;
        if (rule.grade == Grade::impossible) bench.close(about_rule(RefusalCode::rule_impossible, bench.profile, id));
        else if (bench.stops_under(rule.grade)) bench.close(about_rule(RefusalCode::rule_forbidden, bench.profile, id));
        else bench.judged.broken.push_back(id);
    }
    return bench.goes_on();
}

/// Who asks for a name, and who tells one.
bool judge_names(auto& bench) {
    if (!bench.act.effects.has(EffectKind::disclose) || !asks_for_names(bench.given.context)) return true;
    const auto asking = asked_for_by(bench.given, bench.act);
    if (asking && !sees(bench.given.context, bench.the_case(), asking, profile::Section::identity))
        bench.close(about_party(RefusalCode::name_not_open, asking));
    if (asking && was_told_name(bench.given, asking)) bench.close(about_party(RefusalCode::already_told, asking));
    if (tells_name(bench.given, bench.act) && !knows(bench.given, bench.order.actor, identity_item)) bench.close(reason(RefusalCode::name_not_known));
    return bench.goes_on();
}

bool extends_beyond_the_list(const auto& bench, const Effect& effect) {
    if (effect.kind != EffectKind::extend || !bench.holds(effect.when)) return false;
    const auto* clock = clock_of_effect(bench.profile, bench.the_case(), bench.given.track, ClockId{effect.what});
    return clock && can_be_extended(*clock) && !decided_extension(bench.given.context, *clock, {});
}

/// Who says himself how long takes what nobody gives him, which is possible and unlawful; else there is nothing to take.
bool judge_extensions(auto& bench) {
    if (!bench.act.effects.has(EffectKind::extend)) return true;
    const bool may_say_how_long = !bench.stops_under(Grade::forbidden);
    const auto finds_none_left = [&](const Effect& effect) {
        return !(may_say_how_long && effect.value.source != ValueSource::none) && extends_beyond_the_list(bench, effect);
    };
    return std::ranges::none_of(bench.act.effects, finds_none_left) || bench.close(reason(RefusalCode::no_extension_left));
}

/// A case is joined to one that was there before it.
bool is_earlier_case(const auto& bench, std::int64_t shown) { return shown >= 1 && shown <= std::int64_t{bench.order.case_number}; }

bool is_of_use(const auto& bench, EffectKind kind, std::int64_t value) {
    if (kind == EffectKind::extend) return value >= 1; // by no days is no extension
    return kind != EffectKind::merge || is_earlier_case(bench, value);
}

/// What an input may be by its kind it may not be for what the act does with it.
bool judge_use_of_inputs(auto& bench) {
    const auto& effects = bench.act.effects;
    if (!effects.has(EffectKind::extend) && !effects.has(EffectKind::merge)) return true;
    if (version_of(FactKind::merged, bench.given.context.edition) < 2) return true;
    for (const auto& effect : effects) {
        if (effect.value.source != ValueSource::input || !bench.holds(effect.when)) continue;
        const InputId id{static_cast<std::uint16_t>(effect.value.value)};
        const auto given = std::ranges::find(bench.given.inputs, id, &GivenInput::input);
        if (given == bench.given.inputs.end() || given->value == no_value) continue;
        if (!is_of_use(bench, effect.kind, given->value)) bench.close(about_input(RefusalCode::input_not_possible, id));
    }
    return bench.goes_on();
}

bool judge_letters(auto& bench) {
    if (!bench.act.effects.has(EffectKind::letter) || bench.rails == GuardRails::exam || bench.order.insist) return true;
    const auto to = betrayed_to(bench.given, bench.order);
    return !to || bench.close(about_party(RefusalCode::names_reporter, to));
}

void judge_question(Bench<Judging::question>& bench) {
    if (bench.act.opens_case) return void(judge_submission(bench) && judge_role(bench) && judge_given_inputs(bench));
    (void)(judge_place(bench) && judge_role(bench) && judge_person(bench) && judge_stage(bench) && judge_condition(bench) && judge_seals(bench) &&
           judge_given_inputs(bench) && judge_use_of_inputs(bench) && judge_rules(bench) && judge_names(bench) && judge_extensions(bench));
}

void judge_deed(Bench<Judging::deed>& bench) {
    if (bench.act.opens_case) return void(judge_submission(bench) && judge_role(bench) && judge_given_inputs(bench) && judge_missing_inputs(bench));
    (void)(judge_place(bench) && judge_role(bench) && judge_person(bench) && judge_stage(bench) && judge_condition(bench) && judge_given_inputs(bench) &&
           judge_use_of_inputs(bench) && judge_missing_inputs(bench) && judge_seals(bench) && judge_rules(bench) && judge_names(bench) &&
           judge_extensions(bench) && judge_letters(bench));
}

} // namespace

std::span<const GivenInput> complete_inputs(const Profile& profile, const Order& order, std::vector<GivenInput>& completed) {
    const auto& filled_in = profile[order.act].filled_in;
    const auto is_left_out = [&](InputId id) { return std::ranges::find(order.inputs, id, &GivenInput::input) == order.inputs.end(); };
    if (std::ranges::none_of(filled_in, is_left_out)) return order.inputs;
    completed = order.inputs;
    for (const auto id : filled_in)
        if (is_left_out(id)) completed.push_back({id, *profile[id].initial, 0});
    return completed;
}

std::vector<InputId> missing_inputs(const Profile& profile, ActId act, std::span<const GivenInput> inputs) {
    std::vector<InputId> missing;
    std::ranges::copy_if(profile[act].required, std::back_inserter(missing), [&](InputId id) { return is_missing(profile, id, inputs); });
    return missing;
}

bool falls_to(const PlayContext& context, const Case& the_case, TrackIndex track, ActId id, PartyId person) {
    const auto& act = context.profile[id];
    const auto& at = the_case.tracks[track];
    return context[person].holds_one_of(act.roles) && !is_excluded(the_case, act, person) && !is_of_another(at, act, person) &&
           !is_of_another_agency(context, at, act, person);
}

void judge(const PlayContext& context, const World& world, const Case* the_case, const Order& order, std::span<const GivenInput> inputs, Judging judging,
           GuardRails rails, Judged judged) {
    if (order.actor.index >= context.parties.size()) return judged.reasons.push_back(reason(RefusalCode::wrong_role));
    const Circumstances given{context, the_case ? *the_case : nowhere, order.track, order.at, order.actor, inputs};
    if (!the_case && !context.profile[order.act].opens_case) return judged.reasons.push_back(reason(RefusalCode::no_such_case));
    if (judging == Judging::deed) {
        Bench<Judging::deed> bench{world, order, rails, judged, given};
        judge_deed(bench);
    } else {
        Bench<Judging::question> bench{world, order, rails, judged, given};
        judge_question(bench);
    }
}

} // namespace casework
