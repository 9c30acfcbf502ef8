#pragma once

#include "sandbox/yardstick/profile_columns.hpp"

#include <span>
#include <vector>

/// Two profiles side by side.
namespace yardstick {

/// What may be said of a line. Only what was read for both can differ or be the same.
enum class Standing : std::uint8_t { differ, same, one_read, none_read, set_up };

struct Compared {
    Topic topic = Topic::institutions;
    std::string what; ///< "Acknowledge receipt"
    Cell left, right;

    Standing standing() const;
};

/// By topic; things that answer to the same word of the common steps stand in one line.
std::vector<Compared> compare(const Said& left, const Said& right);

/// The standings that have lines to show, in the order in which they are shown.
std::span<const Standing> shown_standings();
/// "differ", "same"...
std::string word_of(Standing standing);
/// The heading of a standing, as a text key.
std::string key_of(Standing standing);
/// What is to be known of lines that stand so, as a text key.
std::string says_key_of(Standing standing);
/// "Nobody here has read for either: ..."; empty where each line was read for one at least.
std::string told_none_read(const Said& left, const std::vector<Compared>& lines);

} // namespace yardstick
