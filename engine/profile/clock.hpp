#pragma once

#include "engine/calendar/due_date.hpp"
#include "engine/profile/about.hpp"
#include "engine/profile/effect.hpp"

#include <optional>
#include <string>
#include <vector>

namespace profile {

struct Extension {
    calendar::Length length;
    std::int32_t times = 1;
    bool needs_reason = true;
    Provenance law;
};

struct Practice {
    std::int32_t mean_days = 0;
    std::int32_t year = 0;
    std::string source;
};

/// What happens at a moment of a clock other than its end: a reminder, a word to the supervisor.
struct EscalationStep {
    std::int32_t days = 0;   ///< after the due second (negative: before), or since the start
    bool from_start = false; ///< for a clock whose due moment the law does not give
    std::vector<Effect> effects;
};

inline constexpr std::size_t most_escalation_steps = 100; ///< a case counts them in a byte

struct Clock {
    About about;
    ProcedureId procedure;
    std::optional<calendar::Length> length;            ///< none: not known, never lapses (or no limit by law: see about.law.status)
    InputId length_input;                              ///< days come from this input of the starting act
    ConditionId when;                                  ///< it starts only where this holds: another law has another clock
    ActId counts_from;                                 ///< started later, it counts from the latest time this act was done
    FieldId counts_from_day;                           ///< or from the day that this field holds, which may lie before everything on file
    FieldId counts_back_from;                          ///< or back from the day that this field holds: a notice before a hearing
    CalendarId calendar;                               ///< none: that of the body whose track it runs on, else the country's
    std::optional<calendar::Length> otherwise_counted; ///< the same limit as practice reports it
    Provenance otherwise_law;
    std::vector<Extension> extensions;
    std::vector<Practice> practice;
    std::vector<Effect> on_lapse;
    std::vector<EscalationStep> escalation; ///< in the order of time, most_escalation_steps at most; ends when the clock is met
    RoleId owed_by;
    bool may_pass = false;    ///< a right that somebody may use or not: nobody is late when it ends
    std::int32_t repeats = 0; ///< a recurring duty: restarts on lapse so many times
};

} // namespace profile
