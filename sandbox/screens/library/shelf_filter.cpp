#include "sandbox/screens/library/shelf_filter.hpp"

#include "sandbox/screens/kit/search.hpp"
#include "sandbox/screens/library/library_screen.hpp"

#include <algorithm>
#include <functional>

namespace screens {
namespace {

bool is_as_long(std::size_t length, int minutes) {
    switch (length) {
    case 1: return minutes <= short_minutes;
    case 2: return minutes > short_minutes && minutes <= middle_minutes;
    case 3: return minutes > middle_minutes;
    default: return true;
    }
}

} // namespace

bool passes(const ShelfFilter& filter, const ScenarioCard& scenario) {
    if (scenario.writes) return false; // "Report something" leads to these
    if (!filter.country.empty() && filter.country != scenario.country) return false;
    if (filter.level != 0 && static_cast<int>(filter.level) != scenario.level) return false;
    return is_as_long(filter.length, scenario.minutes) && kit::has_words(scenario.title + " " + scenario.summary + " " + scenario.briefing, filter.words);
}

std::vector<CountryCount> countries_of(const std::vector<ScenarioCard>& scenarios) {
    std::vector<CountryCount> countries;
    for (const auto& scenario : scenarios) {
        if (scenario.writes) continue;
        const auto known = std::ranges::find(countries, scenario.country, &CountryCount::country);
        if (known != countries.end()) ++known->scenarios;
        else countries.push_back({scenario.country, 1});
    }
    std::ranges::stable_sort(countries, std::greater{}, &CountryCount::scenarios);
    return countries;
}

} // namespace screens
