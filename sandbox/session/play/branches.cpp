#include "sandbox/session/play/branches.hpp"

#include "sandbox/session/play/play.hpp"

#include <algorithm>

/// Rewinding, and the branches that come of it.
namespace session {

journal::Place Play::after_order_of(std::uint64_t fact) const {
    const auto end = desk.end();
    journal::Place place{std::min(fact, end.facts), 0};
    while (place.facts > 0 && place.facts < end.facts && !casework::opens_order(desk.fact(place.facts + 1).kind)) ++place.facts;
    const auto at = place.facts > 0 ? desk.fact(place.facts).at : materials.scenario.starts;
    const auto is_before = [&](const journal::Refused& refused) {
        return refused.after_fact < place.facts || (refused.after_fact == place.facts && refused.order.at <= at);
    };
    while (place.refusals < end.refusals && is_before(desk.refused(place.refusals + 1))) ++place.refusals;
    return place;
}

void Play::stand(const journal::Place& place, calendar::Instant moment, std::string_view branch_name) {
    desk.go_to(place, branch_name);
    fold(moment);
}

void Session::rewind(std::uint64_t fact, std::string_view branch_name) { play_->stand(play_->after_order_of(fact), scenario().starts, branch_name); }

void Session::return_to_end() { play_->stand(play_->desk.end(), scenario().starts, {}); }

std::uint64_t Session::last_of_line() const { return play_->desk.end().facts; }

std::optional<std::uint64_t> Session::previous_order() const {
    if (play_->orders.empty()) return {};
    return play_->orders.back() - 1;
}

/// The hour of the order that is taken back stays: what was refused before it happened before that hour.
bool Session::undo() {
    const auto fact = previous_order();
    if (!fact) return false;
    const auto& refused = refusals();
    const auto stays = std::ranges::find_if(refused, [&](const journal::Refused& one) { return one.after_fact > *fact; });
    const journal::Place place{*fact, static_cast<std::uint64_t>(stays - refused.begin())};
    play_->stand(place, facts()[*fact].at, {});
    return true;
}

void Session::take_time_back(std::uint64_t facts, calendar::Instant moment) {
    const auto is_later = [&](const journal::Refused& one) { return one.after_fact > facts || one.order.at > moment; };
    const auto stays = std::ranges::find_if(refusals(), is_later);
    play_->stand({facts, static_cast<std::uint64_t>(stays - refusals().begin())}, moment, {});
}

std::vector<BranchLine> Session::branches() const {
    std::vector<BranchLine> lines;
    for (const auto& branch : journal().branches()) {
        const auto all = journal().facts(branch.id);
        lines.push_back({branch.id, branch.parent, branch.name, branch.parent == 0 ? 1 : branch.forked_after + 1, all.size(),
                         all.empty() ? scenario().starts : all.back().at, branch.id == journal().active()});
    }
    return lines;
}

void Session::switch_to(journal::BranchId branch) {
    play_->desk.activate(branch);
    play_->fold(scenario().starts);
}

void Session::rename_branch(journal::BranchId branch, std::string_view name) { play_->desk.journal().rename(branch, name); }

Parting Session::parting(journal::BranchId one, journal::BranchId other) const {
    const auto left = journal().facts(one), right = journal().facts(other);
    const auto [on_left, on_right] = std::ranges::mismatch(left, right);
    Parting parting;
    if (on_left != left.end()) parting = {on_left->number, on_left->at, {}};
    if (on_right != right.end()) parting = {on_right->number, parting.one, on_right->at};
    return parting;
}

} // namespace session
