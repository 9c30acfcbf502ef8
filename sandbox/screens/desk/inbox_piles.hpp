#pragma once

#include "sandbox/screens/desk/moment.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace views {
struct Waiting;
}

namespace screens {

struct DeskView;

/// What of an inbox lies in which pile, by place in it.
struct Piles {
    /// What presses, what she may read, what the officer has in her hands, and what was read; the last is folded away.
    enum Pile : std::uint8_t { waits, to_read, in_hand, seen };
    std::array<std::vector<std::size_t>, 4> shown; ///< the first of each
    std::size_t pressing = 0;                      ///< how many press
    std::optional<std::size_t> first_pressing;     ///< what lies open does not
    std::size_t unread_mail = 0;                   ///< letters and news
    std::optional<std::size_t> newest;             ///< of what can be read and was not
    std::optional<std::size_t> to_be_read_first;   ///< the newest that came in the open case since its reader did anything there
    std::map<std::size_t, std::uint64_t> brought;  ///< by step: the paper that came with it, where nobody has opened it
};

/// Made for a moment, and again when something was read.
struct PilesState {
    std::size_t read = 0;   ///< messages that were read by then
    std::uint64_t open = 0; ///< the message that lay open then
    Kept<std::map<casework::PartyId, Piles>> of;
    std::map<casework::PartyId, std::uint64_t> shown; ///< the newest fact that was brought into view
};

/// Sorted once for a moment, and again when something was read.
const Piles& piles_of(const DeskView& desk, casework::PartyId person);
bool is_read(const DeskView& desk, const views::Waiting& waiting);
bool is_unread_mail(const DeskView& desk, const views::Waiting& waiting);

/// Something to read has come that has not been in view yet.
bool has_just_come(const DeskView& desk);
/// What came in the open case and was not read, before anything is done there; none: everything was read.
const views::Waiting* to_be_read_first(const DeskView& desk);
/// The paper that came where the case waits for its next step, and that nobody has opened: a result, before anybody tells of it. 0: none.
std::uint64_t paper_brought(const DeskView& desk, const views::Waiting& step);
/// How much presses at somebody's desk.
std::size_t waiting_for(const DeskView& desk, casework::PartyId person);
/// Of somebody whom a player plays, and who has not looked at it; none: nothing presses.
const views::Waiting* first_pressing(const DeskView& desk, casework::PartyId person);
/// For whom something waits: whoever sits at the desk before everybody else; none: nothing waits for anybody.
casework::PartyId who_is_pressed(const DeskView& desk);
/// A step, a pressing clock or an unread message waits for somebody whom a player plays.
bool something_waits(const DeskView& desk);
/// What that is, in words; empty when nothing does.
std::string what_waits(const DeskView& desk);

} // namespace screens
