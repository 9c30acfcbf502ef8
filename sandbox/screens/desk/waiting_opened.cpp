#include "sandbox/screens/desk/waiting_opened.hpp"

#include "engine/views/inbox.hpp"
#include "engine/views/next_steps.hpp"
#include "sandbox/screens/desk/act_choices.hpp"
#include "sandbox/screens/desk/act_form.hpp"
#include "sandbox/screens/desk/acts_panel.hpp"
#include "sandbox/screens/desk/case_panel.hpp"
#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/desk/inbox_piles.hpp"
#include "sandbox/screens/desk/inbox_words.hpp"

#include <algorithm>

namespace screens {
namespace {

void open_step(DeskView& desk, const views::Waiting& waiting) {
    const auto act = act_to_do(desk, waiting);
    if (const auto paper = paper_to_read(desk, waiting)) desk.state.read_message = paper;
    else if (act) open_form(desk, intent_on(desk, act, waiting.track));
    else if (waiting.kind == views::WaitingKind::new_case || waiting.clock) desk.state.tab = waiting.clock ? clocks_tab : report_tab;
    else lead_to_choice(desk, waiting.track);
}

} // namespace

std::size_t ways_on(const DeskView& desk, std::uint32_t case_number, casework::TrackIndex track) {
    return static_cast<std::size_t>(std::ranges::count_if(choices_of(desk), [&](const ActChoice& one) {
        const bool is_there = one.intent.case_number == case_number && one.intent.track == track;
        return is_there && one.why.open && one.rank != ActRank::against && views::moves_on(desk.session.profile()[one.intent.act]);
    }));
}

void lead_to_choice(DeskView& desk, casework::TrackIndex track) {
    auto& state = desk.state;
    const auto& choices = choices_of(desk);
    const auto first =
        std::ranges::find_if(choices, [&](const ActChoice& one) { return one.why.open && one.intent.track == track && one.rank <= ActRank::open; });
    clear_middle(state);
    state.tab = report_tab;
    state.column = 2;
    state.middle = shown_in_middle(state); // nothing new to turn to
    state.acts_of.clear();
    state.choosing = desk.moment.head;
    if (first != choices.end()) desk.look.keyboard.focus_when_drawn(id_of(desk, *first));
}

void open_waiting(DeskView& desk, const views::Waiting& waiting) {
    const auto opened = waiting; // what is put away may be what it lies in
    desk.state.case_number = opened.case_number;
    clear_middle(desk.state);
    desk.moment = moment_at(desk.session, desk.state, desk.look.texts.language());
    if (is_mail(opened)) desk.state.read_message = opened.fact;
    else open_step(desk, opened);
}

void open_first_pressing(DeskView& desk) {
    if (const auto* first = first_pressing(desk, desk.state.person)) open_waiting(desk, *first);
}

} // namespace screens
