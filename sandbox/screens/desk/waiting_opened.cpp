#include "sandbox/screens/desk/waiting_opened.hpp"

#include "engine/views/inbox.hpp"
#include "sandbox/screens/desk/act_choices.hpp"
#include "sandbox/screens/desk/act_form.hpp"
#include "sandbox/screens/desk/case_panel.hpp"
#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/desk/inbox_piles.hpp"
#include "sandbox/screens/desk/inbox_words.hpp"
#include "sandbox/screens/papers/paper_words.hpp"

#include <algorithm>

namespace screens {
namespace {

/// The newest thing written that came on the track and that nobody has opened: a result, before anybody tells of it.
std::uint64_t unread_on_track(DeskView& desk, const views::Waiting& waiting) {
    for (const auto& one : desk.state.memory.inbox(desk.reader)) {
        if (!is_mail(one) || one.case_number != waiting.case_number || one.track != waiting.track || is_read(desk, one)) continue;
        if (paper_at_hand(desk, {PaperKey::Kind::fact, one.fact})) return one.fact;
    }
    return 0;
}

/// What is to be done next on the track.
profile::ActId next_on(const DeskView& desk, casework::TrackIndex track) {
    const auto& choices = choices_of(desk);
    const auto found = std::ranges::find_if(choices, [&](const ActChoice& choice) { return choice.rank == ActRank::next && choice.intent.track == track; });
    return found == choices.end() ? profile::ActId{} : found->intent.act;
}

profile::ActId act_that_answers(const DeskView& desk, const views::Waiting& waiting) {
    if (const auto act = act_to_do(desk, waiting)) return act;
    return waiting.is_step() && waiting.kind != views::WaitingKind::new_case ? next_on(desk, waiting.track) : profile::ActId{};
}

/// Where there is a choice of acts, a case that is new is read first.
void open_step(DeskView& desk, const views::Waiting& waiting) {
    desk.state.read_message = waiting.is_step() ? unread_on_track(desk, waiting) : 0;
    if (desk.state.read_message) return;
    const auto act = act_that_answers(desk, waiting);
    if (act) return open_form(desk, intent_on(desk, act, waiting.track));
    desk.state.tab = waiting.clock ? clocks_tab : report_tab;
}

} // namespace

void open_waiting(DeskView& desk, const views::Waiting& waiting) {
    const auto opened = waiting; // what is put away may be what it lies in
    desk.state.case_number = opened.case_number;
    clear_middle(desk.state);
    if (is_mail(opened)) desk.state.read_message = opened.fact;
    else open_step(desk, opened);
}

void open_first_pressing(DeskView& desk) {
    if (const auto* first = first_pressing(desk, desk.state.person)) open_waiting(desk, *first);
}

} // namespace screens
