#pragma once

#include "sandbox/session/play/session.hpp"

#include <functional>
#include <optional>
#include <vector>

namespace screens {

enum class TimeRequest { none, next_event, next_decision, next_deadline, until_waiting, a_day, a_week, to_date, to_end };

/// What a frame asked for. Drawing changes nothing; the program carries these out afterwards.
struct Requests {
    std::vector<session::Intent> acts;
    TimeRequest time = TimeRequest::none;
    calendar::Instant until;                ///< of to_date
    std::optional<std::size_t> start;       ///< scenario card
    std::optional<std::size_t> resume;      ///< session card
    std::optional<std::uint64_t> rewind_to; ///< fact after which the play is to stand
    std::optional<std::uint64_t> look_at;   ///< fact whose moment the desk is to show, from the debrief
    bool undo = false;                      ///< take the last act back
    bool return_to_end = false;             ///< of the line, after going back
    std::optional<journal::BranchId> switch_to;
    std::optional<std::pair<journal::BranchId, std::string>> rename;
    std::optional<std::size_t> hint; ///< decision whose hint is wanted
    /// What whoever leads the play does to it; false where it cannot be done.
    std::vector<std::function<bool(session::Session&)>> directions;
    bool debrief = false;                      ///< the page of the debrief, as it stands now
    bool keep_notes = false;                   ///< what the room said in it
    std::optional<std::string> export_debrief; ///< by the ending of a file
    bool tour = false;                         ///< show around, in a new session
    bool reveal = false;                       ///< the identity of the open case's reporting person, to whom has the desk
    bool read_guides = false;                  ///< the pages for the guides' screen
    bool read_lines = false;                   ///< the lines of play for their panel
    bool read_countries = false;               ///< profiles and standards for the countries' screen
    bool leave = false;                        ///< close the session, back to the library
    bool list_groups = false;                  ///< the kept sessions for the groups' screen
    bool add_groups = false;                   ///< those at the path that was typed there
    bool compare_groups = false;               ///< those that are chosen
    std::optional<std::string> write_groups;   ///< the comparison as a file with that ending
};

} // namespace screens
