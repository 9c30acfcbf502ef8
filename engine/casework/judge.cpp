#include "engine/casework/judge.hpp"

#include "engine/casework/clocks.hpp"
#include "engine/casework/evaluate.hpp"
#include "engine/casework/extensions.hpp"
#include "engine/casework/possible.hpp"
#include "engine/casework/revealing.hpp"

#include <algorithm>

namespace casework {
namespace {

/// Gathers reasons; says when enough is known.
struct Bench {
    const PlayContext& context;
    const World& world;
    const Case* the_case;
    const Order& order;
    std::span<const GivenInput> inputs;
    Judging judging;
    GuardRails rails;
    Judged judged;

    const Profile& profile() const { return context.profile; }
    const Act& act() const { return profile()[order.act]; }
    const Track& track() const { return the_case->tracks[order.track]; }
    bool settled() const { return judging == Judging::deed && !judged.reasons.empty(); }
    void close(const Reason& reason) { judged.reasons.push_back(reason); }
    Circumstances circumstances() const { return {context, *the_case, order.track, order.at, order.actor, inputs}; }
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

void judge_submission(Bench& bench) {
    const auto& order = bench.order;
    if (order.report < 0 || static_cast<std::size_t>(order.report) >= bench.context.reports.size()) return bench.close(reason(RefusalCode::no_such_report));
    const auto by = bench.context.reports[static_cast<std::size_t>(order.report)].by;
    if (by != order.actor) bench.close(about_party(RefusalCode::not_assigned, by));
    else if (bench.world.of_report(static_cast<std::size_t>(order.report)) != no_case) bench.close(reason(RefusalCode::already_submitted));
}

/// Without a case, or a track of the act's procedure, nothing else can be judged.
bool judge_place(Bench& bench) {
    if (!bench.the_case) return bench.close(reason(RefusalCode::no_such_case)), false;
    if (bench.the_case->ended) return bench.close(reason(RefusalCode::case_ended)), false;
    const bool there = bench.order.track < bench.the_case->tracks.size() && bench.track().procedure == bench.act().procedure;
    if (!there) return bench.close(reason(RefusalCode::no_such_track)), false;
    if (!bench.track().open) bench.close(reason(RefusalCode::track_closed));
    return true;
}

void judge_role(Bench& bench) {
    if (!bench.context[bench.order.actor].holds_one_of(bench.act().roles)) bench.close(reason(RefusalCode::wrong_role));
}

bool is_excluded(const Case& the_case, const Act& act, PartyId person) { return !act.outside_exclusion && the_case.has_recused(person); }

bool is_of_another(const Track& track, const Act& act, PartyId person) { return act.scope == ActorScope::assignee && track.assignee != person; }

bool is_of_another_agency(const PlayContext& context, const Track& track, const Act& act, PartyId person) {
    return act.scope == ActorScope::agency && context[person].home != track.agency;
}

void judge_person(Bench& bench) {
    const auto actor = bench.order.actor;
    if (is_excluded(*bench.the_case, bench.act(), actor)) bench.close(reason(RefusalCode::recused));
    if (is_of_another(bench.track(), bench.act(), actor)) bench.close(about_party(RefusalCode::not_assigned, bench.track().assignee));
    if (is_of_another_agency(bench.context, bench.track(), bench.act(), actor)) bench.close(about_party(RefusalCode::wrong_agency, bench.track().agency));
}

void judge_stage(Bench& bench) {
    const auto stage = bench.track().stage;
    const auto& stages = bench.act().stages;
    const bool fits = stages.empty() ? !stage || !bench.profile()[stage].end : std::ranges::find(stages, stage) != stages.end();
    if (fits) return;
    auto made = reason(RefusalCode::wrong_stage);
    made.stage = stage;
    bench.close(made);
}

void judge_condition(Bench& bench) {
    const auto when = bench.act().when;
    if (holds(bench.circumstances(), bench.profile().conditions, when)) return;
    auto made = reason(RefusalCode::not_open_yet);
    made.condition = when;
    bench.close(made);
}

bool is_given(const Input& input, const GivenInput& given) { return input.kind == ValueKind::text ? given.words != 0 : given.value != no_value; }

void judge_given_inputs(Bench& bench) {
    const auto& needs = bench.act().needs;
    for (const auto& given : bench.inputs) {
        if (std::ranges::find(needs, given.input) == needs.end()) bench.close(about_input(RefusalCode::input_not_expected, given.input));
        else if (!is_possible(bench.context, bench.profile()[given.input], given.value)) bench.close(about_input(RefusalCode::input_not_possible, given.input));
    }
}

void judge_missing_inputs(Bench& bench) {
    for (const auto id : missing_inputs(bench.profile(), bench.order.act, bench.inputs)) bench.close(about_input(RefusalCode::input_missing, id));
    if (bench.act().reason_required && bench.order.reason == 0) bench.close(reason(RefusalCode::reason_missing));
}

void judge_seals(Bench& bench) {
    for (const auto& effect : bench.act().effects) {
        if (effect.kind != EffectKind::disclose || bench.the_case->sealed.empty()) continue;
        const bool is_sealed = std::ranges::find(bench.the_case->sealed, ItemId{effect.what}) != bench.the_case->sealed.end();
        if (is_sealed && holds(bench.circumstances(), bench.profile().conditions, effect.when)) return bench.close(reason(RefusalCode::sealed));
    }
}

bool stops_under(const Bench& bench, Grade grade) {
    return grade == Grade::forbidden && bench.judging == Judging::deed && bench.rails == GuardRails::teach && !bench.order.insist;
}

void judge_rules(Bench& bench) {
    const auto today = calendar::date_of(bench.order.at);
    for (const auto id : bench.act().rules) {
        const auto& rule = bench.profile()[id];
        if (!rule.valid.covers(today) || holds(bench.circumstances(), bench.profile().conditions, rule.holds)) continue;
        if (rule.grade == Grade::impossible) bench.close(about_rule(RefusalCode::rule_impossible, bench.profile(), id));
        else if (stops_under(bench, rule.grade)) bench.close(about_rule(RefusalCode::rule_forbidden, bench.profile(), id));
        else bench.judged.broken.push_back(id);
    }
}

bool extends_beyond_the_list(const Bench& bench, const Effect& effect) {
    if (effect.kind != EffectKind::extend || !holds(bench.circumstances(), bench.profile().conditions, effect.when)) return false;
    const auto* clock = clock_of_effect(bench.profile(), *bench.the_case, bench.order.track, ClockId{effect.what});
    return clock && can_be_extended(*clock) && !decided_extension(bench.context, *clock, {});
}

/// Who says himself how long takes what nobody gives him, which is possible and unlawful; else there is nothing to take.
void judge_extensions(Bench& bench) {
    for (const auto& effect : bench.act().effects) {
        const bool says_how_long = effect.value.source != ValueSource::none;
        if (says_how_long && !stops_under(bench, Grade::forbidden)) continue;
        if (extends_beyond_the_list(bench, effect)) return bench.close(reason(RefusalCode::no_extension_left));
    }
}

void judge_letters(Bench& bench) {
    if (bench.rails == GuardRails::exam || bench.order.insist) return;
    if (const auto to = betrayed_to(bench.circumstances(), bench.order)) bench.close(about_party(RefusalCode::names_reporter, to));
}

using Step = void (*)(Bench&);

void run(Bench& bench, std::span<const Step> steps) {
    for (const auto step : steps) {
        if (bench.settled()) break;
        step(bench);
    }
    if (bench.settled()) bench.judged.reasons.resize(1);
}

void judge_where_it_falls(Bench& bench) {
    static constexpr Step for_question[] = {judge_role,  judge_person,       judge_stage, judge_condition,
                                            judge_seals, judge_given_inputs, judge_rules, judge_extensions};
    static constexpr Step for_deed[] = {judge_role,           judge_person, judge_stage, judge_condition,  judge_given_inputs,
                                        judge_missing_inputs, judge_seals,  judge_rules, judge_extensions, judge_letters};
    if (bench.judging == Judging::question) run(bench, for_question);
    else run(bench, for_deed);
}

} // namespace

void complete_inputs(const Profile& profile, const Order& order, std::vector<GivenInput>& inputs) {
    inputs.assign(order.inputs.begin(), order.inputs.end());
    for (const auto id : profile[order.act].needs) {
        const auto& input = profile[id];
        const bool given = std::ranges::find(inputs, id, &GivenInput::input) != inputs.end();
        if (!given && input.initial) inputs.push_back({id, *input.initial, 0});
    }
}

std::vector<InputId> missing_inputs(const Profile& profile, ActId act, std::span<const GivenInput> inputs) {
    std::vector<InputId> missing;
    for (const auto id : profile[act].needs) {
        const auto& input = profile[id];
        const auto is_it = [&](const GivenInput& given) { return given.input == id && is_given(input, given); };
        if (input.required && std::ranges::none_of(inputs, is_it)) missing.push_back(id);
    }
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
    Bench bench{context, world, the_case, order, inputs, judging, rails, judged};
    if (bench.act().opens_case) {
        static constexpr Step for_submission[] = {judge_submission, judge_role, judge_given_inputs};
        static constexpr Step and_complete[] = {judge_missing_inputs};
        run(bench, for_submission);
        if (judging == Judging::deed) run(bench, and_complete);
    } else if (judge_place(bench)) {
        judge_where_it_falls(bench);
    }
}

} // namespace casework
