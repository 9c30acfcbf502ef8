#include "sandbox/screens/desk/inbox_panel.hpp"

#include "engine/views/inbox.hpp"
#include "engine/views/monitor.hpp"
#include "sandbox/screens/desk/act_form.hpp"
#include "sandbox/screens/desk/awaited_panel.hpp"
#include "sandbox/screens/desk/case_panel.hpp"
#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/desk/inbox_card.hpp"
#include "sandbox/screens/desk/limit_words.hpp"
#include "sandbox/screens/desk/message_panel.hpp"
#include "sandbox/screens/desk/waited_for.hpp"
#include "sandbox/screens/desk/worklist_panel.hpp"
#include "sandbox/screens/kit/plates.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/texts/listed.hpp"
#include "sandbox/wording/dates.hpp"

#include <algorithm>
#include <utility>

namespace screens {
namespace {

constexpr std::size_t most_shown = 30;
constexpr std::size_t least_to_put_aside = 3; ///< letters and news

/// "Filed" alone would not say what.
std::string where(const DeskView& desk, const views::Waiting& waiting) {
    const auto& profile = desk.session.profile();
    const auto& track = desk.session.world().cases[waiting.case_number].tracks[waiting.track];
    auto stage = desk.name_of(profile[track.stage]);
    if (waiting.track == 0) return stage;
    return track.agency ? desk.name(track.agency) + " - " + stage : desk.name_of(profile[track.procedure]) + " - " + stage;
}

/// How the track goes on; until the reader has attended to it, nobody asks.
const views::WayOn& way_on(const DeskView& desk, const views::Waiting& waiting) {
    static const views::WayOn not_asked;
    if (!waiting.is_step() || !waiting.seen) return not_asked;
    return desk.state.memory.way_on(desk.reader, desk.moment, desk.session.world().cases[waiting.case_number], waiting.track);
}

/// The one act to do; none where there is a choice, or where others could act as well.
profile::ActId act_to_do(const DeskView& desk, const views::Waiting& waiting) {
    const auto& way = way_on(desk, waiting);
    if (way.act) return way.act;
    return way.others.empty() ? waiting.act : profile::ActId{};
}

std::string next_step(const DeskView& desk, const views::Waiting& waiting) {
    const auto& profile = desk.session.profile();
    if (const auto act = act_to_do(desk, waiting))
        return desk.look.say("screen.waiting.act", {{"act", desk.of_track(desk.name_of(profile[act]), waiting.case_number, waiting.track)}});
    const auto& others = way_on(desk, waiting).others;
    const bool nobody_else = others.empty() && (!waiting.seen || !others_are_awaited(desk, waiting.case_number));
    if (nobody_else) return desk.look.say("screen.waiting.choice", {{"stage", where(desk, waiting)}});
    if (others.empty()) return desk.look.say("screen.waiting.awaited", {{"stage", where(desk, waiting)}});
    const auto who = texts::listed(others, [&](profile::RoleId role) { return desk.name_of(profile[role]); });
    return desk.look.say("screen.waiting.others", {{"stage", where(desk, waiting)}, {"who", who}});
}

std::string clock_words(const DeskView& desk, const views::Waiting& waiting, const char* key) {
    const auto clock = desk.of_track(desk.name_of(desk.session.profile()[waiting.clock]), waiting.case_number, waiting.track);
    return desk.look.say(key, {{"clock", clock}, {"date", limit_day(desk, {waiting.at, waiting.case_number, waiting.track, waiting.clock})}});
}

/// With several cases on the desk, also which.
std::string with_case(const DeskView& desk, const views::Waiting& waiting, const std::string& moment) {
    const auto& cases = desk.session.world().cases;
    return cases.size() > 1 && waiting.case_number < cases.size() ? views::case_number(cases[waiting.case_number]) + ", " + moment : moment;
}

std::string when(const DeskView& desk, const views::Waiting& waiting) {
    // Since when a case could be ended nobody has noted.
    return with_case(desk, waiting, wording::readable(desk.look.texts, way_on(desk, waiting).act ? desk.session.now() : waiting.at));
}

std::string words_of(const DeskView& desk, const views::Waiting& waiting) {
    const auto& look = desk.look;
    const auto& profile = desk.session.profile();
    switch (waiting.kind) {
    case views::WaitingKind::message: return desk.session.context().injects[desk.session.facts()[waiting.fact - 1].what].title.in(desk.reader.language);
    case views::WaitingKind::letter:
        return look.say("screen.waiting.letter", {{"letter", desk.name_of(profile.letters[desk.session.facts()[waiting.fact - 1].what])}});
    case views::WaitingKind::news: return news_of(desk, desk.session.facts()[waiting.fact - 1]);
    case views::WaitingKind::new_case:
    case views::WaitingKind::act_due: return next_step(desk, waiting);
    case views::WaitingKind::clock_soon: return clock_words(desk, waiting, "screen.waiting.soon");
    case views::WaitingKind::clock_overdue: return clock_words(desk, waiting, "screen.waiting.overdue");
    }
    return {};
}

/// A letter and news are there to be read: acting meanwhile does not put them aside. A message is answered by acting.
bool is_read(const DeskView& desk, const views::Waiting& waiting) {
    if (waiting.fact != 0 && desk.state.read.contains(waiting.fact)) return true;
    const bool is_new = waiting.fact > desk.state.sat_down_at && waiting.kind != views::WaitingKind::message;
    return waiting.seen && !is_new;
}

/// Something to be read, and no more.
bool is_mail(const views::Waiting& waiting) { return waiting.fact != 0; }

void open(DeskView& desk, const views::Waiting& waiting) {
    auto& state = desk.state;
    state.case_number = waiting.case_number;
    clear_middle(state);
    state.read_message = is_mail(waiting) ? waiting.fact : 0;
    const auto act = act_to_do(desk, waiting);
    if (!act && !is_mail(waiting)) state.tab = waiting.clock ? clocks_tab : workflow_tab; // where the ways on are shown
    if (!act) return;
    session::Intent intent;
    intent.actor = state.person;
    intent.case_number = waiting.case_number;
    intent.track = waiting.track;
    intent.act = act;
    open_form(desk, intent);
}

/// The reader's to move on, and nobody else is expected to do anything before.
bool is_own_turn(const DeskView& desk, const views::Waiting& waiting) {
    if (is_mail(waiting) || act_to_do(desk, waiting)) return !is_mail(waiting);
    return way_on(desk, waiting).others.empty() && !others_are_awaited(desk, waiting.case_number);
}

/// Of a message what the scenario has it look like.
kit::Icon icon_of(const DeskView& desk, const views::Waiting& waiting) {
    static constexpr kit::Icon icons[] = {kit::Icon::message, kit::Icon::letter, kit::Icon::submission, kit::Icon::pencil,
                                          kit::Icon::timer,   kit::Icon::alert,  kit::Icon::account};
    const auto* paper = waiting.fact == 0 ? nullptr : paper_of_message(desk, desk.session.facts()[waiting.fact - 1]);
    return paper ? icon_of_message(*paper) : icons[static_cast<std::size_t>(waiting.kind)];
}

/// A picture never stands alone; with its word the day is short.
std::string form_and_when(const DeskView& desk, const views::Waiting& waiting, kit::Icon icon) {
    const auto& look = desk.look;
    const bool is_call = icon == kit::Icon::phone;
    if (waiting.kind != views::WaitingKind::message || (!is_call && icon != kit::Icon::letter)) return when(desk, waiting);
    const auto moment = wording::readable_short(look.texts, calendar::date_of(waiting.at)) + ", " + wording::time_of_day(waiting.at);
    return look.say("screen.waiting.in_form",
                    {{"form", look.say(is_call ? "screen.waiting.call" : "screen.waiting.envelope")}, {"when", with_case(desk, waiting, moment)}});
}

/// Of a message, how it begins.
std::string first_words(const DeskView& desk, const views::Waiting& waiting) {
    if (waiting.kind != views::WaitingKind::message) return {};
    const auto words =
        views::with_names(desk.reader, desk.session.context().injects[desk.session.facts()[waiting.fact - 1].what].text.in(desk.reader.language));
    return words.substr(0, words.find('\n'));
}

void draw_waiting(DeskView& desk, const views::Waiting& waiting, std::size_t place) {
    const bool quiet = is_read(desk, waiting) && !is_own_turn(desk, waiting);
    const bool chosen = waiting.fact != 0 && waiting.fact == desk.state.read_message;
    const bool late = waiting.kind == views::WaitingKind::clock_overdue;
    const auto icon = icon_of(desk, waiting);
    const InboxCard card{icon, words_of(desk, waiting), first_words(desk, waiting), form_and_when(desk, waiting, icon), quiet, chosen, late};
    if (draw_inbox_card(desk.look, "waiting:" + std::to_string(place), card)) open(desk, waiting);
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

/// Letters and news press nobody.
bool presses(const DeskView& desk, const views::Waiting& one) {
    return one.kind != views::WaitingKind::letter && one.kind != views::WaitingKind::news && !is_read(desk, one);
}

/// A message that was read and not acted upon stays: somebody may wait for an answer.
bool is_unanswered(const views::Waiting& waiting) { return waiting.kind == views::WaitingKind::message && !waiting.seen; }

Piles::Pile pile_of(const DeskView& desk, const views::Waiting& waiting) {
    if (!is_read(desk, waiting)) return presses(desk, waiting) ? Piles::waits : Piles::to_read;
    return is_mail(waiting) && !is_unanswered(waiting) ? Piles::seen : Piles::in_hand;
}

bool is_unread_mail(const DeskView& desk, const views::Waiting& one) { return is_mail(one) && !presses(desk, one) && !is_read(desk, one); }

Piles sorted(const DeskView& desk, const std::vector<views::Waiting>& all) {
    Piles piles;
    for (std::size_t place = 0; place < all.size(); ++place) {
        const auto& waiting = all[place];
        auto& shown = piles.shown[pile_of(desk, waiting)];
        if (shown.size() < most_shown) shown.push_back(place);
        if (is_unread_mail(desk, waiting)) ++piles.unread_mail;
        if (!presses(desk, waiting)) continue;
        ++piles.pressing;
        if (!piles.first_pressing) piles.first_pressing = place;
    }
    return piles;
}

const std::vector<views::Waiting>& inbox_of(const DeskView& desk, casework::PartyId person) {
    auto reader = desk.reader;
    reader.person = person;
    return desk.state.memory.inbox(reader);
}

/// Sorted once for a moment, and again when something was read.
const Piles& piles_of(const DeskView& desk, casework::PartyId person) {
    auto& state = desk.state.piles;
    auto& made = state.of.at(desk.moment);
    if (std::exchange(state.read, desk.state.read.size()) != desk.state.read.size()) made.clear();
    const auto found = made.find(person);
    return found != made.end() ? found->second : made.emplace(person, sorted(desk, inbox_of(desk, person))).first->second;
}

const views::Waiting* first_pressing(const DeskView& desk, casework::PartyId person) {
    if (desk.session.played_by(person) != casework::PlayedBy::player) return nullptr;
    const auto first = piles_of(desk, person).first_pressing;
    return first ? &inbox_of(desk, person)[*first] : nullptr;
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
    kit::gap(desk.look, 2);
    kit::heading(desk.look, desk.look.say("screen.desk.to_read"));
    draw_pile(desk, all, Piles::to_read);
    draw_all_read(desk, all);
}

void draw_in_hand(DeskView& desk, const std::vector<views::Waiting>& all) {
    if (!has(desk, Piles::in_hand)) return;
    kit::gap(desk.look, 2);
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

} // namespace

std::size_t waiting_for(const DeskView& desk, casework::PartyId person) { return piles_of(desk, person).pressing; }

bool something_waits(const DeskView& desk) {
    return std::ranges::any_of(people(desk.session), [&](casework::PartyId person) { return first_pressing(desk, person) != nullptr; });
}

std::string what_waits(const DeskView& desk) {
    if (const auto* here = first_pressing(desk, desk.reader.person)) return words_of(desk, *here);
    for (const auto person : people(desk.session))
        if (first_pressing(desk, person)) return desk.look.say("screen.desk.at_desk_of", {{"who", desk.name(person)}});
    return {};
}

void draw_inbox(DeskView& desk) {
    const auto& look = desk.look;
    const auto& waiting = desk.state.memory.inbox(desk.reader);
    const bool waits = has(desk, Piles::waits), in_hand = has(desk, Piles::in_hand);
    if (waits || !in_hand) draw_head(desk);
    if (!waits && !in_hand) kit::note(look, look.say("screen.desk.nothing_waits"));
    draw_pile(desk, waiting, Piles::waits);
    draw_in_hand(desk, waiting);
    draw_awaited(desk);
    draw_to_read(desk, waiting);
    draw_seen(desk, waiting);
    draw_worklist(desk);
    draw_watching(desk);
}

} // namespace screens
