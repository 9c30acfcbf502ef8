#pragma once

#include "sandbox/session/script/script.hpp"

namespace session {

enum class ForeseenKind {
    lapse,    ///< a clock runs out
    reminder, ///< a clock reaches an escalation step of its escalation
    inject,   ///< something of the script happens
    act       ///< somebody acts by script or ordinary conduct
};

/// Something that comes if nobody at the table does anything.
struct Foreseen {
    ForeseenKind kind = ForeseenKind::lapse;
    calendar::Instant at; ///< of a lapse, the last moment that was in time
    std::uint32_t case_number = 0;
    casework::TrackIndex track = 0;
    casework::ClockId clock;  ///< of a lapse or reminder
    std::uint16_t inject = 0; ///< of an inject: place in PlayContext::injects
    casework::ActId act;      ///< of an act
    profile::RoleId owed_by;  ///< whose duty the clock is
    casework::PartyId person; ///< who holds it, as far as that can be said; who acts; whom an inject tells
    bool is_duty = false;     ///< of a lapse: not one that may pass
    bool runs = false;        ///< of a lapse or reminder: its clock has begun; what only something to come will start is nobody's to know
};

struct Forecast {
    std::vector<Foreseen> coming;            ///< in the order in which it comes
    std::optional<std::size_t> first_missed; ///< place of the first duty that will be missed, of those that have begun
};

} // namespace session
