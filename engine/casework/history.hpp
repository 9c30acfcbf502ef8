#pragma once

#include "engine/casework/fact.hpp"

#include <span>

namespace casework {

/// Every fact of a line of play, by number and by case. Whoever follows it reads what has come since the last look.
class History {
public:
    History() = default;
    explicit History(std::vector<Fact> facts) { add(facts); }

    void add(const Fact& fact);
    void add(std::span<const Fact> facts);
    /// Only the first so many stay.
    void take_back_to(std::size_t count);

    std::size_t size() const { return facts_.size(); }
    bool empty() const { return facts_.empty(); }
    const Fact& operator[](std::size_t place) const { return facts_[place]; }
    const Fact& front() const { return facts_.front(); }
    const Fact& back() const { return facts_.back(); }
    const Fact* data() const { return facts_.data(); }
    auto begin() const { return facts_.begin(); }
    auto end() const { return facts_.end(); }
    auto rbegin() const { return facts_.rbegin(); }
    auto rend() const { return facts_.rend(); }

    bool operator==(const History& other) const { return facts_ == other.facts_; }

    /// Places of a case's facts, ascending; with no_case, of those that stand beside every case.
    std::span<const std::uint32_t> of(std::uint32_t case_number) const;
    /// One more than the greatest number of a case that a fact names: an inject may name one before it is opened.
    std::uint32_t cases_named() const { return static_cast<std::uint32_t>(of_cases_.size()); }
    /// Another number once something was taken back: until then facts have only been added.
    std::uint64_t turn() const { return turn_; }

private:
    std::vector<std::uint32_t>& places_of(std::uint32_t case_number);

    std::vector<Fact> facts_;
    std::vector<std::vector<std::uint32_t>> of_cases_;
    std::vector<std::uint32_t> beside_;
    std::uint64_t turn_ = 0;
};

} // namespace casework
