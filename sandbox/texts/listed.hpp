#pragma once

#include <functional>
#include <string>

namespace texts {

/// Names beside one another in a sentence: "one, two, three". What has no name is left out.
template <class Things, class Name = std::identity> std::string listed(Things&& things, Name name = {}) {
    std::string all;
    for (const auto& thing : things) {
        const std::string word = std::invoke(name, thing);
        if (!word.empty()) all += (all.empty() ? "" : ", ") + word;
    }
    return all;
}

} // namespace texts
