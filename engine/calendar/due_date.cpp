#include "engine/calendar/due_date.hpp"

#include "engine/calendar/counted_back.hpp"
#include "engine/calendar/counting_days.hpp"
#include "engine/calendar/office_time.hpp"

#include <algorithm>

namespace calendar {
namespace {

constexpr std::int32_t hours_a_month = 30 * 24;

/// Is told every stretch of days that the counting passes. Counting without a listener costs nothing.
struct Silent {
    void days(StepKind, Date, Date, std::int32_t) {}
};

/// Gathers neighbours of one kind into one step.
struct Recording {
    std::vector<Step>& steps;
    void days(StepKind kind, Date from, Date to, std::int32_t used) {
        if (steps.empty() || steps.back().kind != kind || steps.back().to + 1 != from) {
            steps.push_back({kind, from, to, used});
            return;
        }
        steps.back().to = to;
        steps.back().used += used;
    }
};

bool uses_up(StepKind kind) { return kind == StepKind::counted || kind == StepKind::month_end_adjusted; }

StepKind rolled_over(DayKind kind) { return kind == DayKind::holiday ? StepKind::rolled_holiday : StepKind::rolled_weekend; }

std::int64_t in_hours(const Length& length) {
    switch (length.unit) {
    case Unit::hours:
    case Unit::office_hours: return std::clamp(length.amount, 0, longest_in_days * 24);
    case Unit::months: return std::clamp(length.amount, 0, longest_in_months) * hours_a_month;
    default: return std::clamp(length.amount, 0, longest_in_days) * 24;
    }
}

Instant end_in_hours(const Term& term, std::int64_t hours, const std::optional<SummerTime>& summer_time) {
    auto end = later(term.start, hours * seconds_per_hour, summer_time);
    for (const auto& pause : term.pauses) {
        const auto from = std::max(pause.from, term.start);
        if (from <= end && from < pause.until) end = later(end, elapsed(from, pause.until, summer_time), summer_time);
    }
    return end;
}

template <class Listener> class Count {
public:
    Count(const Term& term, const Counting& counting, const WorkingCalendar& days, Listener listener)
        : term_(term), counting_(counting), days_(days), listener_(listener) {}

    Instant due() {
        if (term_.length.unit == Unit::hours || term_.length.unit == Unit::office_hours) return due_in_hours();
        last_ = date_of(term_.start);
        if (is_nothing()) stay();
        else count();
        settle();
        return end_of(last_);
    }

private:
    Instant due_in_hours() {
        auto hours = in_hours(term_.length);
        for (const auto& extension : term_.extensions) hours += in_hours(extension);
        const bool in_office = term_.length.unit == Unit::office_hours && !days_.office_hours().empty();
        const auto end = in_office ? end_in_office_time(term_, hours * seconds_per_hour, days_) : end_in_hours(term_, hours, counting_.summer_time);
        listener_.days(StepKind::hours_counted, date_of(term_.start), date_of(end), static_cast<std::int32_t>(hours));
        return end;
    }

    bool is_nothing() const {
        return term_.length.amount <= 0 && std::ranges::all_of(term_.extensions, [](const Length& extension) { return extension.amount <= 0; });
    }

    void stay() {
        const auto kind = counting_.first_day_counts ? StepKind::counted : StepKind::first_day_not_counted;
        listener_.days(kind, last_, last_, 0);
    }

    void count() {
        if (counting_.first_day_counts) last_ = last_ - 1;
        else listener_.days(StepKind::first_day_not_counted, last_, last_, 0);
        add(term_.length);
        for (const auto& extension : term_.extensions) {
            listener_.days(StepKind::extended, last_ + 1, last_ + 1, 0);
            add(extension);
        }
    }

    void add(const Length& length) {
        const auto amount = std::clamp(length.amount, 0, longest_in_days);
        switch (length.unit) {
        case Unit::hours:
        case Unit::office_hours: return add_days(amount / 24);
        case Unit::calendar_days: return add_days(amount);
        case Unit::working_days: return add_working_days(amount);
        case Unit::months: return add_months(std::min(amount, longest_in_months));
        }
    }

    void add_days(std::int32_t amount, StepKind kind = StepKind::counted) {
        while (amount > 0) {
            if (skips_pause()) continue;
            const auto* pause = pause_ahead();
            const auto stretch = pause ? std::min(amount, date_of(pause->from) - last_) : amount;
            pass(kind, last_ + stretch);
            amount -= stretch;
        }
    }

    void add_working_days(std::int32_t amount) {
        while (amount > 0) {
            if (skips_pause()) continue;
            const auto kind = kind_of_day(term_, days_, last_ + 1);
            if (kind == DayKind::working) --amount;
            pass(step_of(kind), last_ + 1);
        }
    }

    /// Where months have been counted up to here, more of them count from where those began.
    void go_on_or_begin() {
        if (!counting_.months_chain && months_ > 0 && last_ == months_end_) return;
        months_begin_ = counting_.first_day_counts ? last_ + 1 : last_;
        months_ = 0;
    }

    /// Where the first day counts, a month from the 1st ends on the last of the month, not on the 1st.
    void add_months(std::int32_t amount) {
        if (amount == 0) return;
        go_on_or_begin();
        months_ = std::min(months_ + amount, longest_in_months);
        const auto target = months_later(months_begin_, months_, counting_.month_end);
        const bool adjusted = civil(target).day != civil(months_begin_).day;
        const bool ends_before = counting_.first_day_counts && !(adjusted && counting_.month_end == MonthEnd::last_day);
        const auto length = target - last_ - (ends_before ? 1 : 0);
        const auto end = last_ + length;
        if (length == 0) return; // cut
        add_days(adjusted ? length - 1 : length);
        if (adjusted) add_days(1, StepKind::month_end_adjusted);
        months_end_ = end;
    }

    /// The first suspension with days still to come.
    const Pause* pause_ahead() {
        while (pauses_passed_ < term_.pauses.size() && date_of(term_.pauses[pauses_passed_].until) <= last_) ++pauses_passed_;
        return pauses_passed_ < term_.pauses.size() ? &term_.pauses[pauses_passed_] : nullptr;
    }

    bool skips_pause() {
        const auto* pause = pause_ahead();
        if (!pause || last_ < date_of(pause->from)) return false;
        pass(StepKind::skipped_paused, date_of(pause->until));
        return true;
    }

    /// A last day on which a suspension begins, or which does not work, moves on.
    void settle() {
        const bool rolls = counting_.rolls_forward && !is_nothing();
        while (skips_pause() || (rolls && rolls_on())) {
        }
    }

    bool rolls_on() {
        const auto kind = kind_of_day(term_, days_, last_);
        if (kind == DayKind::working) return false;
        pass(rolled_over(kind), last_ + 1);
        return true;
    }

    void pass(StepKind kind, Date to) {
        listener_.days(kind, last_ + 1, to, uses_up(kind) ? to - last_ : 0);
        last_ = to;
    }

    const Term& term_;
    const Counting& counting_;
    const WorkingCalendar& days_;
    Listener listener_;
    Date last_;
    Date months_begin_, months_end_; ///< of the months counted last, as if nothing had stood still
    std::int32_t months_ = 0;
    std::size_t pauses_passed_ = 0;
};

} // namespace

Instant due(const Term& term, const Counting& counting, const WorkingCalendar& days) {
    if (term.counts_back) return counted_back(term, counting, days).due;
    return Count<Silent>(term, counting, days, {}).due();
}

Arithmetic explain_due(const Term& term, const Counting& counting, const WorkingCalendar& days) {
    if (term.counts_back) return counted_back(term, counting, days);
    Arithmetic arithmetic{term.start, {}, {}};
    arithmetic.due = Count<Recording>(term, counting, days, {arithmetic.steps}).due();
    return arithmetic;
}

} // namespace calendar
