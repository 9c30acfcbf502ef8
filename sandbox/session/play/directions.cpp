#include "sandbox/session/play/directions.hpp"

#include <algorithm>

namespace session {
namespace {

using casework::PlayedBy;

constexpr std::int64_t longest_delay = 100 * 366 * calendar::seconds_per_day;

bool is_kind(std::uint16_t code) { return code >= 1 && code <= direction_kinds; }

bool speaks_of_entry(DirectionKind kind) { return kind == DirectionKind::inject_now || kind == DirectionKind::delay || kind == DirectionKind::skip; }

bool speaks_of_person(DirectionKind kind) {
    return kind == DirectionKind::make_absent || kind == DirectionKind::make_present || kind == DirectionKind::take_over || kind == DirectionKind::hand_back;
}

/// What does not speak says nothing, so that each direction is written in one way only.
bool is_silent_elsewhere(const casework::Direction& direction) {
    const auto kind = static_cast<DirectionKind>(direction.code);
    const bool value = speaks_of_entry(kind) || kind == DirectionKind::hint || kind == DirectionKind::bookmark;
    const bool extra = kind == DirectionKind::delay || kind == DirectionKind::hint || kind == DirectionKind::bookmark;
    return (speaks_of_person(kind) || !direction.whom) && (value || direction.value == casework::no_value) && (extra || direction.extra == 0) &&
           (kind == DirectionKind::bookmark || direction.words == 0);
}

bool is_bookmark_kind(std::int64_t extra) {
    return extra >= static_cast<std::int64_t>(BookmarkKind::strength) && extra <= static_cast<std::int64_t>(BookmarkKind::recommendation);
}

} // namespace

casework::Direction direction_of(const casework::Fact& fact) { return {fact.at, fact.what, fact.whom, fact.value, fact.extra, fact.words}; }

Directions::Directions(const model::Materials& materials) : materials_(&materials), absent_(materials.context.parties.size()) {
    for (const auto& party : materials.context.parties) played_by_.push_back(party.played_by);
    doers_ = played_by_;
}

bool Directions::is_person(casework::PartyId party) const {
    return party && party.index < materials_->context.parties.size() && materials_->context[party].is_person;
}

std::int64_t Directions::points_spent() const {
    std::int64_t points = 0;
    for (const auto& hint : hints_) points += hint.points;
    return points;
}

bool Directions::has_hint(std::int64_t decision) const {
    return std::ranges::any_of(hints_, [&](const Hint& hint) { return hint.decision == static_cast<std::size_t>(decision); });
}

/// Nothing is brought forward that nobody would do.
bool Directions::concerns_script(const casework::Direction& direction, const Script& script) const {
    const auto& entries = materials_->scenario.script;
    if (direction.value < 0 || static_cast<std::size_t>(direction.value) >= entries.size()) return false;
    const auto place = static_cast<std::size_t>(direction.value);
    if (!script.is_to_come(place)) return false;
    const auto kind = static_cast<DirectionKind>(direction.code);
    if (kind == DirectionKind::delay) return direction.extra > 0 && direction.extra <= longest_delay;
    const auto& act = entries[place].act;
    return kind != DirectionKind::inject_now || !act || doers_[act->as.index] != PlayedBy::player;
}

bool Directions::may(const casework::Direction& direction, const Script& script, std::uint64_t facts) const {
    if (!is_kind(direction.code) || !is_silent_elsewhere(direction)) return false;
    const auto kind = static_cast<DirectionKind>(direction.code);
    if (speaks_of_entry(kind)) return concerns_script(direction, script);
    if (speaks_of_person(kind) && !is_person(direction.whom)) return false;
    switch (kind) {
    case DirectionKind::freeze: return !frozen_;
    case DirectionKind::unfreeze: return frozen_;
    case DirectionKind::make_absent: return !absent(direction.whom);
    case DirectionKind::make_present: return absent(direction.whom);
    case DirectionKind::take_over: return played_by(direction.whom) != PlayedBy::player;
    case DirectionKind::hand_back: return played_by(direction.whom) != materials_->context[direction.whom].played_by;
    case DirectionKind::hint:
        return direction.value >= 0 && static_cast<std::size_t>(direction.value) < materials_->scenario.decisions.size() && direction.extra >= 0 &&
               !has_hint(direction.value);
    case DirectionKind::bookmark: return direction.value >= 0 && static_cast<std::uint64_t>(direction.value) <= facts && is_bookmark_kind(direction.extra);
    default: return false;
    }
}

void Directions::seat(casework::PartyId person) { doers_[person.index] = absent_[person.index] ? PlayedBy::player : played_by_[person.index]; }

void Directions::apply(const casework::Fact& fact, Script& script, calendar::Instant now) {
    if (!may(direction_of(fact), script, fact.number - 1)) return;
    const auto entry = static_cast<std::size_t>(fact.value);
    switch (static_cast<DirectionKind>(fact.what)) {
    case DirectionKind::freeze: frozen_ = true; return;
    case DirectionKind::unfreeze: frozen_ = false; return;
    case DirectionKind::inject_now: return script.bring_forward(entry, now);
    case DirectionKind::delay: return script.delay(entry, fact.extra);
    case DirectionKind::skip: return script.skip(entry);
    case DirectionKind::make_absent:
    case DirectionKind::make_present: absent_[fact.whom.index] = fact.what == static_cast<std::uint16_t>(DirectionKind::make_absent); return seat(fact.whom);
    case DirectionKind::take_over: played_by_[fact.whom.index] = PlayedBy::player; return seat(fact.whom);
    case DirectionKind::hand_back: played_by_[fact.whom.index] = materials_->context[fact.whom].played_by; return seat(fact.whom);
    case DirectionKind::hint: hints_.push_back({fact.number, entry, fact.extra}); return;
    case DirectionKind::bookmark:
        bookmarks_.push_back({fact.number, static_cast<std::uint64_t>(fact.value), static_cast<BookmarkKind>(fact.extra), fact.words, fact.at});
        return;
    }
}

} // namespace session
