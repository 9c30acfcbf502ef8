#pragma once

#include "sandbox/yardstick/said.hpp"

#include <vector>

/// Two profiles side by side.
namespace yardstick {

enum class Topic : std::uint8_t { institutions, steps, rights, limits, rules, routes, sight, rewards };

struct Compared {
    Topic topic = Topic::institutions;
    std::string what;        ///< "Acknowledge receipt"
    std::string left, right; ///< empty: that profile has no such thing
    std::string left_source, right_source;
    bool differs() const { return left != right; }
};

/// By topic; things that answer to the same word of the common steps stand in one line.
std::vector<Compared> compare(const Said& left, const Said& right);

/// "institutions", "steps"...
std::string word_of(Topic topic);
/// The heading of a topic, as a text key.
std::string key_of(Topic topic);

} // namespace yardstick
