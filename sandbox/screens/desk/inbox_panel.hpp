#pragma once

#include "sandbox/screens/desk/moment.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace screens {

struct DeskView;

/// What of an inbox lies in which pile, by place in it.
struct Piles {
    /// What the officer has in her hands, what she may read, and what was read; the last is folded away.
    enum Pile : std::uint8_t { waits, in_hand, to_read, seen };
    std::array<std::vector<std::size_t>, 4> shown; ///< the first of each
    std::size_t pressing = 0;                      ///< how many press
    std::optional<std::size_t> first_pressing;
    std::size_t unread_mail = 0; ///< letters and news
};

/// Made for a moment, and again when something was read.
struct PilesState {
    std::size_t read = 0; ///< messages that were read by then
    Kept<std::map<casework::PartyId, Piles>> of;
};

/// How much presses at somebody's desk.
std::size_t waiting_for(const DeskView& desk, casework::PartyId person);
/// A step, a pressing clock or an unread message waits for somebody whom a player plays.
bool something_waits(const DeskView& desk);
/// What that is, in words; empty when nothing does.
std::string what_waits(const DeskView& desk);
void draw_inbox(DeskView& desk);

} // namespace screens
