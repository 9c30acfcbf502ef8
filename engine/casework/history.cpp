#include "engine/casework/history.hpp"

namespace casework {

std::vector<std::uint32_t>& History::places_of(std::uint32_t case_number) {
    if (case_number == no_case) return beside_;
    if (case_number >= of_cases_.size()) of_cases_.resize(std::size_t{case_number} + 1);
    return of_cases_[case_number];
}

void History::add(const Fact& fact) {
    places_of(fact.case_number).push_back(static_cast<std::uint32_t>(facts_.size()));
    facts_.push_back(fact);
}

void History::add(std::span<const Fact> facts) {
    for (const auto& fact : facts) add(fact);
}

void History::take_back_to(std::size_t count) {
    if (count >= facts_.size()) return;
    for (auto place = facts_.size(); place > count; --place) places_of(facts_[place - 1].case_number).pop_back();
    facts_.resize(count);
    ++turn_;
}

std::span<const std::uint32_t> History::of(std::uint32_t case_number) const {
    if (case_number == no_case) return beside_;
    return case_number < of_cases_.size() ? std::span<const std::uint32_t>(of_cases_[case_number]) : std::span<const std::uint32_t>{};
}

} // namespace casework
