#include "sandbox/screens/desk/inbox_piles.hpp"

#include "engine/views/inbox.hpp"
#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/desk/inbox_words.hpp"
#include "sandbox/screens/desk/waited_for.hpp"
#include "sandbox/screens/papers/paper_words.hpp"

#include <algorithm>
#include <utility>

namespace screens {
namespace {

constexpr std::size_t most_shown = 30;

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

bool lies_open(const DeskView& desk, const views::Waiting& waiting) { return is_mail(waiting) && waiting.fact == desk.state.read_message; }

/// What was done in the case since tells that its reader goes on without it.
bool came_unread(const DeskView& desk, const views::Waiting& waiting) {
    return is_mail(waiting) && !waiting.seen && waiting.case_number == desk.state.case_number && !is_read(desk, waiting) && !lies_open(desk, waiting);
}

std::uint64_t newest_paper(const DeskView& desk, const std::vector<views::Waiting>& all, const views::Waiting& step) {
    std::uint64_t newest = 0;
    for (const auto& one : all) {
        const bool speaks_for_itself = one.kind == views::WaitingKind::message;
        const bool came_there =
            !speaks_for_itself && came_unread(desk, one) && one.case_number == step.case_number && one.track == step.track && one.fact > newest;
        if (came_there && paper_at_hand(desk, {PaperKey::Kind::fact, one.fact})) newest = one.fact;
    }
    return newest;
}

/// What just came is in sight without scrolling.
void put_newest_first(std::vector<std::size_t>& places, const std::vector<views::Waiting>& all) {
    std::ranges::stable_sort(places, std::ranges::greater{}, [&](std::size_t place) { return all[place].fact; });
    if (places.size() > most_shown) places.resize(most_shown);
}

Piles sorted(const DeskView& desk, const std::vector<views::Waiting>& all) {
    Piles piles;
    for (std::size_t place = 0; place < all.size(); ++place) {
        const auto& waiting = all[place];
        const auto pile = pile_of(desk, waiting);
        auto& shown = piles.shown[pile];
        if (pile == Piles::to_read || shown.size() < most_shown) shown.push_back(place);
        if (is_unread_mail(desk, waiting)) ++piles.unread_mail;
        if (is_mail(waiting) && !is_read(desk, waiting) && (!piles.newest || waiting.fact > all[*piles.newest].fact)) piles.newest = place;
        const bool is_newer = !piles.to_be_read_first || waiting.fact > all[*piles.to_be_read_first].fact;
        if (is_newer && came_unread(desk, waiting) && !is_answered_by_acting(desk, waiting)) piles.to_be_read_first = place;
        if (const auto paper = waiting.is_step() ? newest_paper(desk, all, waiting) : 0) piles.brought[place] = paper;
        if (!presses(desk, waiting)) continue;
        ++piles.pressing;
        if (!piles.first_pressing && !lies_open(desk, waiting)) piles.first_pressing = place;
    }
    put_newest_first(piles.shown[Piles::to_read], all);
    return piles;
}

const std::vector<views::Waiting>& inbox_of(const DeskView& desk, casework::PartyId person) {
    auto reader = desk.reader;
    reader.person = person;
    return desk.state.memory.inbox(reader);
}

} // namespace

/// A letter and news are there to be read: acting meanwhile does not put them aside. A message is answered by acting.
bool is_read(const DeskView& desk, const views::Waiting& waiting) {
    if (waiting.fact != 0 && desk.state.read.contains(waiting.fact)) return true;
    const bool is_new = waiting.fact > desk.state.sat_down_at && waiting.kind != views::WaitingKind::message;
    return waiting.seen && !is_new;
}

bool has_just_come(const DeskView& desk) {
    const auto newest = piles_of(desk, desk.reader.person).newest;
    return newest && inbox_of(desk, desk.reader.person)[*newest].fact > desk.state.piles.shown[desk.reader.person];
}

bool is_unread_mail(const DeskView& desk, const views::Waiting& one) { return is_mail(one) && !presses(desk, one) && !is_read(desk, one); }

const Piles& piles_of(const DeskView& desk, casework::PartyId person) {
    auto& state = desk.state.piles;
    auto& made = state.of.at(desk.moment);
    const bool was_read = std::exchange(state.read, desk.state.read.size()) != desk.state.read.size();
    const bool was_opened = std::exchange(state.open, desk.state.read_message) != desk.state.read_message;
    if (was_read || was_opened) made.clear();
    const auto found = made.find(person);
    return found != made.end() ? found->second : made.emplace(person, sorted(desk, inbox_of(desk, person))).first->second;
}

const views::Waiting* first_pressing(const DeskView& desk, casework::PartyId person) {
    if (desk.session.played_by(person) != casework::PlayedBy::player) return nullptr;
    const auto first = piles_of(desk, person).first_pressing;
    return first ? &inbox_of(desk, person)[*first] : nullptr;
}

const views::Waiting* to_be_read_first(const DeskView& desk) {
    const auto first = piles_of(desk, desk.reader.person).to_be_read_first;
    return first ? &inbox_of(desk, desk.reader.person)[*first] : nullptr;
}

std::uint64_t paper_brought(const DeskView& desk, const views::Waiting& step) {
    const auto& all = inbox_of(desk, desk.reader.person);
    for (const auto& [place, paper] : piles_of(desk, desk.reader.person).brought)
        if (all[place] == step) return paper;
    return 0;
}

std::size_t waiting_for(const DeskView& desk, casework::PartyId person) { return piles_of(desk, person).pressing; }

casework::PartyId who_is_pressed(const DeskView& desk) {
    if (first_pressing(desk, desk.reader.person)) return desk.reader.person;
    const auto all = people(desk.session);
    const auto found = std::ranges::find_if(all, [&](casework::PartyId person) { return first_pressing(desk, person) != nullptr; });
    return found == all.end() ? casework::PartyId{} : *found;
}

bool something_waits(const DeskView& desk) { return static_cast<bool>(who_is_pressed(desk)); }

std::string what_waits(const DeskView& desk) {
    const auto who = who_is_pressed(desk);
    if (!who) return {};
    return who == desk.reader.person ? words_of(desk, *first_pressing(desk, who)) : desk.look.say("screen.desk.at_desk_of", {{"who", desk.name(who)}});
}

} // namespace screens
