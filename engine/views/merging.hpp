#pragma once

#include "engine/views/by_case.hpp"

#include <algorithm>
#include <iterator>
#include <vector>

namespace views {

/// One sorted list of the lines of all cases: those of the cases that were made anew leave it and come back where they belong.
template <class Line, class Less>
void merge_changes(const ByCase<std::vector<Line>>& by_case, const typename ByCase<std::vector<Line>>::Changes& changes, std::vector<Line>& sorted,
                   const Less& less) {
    if (!changes.any()) return;
    if (changes.all) sorted.clear();
    std::erase_if(sorted, [&](const Line& line) { return std::ranges::binary_search(changes.cases, line.case_number); });
    const auto kept = static_cast<std::ptrdiff_t>(sorted.size());
    for (const auto number : changes.cases) std::ranges::copy(by_case.of(number), std::back_inserter(sorted));
    std::ranges::stable_sort(sorted.begin() + kept, sorted.end(), less);
    std::ranges::inplace_merge(sorted.begin(), sorted.begin() + kept, sorted.end(), less);
}

} // namespace views
