#include "engine/calendar/office_time.hpp"

#include "engine/calendar/counting_days.hpp"

#include <algorithm>

namespace calendar {
namespace {

struct Stretch {
    Instant from, until;
};

/// A year without a working day ends the search: a calendar may be all holidays.
constexpr int days_to_look_ahead = 366;

class OfficeTime {
public:
    OfficeTime(const Term& term, const WorkingCalendar& days) : term_(term), days_(days) {}

    Instant end(std::int64_t seconds) const {
        auto at = term_.start;
        while (seconds > 0) {
            const auto open = next_open(at);
            if (open.from == open.until) return at;
            const auto used = std::min(seconds, open.until - open.from);
            seconds -= used;
            at = open.from + used;
        }
        return after_pause(at);
    }

private:
    /// The stretch of open time that begins at that moment or first after it; an empty one where none is found.
    Stretch next_open(Instant at) const {
        for (auto day = date_of(at); day - date_of(at) <= days_to_look_ahead; day = day + 1) {
            if (kind_of_day(term_, days_, day) != DayKind::working) continue;
            for (const auto& hours : days_.office_hours())
                if (const auto open = open_part({start_of(day) + hours.from, start_of(day) + hours.until}, at); open.from < open.until) return open;
        }
        return {at, at};
    }

    Stretch open_part(Stretch of, Instant at) const {
        of.from = after_pause(std::max(of.from, at));
        for (const auto& pause : term_.pauses)
            if (pause.from > of.from) of.until = std::min(of.until, pause.from);
        return of;
    }

    Instant after_pause(Instant at) const {
        for (const auto& pause : term_.pauses)
            if (pause.from <= at && at < pause.until) at = pause.until;
        return at;
    }

    const Term& term_;
    const WorkingCalendar& days_;
};

} // namespace

Instant end_in_office_time(const Term& term, std::int64_t seconds, const WorkingCalendar& days) { return OfficeTime(term, days).end(seconds); }

} // namespace calendar
