#include "engine/calendar/counted_back.hpp"

#include "engine/calendar/counting_days.hpp"

#include <algorithm>

namespace calendar {
namespace {

class CountBack {
public:
    CountBack(const Term& term, const Counting& counting, const WorkingCalendar& days)
        : term_(term), counting_(counting), days_(days), last_(date_of(term.start)) {}

    Arithmetic counted() {
        begin();
        const auto amount = std::clamp(term_.length.amount, 0, longest_in_days);
        switch (term_.length.unit) {
        case Unit::working_days: back_over_working_days(amount); break;
        case Unit::months: back_over_months(std::min(amount, longest_in_months)); break;
        default: back_over(StepKind::counted, last_ - amount);
        }
        while (counting_.rolls_back && amount > 0 && rolls_back()) {
        }
        return {term_.start, std::move(steps_), end_of(last_)};
    }

private:
    void begin() {
        if (counting_.first_day_counts && term_.length.amount > 0) last_ = last_ + 1;
        else steps_.push_back({StepKind::first_day_not_counted, last_, last_, 0});
    }

    void back_over_working_days(std::int32_t amount) {
        while (amount > 0) {
            const auto kind = kind_of_day(term_, days_, last_ - 1);
            if (kind == DayKind::working) --amount;
            back_over(step_of(kind), last_ - 1);
        }
    }

    void back_over_months(std::int32_t amount) { back_over(StepKind::counted, std::min(last_, months_later(last_, -amount, counting_.month_end))); }

    bool rolls_back() {
        const auto kind = kind_of_day(term_, days_, last_);
        if (kind == DayKind::working) return false;
        back_over(kind == DayKind::holiday ? StepKind::rolled_back_holiday : StepKind::rolled_back_weekend, last_ - 1);
        return true;
    }

    void back_over(StepKind kind, Date to) {
        if (to == last_) return;
        const auto used = kind == StepKind::counted ? last_ - to : 0;
        const bool goes_on = !steps_.empty() && steps_.back().kind == kind;
        if (goes_on) steps_.back().from = to, steps_.back().used += used;
        else steps_.push_back({kind, to, last_ - 1, used});
        last_ = to;
    }

    const Term& term_;
    const Counting& counting_;
    const WorkingCalendar& days_;
    Date last_;
    std::vector<Step> steps_;
};

Arithmetic hours_back(const Term& term, const Counting& counting) {
    const auto hours = std::clamp(term.length.amount, 0, longest_in_days * 24);
    const auto due = later(term.start, -hours * seconds_per_hour, counting.summer_time);
    return {term.start, {{StepKind::hours_counted, date_of(due), date_of(term.start), hours}}, due};
}

} // namespace

Arithmetic counted_back(const Term& term, const Counting& counting, const WorkingCalendar& days) {
    if (term.length.unit == Unit::hours) return hours_back(term, counting);
    return CountBack(term, counting, days).counted();
}

} // namespace calendar
