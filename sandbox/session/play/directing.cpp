#include "sandbox/session/play/play.hpp"

#include <algorithm>

/// What whoever leads the play does to it.
namespace session {
namespace {

casework::Direction direction(DirectionKind kind) {
    casework::Direction made;
    made.code = static_cast<std::uint16_t>(kind);
    return made;
}

casework::Direction about_person(DirectionKind kind, casework::PartyId person) {
    auto made = direction(kind);
    made.whom = person;
    return made;
}

casework::Direction about_place(DirectionKind kind, std::uint64_t place, std::int64_t extra) {
    auto made = direction(kind);
    made.value = static_cast<std::int64_t>(place);
    made.extra = extra;
    return made;
}

} // namespace

/// Expectations do not look: what is done to a play from outside is no fact that could be too late.
bool Session::Play::direct(casework::Direction direction) {
    direction.at = now;
    look_around(world(), desk.facts().size());
    if (!directions.may(direction, script, desk.facts().size())) return false;
    desk.direct(direction);
    directions.apply(desk.facts().back(), script, now);
    look_around(world(), desk.facts().size(), 1);
    run_to(now);
    return true;
}

bool Session::freeze() { return play_->direct(direction(DirectionKind::freeze)); }
bool Session::unfreeze() { return play_->direct(direction(DirectionKind::unfreeze)); }
bool Session::inject_now(std::size_t entry) { return play_->direct(about_place(DirectionKind::inject_now, entry, 0)); }
bool Session::may_inject_now(std::size_t entry) const {
    return play_->directions.may(about_place(DirectionKind::inject_now, entry, 0), play_->script, play_->desk.facts().size());
}
bool Session::skip(std::size_t entry) { return play_->direct(about_place(DirectionKind::skip, entry, 0)); }
bool Session::make_absent(casework::PartyId person) { return play_->direct(about_person(DirectionKind::make_absent, person)); }
bool Session::make_present(casework::PartyId person) { return play_->direct(about_person(DirectionKind::make_present, person)); }
bool Session::take_over(casework::PartyId person) { return play_->direct(about_person(DirectionKind::take_over, person)); }
bool Session::hand_back(casework::PartyId person) { return play_->direct(about_person(DirectionKind::hand_back, person)); }
bool Session::reveal_hint(std::size_t decision) { return play_->direct(about_place(DirectionKind::hint, decision, points_for_a_hint)); }

/// The fact says what came of the arithmetic: counted from when the entry falls due, or from now when it does not yet.
bool Session::delay(std::size_t entry, calendar::Length by) {
    if (entry >= scenario().script.size()) return false;
    const auto& watch = script_state()[entry];
    const auto from = watch.armed ? watch.due : now();
    return play_->direct(about_place(DirectionKind::delay, entry, play_->script.later(from, by) - from));
}

bool Session::bookmark(BookmarkKind kind, const std::string& note, std::uint64_t about) {
    auto made = about_place(DirectionKind::bookmark, about, static_cast<std::int64_t>(kind));
    made.words = play_->desk.word(play_->identities.withheld(note));
    return play_->direct(made);
}

bool Session::direct_again(casework::Direction direction, const std::string& note) {
    direction.words = note.empty() ? casework::WordsRef{0} : play_->desk.word(note);
    return play_->direct(direction);
}

const Directions& Session::directions() const { return play_->directions; }
const std::vector<Watch>& Session::script_state() const { return play_->script.entries(); }

std::optional<journal::Fault> Session::direction_fault() const {
    for (const auto& branch : journal().branches()) {
        const auto line = journal().facts(branch.id);
        if (std::ranges::find(line, casework::FactKind::directed, &casework::Fact::kind) == line.end()) continue;
        const auto bad = play_->twin(line, journal().refusals(branch.id))->bad_direction;
        if (bad != 0)
            return journal::Fault{bad, "facts", "Expected something that could be done to the play there but fact " + std::to_string(bad) + " could not."};
    }
    return {};
}

} // namespace session
