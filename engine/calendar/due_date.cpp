#include "engine/calendar/due_date.hpp"

#include <algorithm>

namespace calendar {
namespace {

/// Tells every day that the counting passes. Counting without a listener costs nothing.
struct Silent {
    void day(StepKind, Date, std::int32_t) {}
};

/// Gathers equal neighbours into one step.
struct Recording {
    std::vector<Step>& steps;
    void day(StepKind kind, Date date, std::int32_t used) {
        const bool goes_on = !steps.empty() && steps.back().kind == kind && kind != StepKind::extended &&
                             steps.back().to + 1 == date;
        if (!goes_on) {
            steps.push_back({kind, date, date, used});
            return;
        }
        steps.back().to = date;
        steps.back().used += used;
    }
};

bool is_paused(std::span<const Pause> pauses, Date date) {
    return std::ranges::any_of(pauses, [&](const Pause& pause) {
        return date_of(pause.from) < date && date <= date_of(pause.until);
    });
}

StepKind skipped(DayKind kind) { return kind == DayKind::holiday ? StepKind::skipped_holiday : StepKind::skipped_weekend; }

template <class Listener> class Count {
public:
    Count(const Term& term, const Counting& counting, const WorkingCalendar& days, Listener listener)
        : term_(term), counting_(counting), days_(days), listener_(listener) {}

    Instant due() {
        if (term_.length.unit == Unit::hours) return due_in_hours();
        last_ = date_of(term_.start);
        if (counting_.first_day_counts) last_ = last_ - 1;
        else listener_.day(StepKind::first_day_not_counted, last_, 0);
        add(term_.length);
        for (const auto& extension : term_.extensions) {
            listener_.day(StepKind::extended, last_, 0);
            add(extension);
        }
        roll();
        return end_of(last_);
    }

private:
    Instant due_in_hours() {
        auto hours = static_cast<std::int64_t>(term_.length.amount);
        for (const auto& extension : term_.extensions) hours += extension.amount * hours_of(extension.unit);
        auto end = term_.start + hours * seconds_per_hour;
        for (const auto& pause : term_.pauses)
            if (pause.from <= end) end = end + (pause.until - pause.from);
        for (auto date = date_of(term_.start); date <= date_of(end); date = date + 1)
            listener_.day(StepKind::hours_counted, date, 0);
        return end;
    }
    static std::int64_t hours_of(Unit unit) { return unit == Unit::hours ? 1 : 24; }

    void add(const Length& length) {
        switch (length.unit) {
        case Unit::hours: return add_days(length.amount / 24, false);
        case Unit::calendar_days: return add_days(length.amount, false);
        case Unit::working_days: return add_days(length.amount, true);
        case Unit::months: return add_months(length.amount);
        }
    }

    void add_days(std::int32_t amount, bool only_working) {
        if (!only_working && term_.pauses.empty()) return add_in_one(amount);
        while (amount > 0) {
            last_ = last_ + 1;
            if (passes(last_, only_working)) {
                listener_.day(StepKind::counted, last_, 1);
                --amount;
            }
        }
    }

    void add_in_one(std::int32_t amount) {
        if constexpr (std::is_same_v<Listener, Silent>) {
            last_ = last_ + amount;
        } else {
            for (; amount > 0; --amount) listener_.day(StepKind::counted, last_ = last_ + 1, 1);
        }
    }

    /// Whether the day uses up the length; tells why when it does not.
    bool passes(Date date, bool only_working) {
        if (is_paused(term_.pauses, date)) return listener_.day(StepKind::skipped_paused, date, 0), false;
        const auto kind = days_.kind(date);
        if (!only_working || kind == DayKind::working) return true;
        return listener_.day(skipped(kind), date, 0), false;
    }

    void add_months(std::int32_t amount) {
        const auto start = last_;
        const auto target = months_later(start, amount);
        int paused = 0;
        while (last_ < target + paused) {
            last_ = last_ + 1;
            const bool stands_still = is_paused(term_.pauses, last_);
            paused += stands_still ? 1 : 0;
            listener_.day(stands_still ? StepKind::skipped_paused : kind_in_months(start, last_, target), last_, 0);
        }
    }

    StepKind kind_in_months(Date start, Date date, Date target) const {
        const bool adjusted = civil(target).day != civil(start).day;
        return adjusted && date == target ? StepKind::month_end_adjusted : StepKind::counted;
    }

    Date months_later(Date from, std::int32_t amount) const {
        auto day = civil(from);
        const auto months = day.year * 12 + (day.month - 1) + amount;
        day.year = months / 12;
        day.month = months % 12 + 1;
        if (exists(day)) return date(day);
        if (counting_.month_end == MonthEnd::first_of_next) return first_of_next(day);
        while (!exists(day)) --day.day;
        return date(day);
    }

    static Date first_of_next(CivilDate day) {
        return day.month == 12 ? date({day.year + 1, 1, 1}) : date({day.year, day.month + 1, 1});
    }

    void roll() {
        if (!counting_.rolls_forward || (term_.length.amount == 0 && term_.extensions.empty())) return;
        while (!days_.is_working(last_)) {
            const auto kind = days_.kind(last_) == DayKind::holiday ? StepKind::rolled_holiday : StepKind::rolled_weekend;
            listener_.day(kind, last_ = last_ + 1, 0);
        }
    }

    const Term& term_;
    const Counting& counting_;
    const WorkingCalendar& days_;
    Listener listener_;
    Date last_;
};

} // namespace

Instant due(const Term& term, const Counting& counting, const WorkingCalendar& days) {
    return Count<Silent>(term, counting, days, {}).due();
}

Arithmetic explain_due(const Term& term, const Counting& counting, const WorkingCalendar& days) {
    Arithmetic arithmetic{term.start, {}, {}};
    arithmetic.due = Count<Recording>(term, counting, days, {arithmetic.steps}).due();
    return arithmetic;
}

} // namespace calendar
