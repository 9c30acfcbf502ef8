#include "sandbox/screens/desk/inbox_panel.hpp"

#include "engine/views/inbox.hpp"
#include "engine/views/monitor.hpp"
#include "sandbox/screens/desk/awaited_panel.hpp"
#include "sandbox/screens/desk/desk_state.hpp"
#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/desk/inbox_card.hpp"
#include "sandbox/screens/desk/inbox_piles.hpp"
#include "sandbox/screens/desk/inbox_words.hpp"
#include "sandbox/screens/desk/waiting_opened.hpp"
#include "sandbox/screens/desk/worklist_panel.hpp"
#include "sandbox/screens/kit/plates.hpp"
#include "sandbox/screens/kit/widgets.hpp"

#include <algorithm>

namespace screens {
namespace {

constexpr std::size_t least_to_put_aside = 3; ///< letters and news

/// The reader's to move on, and nobody else is expected to do anything before.
bool is_own_turn(const DeskView& desk, const views::Waiting& waiting) {
    if (is_mail(waiting) || act_to_do(desk, waiting)) return !is_mail(waiting);
    return way_on(desk, waiting).others.empty() && !others_are_awaited(desk, waiting.case_number);
}

/// Once: whoever scrolls on afterwards is left alone.
void bring_into_view(DeskView& desk, const views::Waiting& waiting) {
    desk.state.piles.shown[desk.reader.person] = waiting.fact;
    const auto top = ImGui::GetItemRectMin().y, below = ImGui::GetItemRectMax().y;
    const auto sight = ImGui::GetWindowPos().y;
    if (top < sight || below > sight + ImGui::GetWindowHeight()) ImGui::SetScrollHereY(0.5F);
}

void draw_waiting(DeskView& desk, const views::Waiting& waiting, std::size_t place) {
    const bool quiet = is_read(desk, waiting) && !is_own_turn(desk, waiting);
    const bool chosen = waiting.fact != 0 && waiting.fact == desk.state.read_message;
    const bool late = waiting.kind == views::WaitingKind::clock_overdue;
    const auto icon = icon_of(desk, waiting);
    const InboxCard card{icon, words_of(desk, waiting), first_words(desk, waiting), form_and_when(desk, waiting, icon), quiet, chosen, late};
    const bool pressed = draw_inbox_card(desk.look, "waiting:" + std::to_string(place), card);
    if (has_just_come(desk) && place == piles_of(desk, desk.reader.person).newest) bring_into_view(desk, waiting);
    if (pressed) open_waiting(desk, waiting);
}

/// Whoever manages sees every case at once.
void draw_watching(DeskView& desk) {
    if (!views::watches(desk.reader)) return;
    kit::gap(desk.look, 1);
    const bool pressed = kit::button(desk.look, desk.look.named("screen.monitor.title"));
    if (!pressed) return;
    clear_middle(desk.state);
    desk.state.monitoring = true;
}

/// Copied, for what is pressed may read something.
std::vector<std::size_t> places_in(const DeskView& desk, Piles::Pile pile) { return piles_of(desk, desk.reader.person).shown[pile]; }

void draw_pile(DeskView& desk, const std::vector<views::Waiting>& all, Piles::Pile pile) {
    for (const auto place : places_in(desk, pile)) draw_waiting(desk, all[place], place);
}

bool has(const DeskView& desk, Piles::Pile pile) { return !places_in(desk, pile).empty(); }

void draw_all_read(DeskView& desk, const std::vector<views::Waiting>& all) {
    if (piles_of(desk, desk.reader.person).unread_mail < least_to_put_aside) return;
    if (!kit::button(desk.look, desk.look.named("screen.message.all_read"), kit::Weight::quiet)) return;
    for (const auto& one : all)
        if (is_unread_mail(desk, one)) desk.state.read.insert(one.fact);
}

void draw_to_read(DeskView& desk, const std::vector<views::Waiting>& all) {
    if (!has(desk, Piles::to_read)) return;
    if (has(desk, Piles::waits)) kit::gap(desk.look, 2);
    kit::heading(desk.look, desk.look.say("screen.desk.to_read"));
    draw_pile(desk, all, Piles::to_read);
    draw_all_read(desk, all);
}

void draw_in_hand(DeskView& desk, const std::vector<views::Waiting>& all) {
    if (!has(desk, Piles::in_hand)) return;
    if (has(desk, Piles::waits) || has(desk, Piles::to_read)) kit::gap(desk.look, 2);
    kit::heading(desk.look, desk.look.say("screen.desk.in_hand"));
    draw_pile(desk, all, Piles::in_hand);
}

void draw_seen(DeskView& desk, const std::vector<views::Waiting>& all) {
    if (!has(desk, Piles::seen)) return;
    auto& open = desk.state.seen_open;
    kit::gap(desk.look, 1);
    if (kit::button(desk.look, {"desk.seen", desk.look.say(open ? "screen.desk.hide_seen" : "screen.desk.show_seen")}, kit::Weight::quiet)) open = !open;
    if (open) draw_pile(desk, all, Piles::seen);
}

void draw_head(const DeskView& desk) {
    const auto& look = desk.look;
    kit::heading(look, look.say("screen.desk.waiting"));
    const auto number = piles_of(desk, desk.reader.person).pressing;
    if (number == 0) return;
    const auto low = ImGui::GetItemRectMin(), high = ImGui::GetItemRectMax();
    kit::badge(look, {low.x + kit::room().x - look.px(12), (low.y + high.y) / 2}, static_cast<std::int64_t>(number));
}

const char* key_of_nothing(const DeskView& desk) {
    if (desk.ahead().over) return "screen.desk.nothing_waits_any_more";
    return sits_alone(desk.session) ? "screen.desk.nothing_waits_alone" : "screen.desk.nothing_waits";
}

} // namespace

void draw_inbox(DeskView& desk) {
    const auto& look = desk.look;
    const auto& waiting = desk.state.memory.inbox(desk.reader);
    const bool waits = has(desk, Piles::waits), others = has(desk, Piles::in_hand) || has(desk, Piles::to_read);
    if (waits || !others) draw_head(desk);
    if (!waits && !others) kit::note(look, look.say(key_of_nothing(desk)));
    draw_pile(desk, waiting, Piles::waits);
    draw_to_read(desk, waiting);
    draw_in_hand(desk, waiting);
    draw_awaited(desk);
    draw_seen(desk, waiting);
    draw_worklist(desk);
    draw_watching(desk);
}

} // namespace screens
