#pragma once

#include "engine/casework/evaluate.hpp"

#include <set>
#include <span>

namespace session {

/// When the next clock of any case ends or reminds. Of ten thousand cases, only those that facts touched are looked at again.
class Lapses {
public:
    void look(const casework::PlayContext& context, const casework::World& world, std::span<const casework::Fact> facts);
    /// The earliest; of those in the same second, that of the lowest case number. Nothing when none will.
    std::optional<casework::NextLapse> next() const;
    /// The first end of a clock after the moment.
    std::optional<calendar::Instant> due_after(calendar::Instant moment) const;

private:
    struct Kept {
        std::optional<casework::NextLapse> next;
        std::vector<calendar::Instant> dues;
    };
    void keep(const casework::Case& the_case, const casework::PlayContext& context);

    std::vector<Kept> of_cases_;
    std::set<std::pair<calendar::Instant, std::uint32_t>> in_time_;
    std::multiset<calendar::Instant> dues_;
    std::size_t facts_seen_ = 0;
};

} // namespace session
