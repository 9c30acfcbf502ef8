#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace screens {

struct ScenarioCard;

/// Which scenarios of the library are asked for.
struct ShelfFilter {
    std::string country;    ///< of one; empty: all
    std::size_t length = 0; ///< place among lengths; 0: any
    std::size_t level = 0;  ///< 0: any
    std::string words;      ///< that stand in its title, summary or briefing
    bool operator==(const ShelfFilter&) const = default;
};

/// Up to so many minutes; the last has no end.
inline constexpr int short_minutes = 15, middle_minutes = 35;

bool passes(const ShelfFilter& filter, const ScenarioCard& scenario);

struct CountryCount {
    std::string country;
    std::size_t scenarios = 0;
};
/// The one with most first; of those that one leads oneself, not the open desks.
std::vector<CountryCount> countries_of(const std::vector<ScenarioCard>& scenarios);

} // namespace screens
