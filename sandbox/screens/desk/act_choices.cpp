#include "sandbox/screens/desk/act_choices.hpp"

#include "engine/casework/reads.hpp"
#include "engine/views/cut_short.hpp"
#include "engine/views/next_steps.hpp"
#include "engine/views/ways_open.hpp"
#include "sandbox/screens/desk/act_card.hpp"
#include "sandbox/screens/desk/cut_short_words.hpp"
#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/desk/inbox_piles.hpp"
#include "sandbox/screens/desk/next_act.hpp"
#include "sandbox/screens/desk/waited_for.hpp"
#include "sandbox/session/play/lacking.hpp"
#include "sandbox/wording/fact_words.hpp"

#include <algorithm>

namespace screens {
namespace {

void add_submissions(const DeskView& desk, profile::ActId act, std::vector<ActChoice>& choices) {
    const auto& reports = desk.session.context().reports;
    for (std::size_t i = 0; i < reports.size(); ++i) {
        if (reports[i].by != desk.state.person) continue;
        auto intent = intent_on(desk, act, 0);
        intent.case_number = static_cast<std::uint32_t>(desk.session.world().cases.size());
        intent.report = static_cast<std::int64_t>(i);
        const auto why = desk.session.why(intent);
        if (why.open) choices.push_back({intent, why});
    }
}

/// A track in which nothing can be done any more is left out; the handling stays to say why.
void add_on_tracks(const DeskView& desk, profile::ActId act, std::vector<ActChoice>& choices) {
    const auto& cases = desk.session.world().cases;
    if (desk.state.case_number >= cases.size() || !views::may_see(desk.reader, cases[desk.state.case_number])) return;
    const auto& tracks = cases[desk.state.case_number].tracks;
    for (casework::TrackIndex track = 0; track < tracks.size(); ++track) {
        if (tracks[track].procedure != desk.session.profile()[act].procedure || (!tracks[track].open && track != 0)) continue;
        const auto intent = intent_on(desk, act, track);
        choices.push_back({intent, desk.session.why(intent)});
    }
}

void mark(const DeskView& desk, const ActChoice& goal, const casework::Explained& lacks, const casework::Case& the_case, std::vector<ActChoice>& choices) {
    const auto& profile = desk.session.profile();
    const auto ways = views::ways_open(profile, profile.conditions, lacks, the_case);
    for (auto& choice : choices)
        if (choice.why.open && !choice.leads_to && !views::moves_on(profile[choice.intent.act]) && std::ranges::find(ways, choice.intent.act) != ways.end())
            choice.leads_to = goal.intent.act;
}

/// What the act lacks, or what a rule asks for before it, can be done first. In an exam nobody says so of rules.
void mark_ways(const DeskView& desk, const ActChoice& goal, std::vector<ActChoice>& choices) {
    const auto& profile = desk.session.profile();
    const auto* the_case = desk.the_case();
    if (!the_case || !views::moves_on(profile[goal.intent.act])) return;
    if (waits_for_more(goal)) return mark(desk, goal, session::explained(desk.session, goal.intent, goal.why.closed_by.front().condition), *the_case, choices);
    if (!goal.why.open || desk.session.rails() == casework::GuardRails::exam) return;
    for (const auto rule : goal.why.would_break) mark(desk, goal, session::explained(desk.session, goal.intent, profile[rule].holds), *the_case, choices);
}

bool belongs_elsewhere(const ActChoice& choice) {
    return std::ranges::any_of(choice.why.closed_by, [](const casework::Reason& reason) { return reason.code == casework::RefusalCode::wrong_stage; });
}

ActRank rank_of(const DeskView& desk, const ActChoice& choice) {
    if (!choice.why.open) return belongs_elsewhere(choice) ? ActRank::closed : ActRank::closed_for_now;
    const auto rule = rule_against(desk, choice);
    if (rule && desk.session.profile()[rule].grade == profile::Grade::forbidden) return ActRank::against;
    return choice.answers ? ActRank::next : ActRank::open;
}

ActGroup group_of(const profile::Act& act) {
    using profile::EffectKind;
    const auto has = [&](std::initializer_list<EffectKind> kinds) {
        return std::ranges::any_of(kinds, [&](EffectKind kind) { return act.effects.has(kind); });
    };
    if (has({EffectKind::recuse})) return ActGroup::other;
    if (has({EffectKind::open_track})) return ActGroup::pass_on;
    if (has({EffectKind::extend})) return ActGroup::decide;
    const auto always_writes = [](const profile::Effect& effect) { return effect.kind == EffectKind::letter && !effect.when; };
    if (std::ranges::any_of(act.effects, always_writes)) return ActGroup::tell;
    return has({EffectKind::enter, EffectKind::set, EffectKind::vote, EffectKind::dispose, EffectKind::assign, EffectKind::end_case}) ? ActGroup::decide
                                                                                                                                      : ActGroup::other;
}

/// Of an open one: what would come of it, and whom it answers.
void foresee(const DeskView& desk, ActChoice& choice) {
    const auto& profile = desk.session.profile();
    const auto foretold = desk.session.foretold(choice.intent);
    choice.effects = effects_of(foretold.facts);
    if (const auto* the_case = desk.the_case()) choice.cuts_short = cut_short_words(desk, views::cut_short(desk.reader, *the_case, foretold));
    for (const auto& fact : foretold.facts) {
        if (fact.kind != casework::FactKind::clock_stopped) continue;
        const auto& clock = profile.clocks[fact.what];
        if (clock.about.law.status != profile::Status::not_applicable && !clock.may_pass && clock.owed_by &&
            desk.session.context()[desk.state.person].holds(clock.owed_by))
            choice.meets = profile::ClockId{fact.what};
    }
    if (const auto waits = waited_for(desk, choice.intent.act)) {
        choice.effects.insert(choice.effects.begin(), *waits);
        choice.answers = true;
    }
}

std::string label_of(const DeskView& desk, const ActChoice& choice) {
    return desk.of_track(desk.name_of(desk.session.profile()[choice.intent.act]), choice.intent.case_number, choice.intent.track);
}

std::string reason_of_open(const DeskView& desk, const ActChoice& choice) {
    const auto& profile = desk.session.profile();
    if (const auto rule = rule_against(desk, choice))
        return desk.look.say("screen.desk.against",
                             {{"grade", wording::as_sentence(desk.sentences.grade(profile[rule].grade))}, {"rule", desk.name_of(profile[rule])}});
    if (!choice.cuts_short.empty()) return choice.cuts_short;
    if (choice.leads_to) return desk.look.say("screen.desk.opens_next", {{"act", desk.name_of(profile[choice.leads_to])}});
    if (const auto* late = reminds_of(desk, choice)) return desk.look.say("screen.desk.late", {{"what", desk.name_of(profile[late->clock])}});
    return choice.meets ? desk.look.say("screen.desk.meets", {{"what", desk.name_of(profile[choice.meets])}}) : std::string{};
}

std::string reason_of(const DeskView& desk, const ActChoice& choice) {
    if (choice.why.open) return reason_of_open(desk, choice);
    if (!waits_for_more(choice) || !desk.the_case()) return desk.sentences.of(choice.why.closed_by.front(), desk.session.order_of(choice.intent));
    return desk.sentences.lacking(session::explained(desk.session, choice.intent, choice.why.closed_by.front().condition), desk.session.profile().conditions);
}

std::vector<ActChoice> possible(const DeskView& desk) {
    std::vector<ActChoice> choices;
    for (std::uint16_t i = 0; i < desk.session.profile().acts.size(); ++i) {
        const profile::ActId act{i};
        if (!desk.session.context()[desk.state.person].holds_one_of(desk.session.profile()[act].roles)) continue;
        if (desk.session.profile()[act].opens_case) add_submissions(desk, act, choices);
        else add_on_tracks(desk, act, choices);
    }
    return choices;
}

std::vector<ActChoice> judged(const DeskView& desk) {
    auto choices = possible(desk);
    for (const auto& choice : std::vector<ActChoice>(choices)) mark_ways(desk, choice, choices);
    for (auto& choice : choices) {
        if (choice.why.open) foresee(desk, choice);
        choice.group = group_of(desk.session.profile()[choice.intent.act]);
        choice.rank = rank_of(desk, choice);
        choice.label = label_of(desk, choice);
        choice.reason = reason_of(desk, choice);
    }
    for (const auto& next : next_acts(desk, choices)) {
        choices[next.place].rank = ActRank::next;
        choices[next.place].is_urged = next.is_urged;
    }
    return choices;
}

} // namespace

const std::vector<ActChoice>& choices_of(const DeskView& desk) {
    auto moment = desk.moment;
    if (to_be_read_first(desk)) moment.head += "/unread";
    return desk.state.acts.at(moment, [&] { return judged(desk); });
}

session::Intent intent_on(const DeskView& desk, profile::ActId act, casework::TrackIndex track) {
    session::Intent intent;
    intent.actor = desk.state.person;
    intent.case_number = desk.state.case_number;
    intent.track = track;
    intent.act = act;
    return intent;
}

const casework::RunningClock* reminds_of(const DeskView& desk, const ActChoice& choice) {
    const auto& profile = desk.session.profile();
    const auto* the_case = desk.the_case();
    const auto sends_reminder = [&](const profile::Effect& effect) {
        return effect.kind == profile::EffectKind::letter && profile.letters[effect.what].reminds;
    };
    if (!the_case || choice.intent.case_number != the_case->number || std::ranges::none_of(profile[choice.intent.act].effects, sends_reminder)) return nullptr;
    for (const auto& clock : the_case->clocks) {
        if (clock.track != choice.intent.track || clock.state != casework::ClockState::lapsed || profile[clock.clock].may_pass) continue;
        const bool was_reminded = std::ranges::any_of(the_case->acts, [&](const casework::ActDone& one) {
            return one.act == choice.intent.act && one.track == clock.track && one.at.seconds >= clock.due;
        });
        if (!was_reminded) return &clock;
    }
    return nullptr;
}

bool stands_whatever_is_given(const DeskView& desk, profile::RuleId rule) {
    const auto& profile = desk.session.profile();
    return !casework::reads_input(profile.conditions, profile[rule].holds, [](std::uint16_t) { return true; });
}

profile::RuleId rule_against(const DeskView& desk, const ActChoice& choice) {
    const auto& profile = desk.session.profile();
    if (!choice.why.open || desk.session.rails() == casework::GuardRails::exam) return {};
    for (const auto grade : {profile::Grade::forbidden, profile::Grade::advised})
        for (const auto rule : choice.why.would_break)
            if (profile[rule].grade == grade && stands_whatever_is_given(desk, rule)) return rule;
    return {};
}

bool waits_for_more(const ActChoice& choice) {
    return !choice.why.open && choice.why.closed_by.front().code == casework::RefusalCode::not_open_yet && choice.why.closed_by.front().condition;
}

} // namespace screens
