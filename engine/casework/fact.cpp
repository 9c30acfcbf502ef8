#include "engine/casework/fact.hpp"

namespace casework {

WordsRef Words::add(std::string_view text) {
    if (text.empty()) return 0;
    const auto [place, is_new] = places_.try_emplace(std::string(text), static_cast<WordsRef>(texts_.size()));
    if (is_new) texts_.emplace_back(text);
    return place->second;
}

} // namespace casework
