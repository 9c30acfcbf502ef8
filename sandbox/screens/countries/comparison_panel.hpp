#pragma once

#include "sandbox/yardstick/comparison.hpp"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace screens {

struct Countries;

struct ComparisonState {
    std::pair<std::size_t, std::size_t> of; ///< places in profiles
    std::vector<std::string> summary;
    std::vector<yardstick::Compared> lines;
};

void draw_comparison(Countries& countries);

} // namespace screens
