#include "sandbox/session/play/lapses.hpp"

namespace session {

void Lapses::look(const casework::PlayContext& context, const casework::World& world, std::span<const casework::Fact> facts) {
    std::set<std::uint32_t> touched;
    for (const auto& fact : facts.subspan(facts_seen_)) touched.insert(fact.case_number);
    facts_seen_ = facts.size();
    if (of_cases_.size() < world.cases.size()) of_cases_.resize(world.cases.size());
    for (const auto number : touched)
        if (number < world.cases.size()) keep(world.cases[number], context);
}

void Lapses::keep(const casework::Case& the_case, const casework::PlayContext& context) {
    auto& kept = of_cases_[the_case.number];
    if (kept.next) in_time_.erase({kept.next->at, the_case.number});
    for (const auto due : kept.dues) dues_.erase(dues_.find(due));
    kept = {casework::next_lapse(context, the_case), casework::dues(the_case)};
    dues_.insert(kept.dues.begin(), kept.dues.end());
    if (kept.next) in_time_.insert({kept.next->at, the_case.number});
}

std::optional<casework::NextLapse> Lapses::next() const {
    if (in_time_.empty()) return {};
    return of_cases_[in_time_.begin()->second].next;
}

std::optional<calendar::Instant> Lapses::due_after(calendar::Instant moment) const {
    const auto found = dues_.upper_bound(moment);
    return found == dues_.end() ? std::nullopt : std::optional(*found);
}

} // namespace session
