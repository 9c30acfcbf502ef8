#include "sandbox/screens/desk/acts_panel.hpp"

#include "sandbox/screens/desk/act_card.hpp"
#include "sandbox/screens/desk/act_form.hpp"
#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/desk/inbox_piles.hpp"
#include "sandbox/screens/desk/inbox_words.hpp"
#include "sandbox/screens/desk/waiting_opened.hpp"
#include "sandbox/screens/kit/plates.hpp"
#include "sandbox/screens/kit/widgets.hpp"

#include <algorithm>
#include <array>

namespace screens {
namespace {

using Choices = std::vector<ActChoice>;

/// By ActGroup.
constexpr std::array group_names{"screen.desk.acts_decide", "screen.desk.acts_tell", "screen.desk.acts_pass_on", "screen.desk.acts_rest"};

bool is_chosen(const DeskView& desk, const session::Intent& intent) {
    return desk.state.form && desk.state.form->intent.act == intent.act && desk.state.form->intent.track == intent.track;
}

void draw_choice(DeskView& desk, const ActChoice& choice) {
    kit::gap(desk.look, 0.5F);
    if (draw_act_card(desk.look, choice, id_of(desk, choice), is_chosen(desk, choice.intent))) open_form(desk, choice.intent);
}

bool any(const Choices& choices, ActRank rank) { return std::ranges::find(choices, rank, &ActChoice::rank) != choices.end(); }

void draw_ranked(DeskView& desk, const Choices& choices, ActRank rank) {
    for (const auto& choice : choices)
        if (choice.rank == rank) draw_choice(desk, choice);
}

void draw_group(DeskView& desk, const Choices& choices, ActGroup group) {
    const auto belongs = [&](const ActChoice& choice) { return choice.rank == ActRank::open && choice.group == group; };
    if (std::ranges::none_of(choices, belongs)) return;
    kit::gap(desk.look, 1);
    kit::caption(desk.look, desk.look.say(group_names[static_cast<std::size_t>(group)]));
    for (const auto& choice : choices)
        if (belongs(choice)) draw_choice(desk, choice);
}

/// What has come is read before anything is done.
void draw_reading(DeskView& desk) {
    const auto* first = to_be_read_first(desk);
    if (!first) return;
    ActChoice reading;
    reading.rank = ActRank::next;
    reading.why.open = true;
    reading.label = desk.look.say("screen.desk.read_first", {{"what", words_of(desk, *first)}});
    kit::gap(desk.look, 0.5F);
    if (draw_act_card(desk.look, reading, "desk.read_first", false)) open_waiting(desk, *first);
}

void draw_open(DeskView& desk, const Choices& choices) {
    const auto& look = desk.look;
    kit::heading(look, look.say(desk.state.choosing == desk.moment.head ? "screen.desk.choose" : "screen.desk.may"));
    draw_reading(desk);
    if (!any(choices, ActRank::next) && !any(choices, ActRank::open) && !any(choices, ActRank::against))
        return kit::note(look, look.say(desk.ahead().over          ? "screen.desk.over"
                                        : sits_alone(desk.session) ? "screen.desk.nothing_open_alone"
                                                                   : "screen.desk.nothing_open"));
    draw_ranked(desk, choices, ActRank::next);
    for (const auto group : {ActGroup::decide, ActGroup::tell, ActGroup::pass_on, ActGroup::other}) draw_group(desk, choices, group);
}

void draw_against(DeskView& desk, const Choices& choices) {
    if (!any(choices, ActRank::against)) return;
    kit::gap(desk.look, 1);
    kit::caption(desk.look, desk.look.say("screen.desk.acts_against"));
    draw_ranked(desk, choices, ActRank::against);
}

/// Acts that are folded away: the reason is there for whoever asks.
struct Fold {
    ActRank rank;
    kit::Name name;
    bool& open;
};

Fold fold_of(DeskView& desk, ActRank rank) {
    auto& state = desk.state;
    if (rank == ActRank::closed_for_now)
        return {rank, {"desk.closed", desk.look.say(state.closed_open ? "screen.desk.hide_closed_for_now" : "screen.desk.closed_for_now")}, state.closed_open};
    // Most of a law's acts belong to another stage: a long list below what can be done.
    return {rank, {"desk.elsewhere", desk.look.say(state.elsewhere_open ? "screen.desk.hide_closed" : "screen.desk.show_closed")}, state.elsewhere_open};
}

void draw_fold(DeskView& desk, const Choices& choices, const Fold& fold, bool has_button) {
    if (!any(choices, fold.rank)) return;
    kit::gap(desk.look, 1);
    if (has_button && kit::button(desk.look, fold.name, kit::Weight::quiet)) fold.open = !fold.open;
    if (!fold.open) return;
    if (!has_button && desk.state.closed_asked) ImGui::SetScrollHereY(0);
    draw_ranked(desk, choices, fold.rank);
}

/// What stands in sight below the acts, however long their list is.
ActRank rank_below(const Choices& choices) { return any(choices, ActRank::closed_for_now) ? ActRank::closed_for_now : ActRank::closed; }

} // namespace

std::string id_of(const DeskView& desk, const ActChoice& choice) {
    return "act:" + desk.session.profile()[choice.intent.act].about.id + ":" + std::to_string(choice.intent.track);
}

std::vector<FoundAct> acts_to_find(const DeskView& desk) {
    std::vector<FoundAct> found;
    for (const auto& choice : choices_of(desk))
        if (choice.why.open) found.push_back({id_of(desk, choice), choice.label, choice.intent});
    return found;
}

void draw_acts(DeskView& desk, ClosedActs closed) {
    const auto& choices = choices_of(desk);
    draw_open(desk, choices);
    draw_against(desk, choices);
    for (const auto rank : {ActRank::closed_for_now, ActRank::closed})
        draw_fold(desk, choices, fold_of(desk, rank), closed == ClosedActs::among || rank != rank_below(choices));
    desk.state.closed_asked = false;
}

float closed_height(const DeskView& desk) {
    const auto& choices = choices_of(desk);
    return any(choices, rank_below(choices)) ? desk.look.px(56) : 0;
}

void draw_closed_acts(DeskView& desk) {
    const auto& choices = choices_of(desk);
    const auto fold = fold_of(desk, rank_below(choices));
    if (!any(choices, fold.rank)) return;
    kit::rule(desk.look);
    if (!kit::button(desk.look, fold.name, kit::Weight::quiet)) return;
    fold.open = !fold.open;
    desk.state.closed_asked = fold.open;
}

} // namespace screens
