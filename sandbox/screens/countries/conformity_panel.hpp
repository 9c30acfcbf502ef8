#pragma once

#include "sandbox/yardstick/conformity.hpp"

#include <cstddef>
#include <utility>
#include <vector>

namespace screens {

struct Countries;

struct ConformityState {
    std::pair<std::size_t, std::size_t> of; ///< profile, standard
    std::vector<yardstick::ClauseAnswer> answers;
};

void draw_conformity(Countries& countries);

} // namespace screens
