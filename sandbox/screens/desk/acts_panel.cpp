#include "sandbox/screens/desk/acts_panel.hpp"

#include "engine/casework/evaluate.hpp"
#include "engine/views/next_steps.hpp"
#include "engine/views/ways_open.hpp"
#include "sandbox/screens/desk/act_card.hpp"
#include "sandbox/screens/desk/act_form.hpp"
#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/desk/waited_for.hpp"
#include "sandbox/screens/kit/widgets.hpp"

#include <algorithm>

namespace screens {
namespace {

using Choice = ActChoice;
using Rank = ActRank;

constexpr std::size_t most_at_once = 6; ///< cards that are not asked for

void add_submissions(const DeskView& desk, profile::ActId act, std::vector<Choice>& choices) {
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
void add_on_tracks(const DeskView& desk, profile::ActId act, std::vector<Choice>& choices) {
    const auto& cases = desk.session.world().cases;
    if (desk.state.case_number >= cases.size() || !views::may_see(desk.reader, cases[desk.state.case_number])) return;
    const auto& tracks = cases[desk.state.case_number].tracks;
    for (casework::TrackIndex track = 0; track < tracks.size(); ++track) {
        if (tracks[track].procedure != desk.session.profile()[act].procedure || (!tracks[track].open && track != 0)) continue;
        const auto intent = intent_on(desk, act, track);
        choices.push_back({intent, desk.session.why(intent)});
    }
}

bool belongs_elsewhere(const Choice& choice) {
    return std::ranges::any_of(choice.why.closed_by, [](const casework::Reason& reason) { return reason.code == casework::RefusalCode::wrong_stage; });
}

/// Done at this stage and left it there: once more, it moves nothing.
bool has_moved_nothing(const DeskView& desk, const Choice& choice) {
    const auto* the_case = desk.the_case();
    if (!the_case || choice.intent.case_number != the_case->number || choice.intent.track >= the_case->tracks.size()) return false;
    const auto& track = the_case->tracks[choice.intent.track];
    const auto done = std::ranges::count_if(the_case->acts, [&](const casework::ActDone& one) {
        return one.act == choice.intent.act && one.track == choice.intent.track && one.at >= track.entered;
    });
    const bool has_brought_it_here = std::ranges::any_of(desk.session.profile()[choice.intent.act].effects, [&](const profile::Effect& effect) {
        return effect.kind == profile::EffectKind::enter && effect.what == track.stage.index;
    });
    return done > (has_brought_it_here ? 1 : 0);
}

/// The limit that somebody has let pass on the choice's track, when the act reminds of it and has not done so since.
const casework::RunningClock* reminds_of(const DeskView& desk, const Choice& choice) {
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

/// What somebody waits for stands first, then what moves the case on; what belongs to another stage last.
Rank rank_of(const DeskView& desk, const Choice& choice) {
    if (!choice.why.open) return belongs_elsewhere(choice) ? Rank::closed : Rank::closed_for_now;
    if (waited_for(desk, choice.intent.act)) return Rank::asked_for;
    const auto& act = desk.session.profile()[choice.intent.act];
    const bool moves = views::moves_on(act) && !views::gives_up(act) && !has_moved_nothing(desk, choice);
    return choice.leads_to || moves || reminds_of(desk, choice) ? Rank::moves_on : Rank::at_any_time;
}

bool waits_for_more(const Choice& choice) {
    return !choice.why.open && choice.why.closed_by.front().code == casework::RefusalCode::not_open_yet && choice.why.closed_by.front().condition;
}

casework::Explained explained(const DeskView& desk, const casework::Case& the_case, const Choice& choice, profile::ConditionId condition) {
    const auto order = desk.session.order_of(choice.intent);
    return casework::explain({desk.session.context(), the_case, order.track, order.at, order.actor, order.inputs}, desk.session.profile().conditions,
                             condition);
}

void mark(const DeskView& desk, const Choice& goal, const casework::Explained& lacks, const casework::Case& the_case, std::vector<Choice>& choices) {
    const auto& profile = desk.session.profile();
    const auto ways = views::ways_open(profile, profile.conditions, lacks, the_case);
    for (auto& choice : choices)
        if (choice.why.open && !choice.leads_to && !views::moves_on(profile[choice.intent.act]) && std::ranges::find(ways, choice.intent.act) != ways.end())
            choice.leads_to = goal.intent.act;
}

/// What the act lacks, or what a rule asks for before it, can be done first: such an act moves the case on as well. In an exam nobody says so
/// of rules.
void mark_ways(const DeskView& desk, const Choice& goal, std::vector<Choice>& choices) {
    const auto& profile = desk.session.profile();
    const auto* the_case = desk.the_case();
    if (!the_case || !views::moves_on(profile[goal.intent.act])) return;
    if (waits_for_more(goal)) return mark(desk, goal, explained(desk, *the_case, goal, goal.why.closed_by.front().condition), *the_case, choices);
    if (!goal.why.open || desk.session.rails() == casework::GuardRails::exam) return;
    for (const auto rule : goal.why.would_break) mark(desk, goal, explained(desk, *the_case, goal, profile[rule].holds), *the_case, choices);
}

std::vector<Choice> judged(const DeskView& desk) {
    std::vector<Choice> choices;
    for (std::uint16_t i = 0; i < desk.session.profile().acts.size(); ++i) {
        const profile::ActId act{i};
        if (!desk.session.context()[desk.state.person].holds_one_of(desk.session.profile()[act].roles)) continue;
        if (desk.session.profile()[act].opens_case) add_submissions(desk, act, choices);
        else add_on_tracks(desk, act, choices);
    }
    for (const auto& choice : std::vector<Choice>(choices)) mark_ways(desk, choice, choices);
    for (auto& choice : choices) choice.rank = rank_of(desk, choice);
    // Nobody's first thought is to give the case up.
    std::ranges::stable_sort(choices, {},
                             [&](const Choice& choice) { return std::pair(choice.rank, views::gives_up(desk.session.profile()[choice.intent.act])); });
    return choices;
}

std::string label_of(const DeskView& desk, const Choice& choice) {
    return desk.of_track(desk.name_of(desk.session.profile()[choice.intent.act]), choice.intent.case_number, choice.intent.track);
}

std::string reason_of(const DeskView& desk, const Choice& choice) {
    if (choice.why.open && choice.leads_to) return desk.look.say("screen.desk.opens_next", {{"act", desk.name_of(desk.session.profile()[choice.leads_to])}});
    if (choice.why.open)
        if (const auto* late = reminds_of(desk, choice))
            return desk.look.say("screen.desk.late", {{"what", desk.name_of(desk.session.profile()[late->clock])}});
    if (choice.why.closed_by.empty()) return {};
    const auto* the_case = desk.the_case();
    if (!waits_for_more(choice) || !the_case) return desk.sentences.of(choice.why.closed_by.front(), desk.session.order_of(choice.intent));
    return desk.sentences.lacking(explained(desk, *the_case, choice, choice.why.closed_by.front().condition), desk.session.profile().conditions);
}

/// Judged once for a moment.
const std::vector<Choice>& choices_of(const DeskView& desk) {
    return desk.state.acts.at(desk.moment, [&] {
        auto choices = judged(desk);
        for (auto& choice : choices) {
            choice.label = label_of(desk, choice);
            choice.reason = reason_of(desk, choice);
            if (!choice.why.open) continue;
            choice.effects = effects_of(desk.session.foretold(choice.intent).facts);
            if (const auto waits = waited_for(desk, choice.intent.act)) choice.effects.insert(choice.effects.begin(), *waits);
        }
        return choices;
    });
}

bool is_chosen(const DeskView& desk, const session::Intent& intent) {
    return desk.state.form && desk.state.form->intent.act == intent.act && desk.state.form->intent.track == intent.track;
}

void draw_choice(DeskView& desk, const Choice& choice) {
    const auto id = "act:" + desk.session.profile()[choice.intent.act].about.id + ":" + std::to_string(choice.intent.track);
    if (draw_act_card(desk.look, choice, id, is_chosen(desk, choice.intent))) open_form(desk, choice.intent);
}

void draw_ranked(DeskView& desk, const std::vector<Choice>& choices, Rank rank, std::size_t most) {
    for (const auto& choice : choices)
        if (choice.rank == rank && most-- > 0) draw_choice(desk, choice);
}

std::size_t count_of(const std::vector<Choice>& choices, Rank rank) { return static_cast<std::size_t>(std::ranges::count(choices, rank, &Choice::rank)); }

/// What is one's own to do first; of what is possible at any time the first few.
void draw_open(DeskView& desk, const std::vector<Choice>& choices) {
    const auto& look = desk.look;
    kit::heading(look, look.say("screen.desk.may"));
    const auto moving = count_of(choices, Rank::asked_for) + count_of(choices, Rank::moves_on), others = count_of(choices, Rank::at_any_time);
    if (moving + others == 0) return kit::note(look, look.say(desk.ahead().over ? "screen.desk.over" : "screen.desk.nothing_open"));
    draw_ranked(desk, choices, Rank::asked_for, moving);
    draw_ranked(desk, choices, Rank::moves_on, moving);
    const auto first = moving >= most_at_once ? 1 : most_at_once - moving;
    draw_ranked(desk, choices, Rank::at_any_time, desk.state.all_acts_open || desk.state.guided ? others : first);
    if (others <= first || desk.state.guided) return;
    auto& open = desk.state.all_acts_open;
    const auto label = open ? look.say("screen.desk.fewer_acts") : look.texts.plural("screen.desk.more_acts", static_cast<std::int64_t>(others - first));
    if (kit::button(look, {"desk.more_acts", label}, kit::Weight::quiet)) open = !open;
}

/// Folded away: the reason is there for whoever asks.
void draw_closed(DeskView& desk, const std::vector<Choice>& choices) {
    const auto& look = desk.look;
    if (count_of(choices, Rank::closed_for_now) == 0) return;
    auto& open = desk.state.closed_open;
    kit::gap(look, 1);
    if (kit::button(look, {"desk.closed", look.say(open ? "screen.desk.hide_closed_for_now" : "screen.desk.closed_for_now")}, kit::Weight::quiet)) open = !open;
    if (open) draw_ranked(desk, choices, Rank::closed_for_now, choices.size());
}

/// Most of a law's acts belong to another stage: a long list below what can be done.
void draw_elsewhere_fold(DeskView& desk) {
    auto& open = desk.state.elsewhere_open;
    kit::gap(desk.look, 1);
    if (kit::button(desk.look, {"desk.elsewhere", desk.look.say(open ? "screen.desk.hide_closed" : "screen.desk.show_closed")}, kit::Weight::quiet))
        open = !open;
}

} // namespace

session::Intent intent_on(const DeskView& desk, profile::ActId act, casework::TrackIndex track) {
    session::Intent intent;
    intent.actor = desk.state.person;
    intent.case_number = desk.state.case_number;
    intent.track = track;
    intent.act = act;
    return intent;
}

std::vector<FoundAct> acts_to_find(const DeskView& desk) {
    std::vector<FoundAct> found;
    for (const auto& choice : choices_of(desk))
        if (choice.why.open)
            found.push_back(
                {"act:" + desk.session.profile()[choice.intent.act].about.id + ":" + std::to_string(choice.intent.track), choice.label, choice.intent});
    return found;
}

void draw_acts(DeskView& desk) {
    const auto& choices = choices_of(desk);
    draw_open(desk, choices);
    draw_closed(desk, choices);
    if (count_of(choices, Rank::closed) == 0) return;
    draw_elsewhere_fold(desk);
    if (desk.state.elsewhere_open) draw_ranked(desk, choices, Rank::closed, choices.size());
}

} // namespace screens
