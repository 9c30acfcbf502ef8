#pragma once

#include "engine/bug.hpp"

#include <iterator>

namespace texts {

/// Of keys or words in the order of an enumeration: one that it has gained since, and which has none, is a mistake of ours and not of memory.
template <class Keys, class Place> const auto& key_at(const Keys& keys, Place place) {
    const auto index = static_cast<std::size_t>(place);
    bug::expect(index < std::size(keys), "key_for_every_place");
    return keys[index];
}

} // namespace texts
