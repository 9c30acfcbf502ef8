#include "tests/calendar/korea_2026.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>

using namespace calendar;

namespace {

struct Drawn {
    Instant start;
    Length length;
    std::vector<Length> extensions;
    std::vector<Pause> pauses;
    Counting counting;
    Term term() const { return {start, length, extensions, pauses}; }
};

class Dice {
public:
    explicit Dice(std::uint64_t seed) : engine_(seed) {}
    int below(int limit) { return static_cast<int>(engine_() % static_cast<std::uint64_t>(limit)); }
    bool one_in(int chances) { return below(chances) == 0; }

private:
    std::mt19937_64 engine_;
};

Length drawn_length(Dice& dice, int most) {
    const auto unit = static_cast<Unit>(dice.below(4));
    return {dice.below(unit == Unit::months ? 7 : most), unit};
}

Drawn drawn(std::uint64_t seed) {
    Dice dice(seed);
    Drawn term;
    term.start = korea_2026::at("2025-11-01T00:00") + dice.below(450 * 24 * 60) * std::int64_t{60};
    term.length = drawn_length(dice, 120);
    while (dice.one_in(3)) term.extensions.push_back(drawn_length(dice, 40));
    auto from = term.start + dice.below(20 * 86400) + -5 * seconds_per_day;
    while (dice.one_in(2)) {
        const auto until = from + dice.below(20 * 86400);
        term.pauses.push_back({from, until});
        from = until + 1 + dice.below(10 * 86400);
    }
    term.counting = {dice.one_in(2), dice.one_in(2), dice.one_in(2) ? MonthEnd::last_day : MonthEnd::first_of_next};
    return term;
}

/// Day by day, the slow and plain way; for lengths in calendar and working days.
Date plainly(const Drawn& term, const WorkingCalendar& days) {
    const auto paused = [&](Date date) {
        return std::ranges::any_of(term.pauses, [&](const Pause& pause) { return date_of(pause.from) < date && date <= date_of(pause.until); });
    };
    auto last = date_of(term.start) - (term.counting.first_day_counts ? 1 : 0);
    const auto add = [&](Length length) {
        for (auto left = length.amount; left > 0;) {
            last = last + 1;
            const bool counts = !paused(last) && (length.unit != Unit::working_days || days.is_working(last));
            left -= counts ? 1 : 0;
        }
    };
    add(term.length);
    for (const auto& extension : term.extensions) add(extension);
    for (;;) {
        const bool suspended = paused(last + 1);
        if (!suspended && (!term.counting.rolls_forward || days.is_working(last))) return last;
        last = last + 1;
    }
}

bool only_days(const Drawn& term) {
    const auto is_days = [](const Length& length) { return length.unit == Unit::calendar_days || length.unit == Unit::working_days; };
    return is_days(term.length) && std::ranges::all_of(term.extensions, is_days);
}

std::int32_t total(const Drawn& term) {
    auto sum = term.length.amount;
    for (const auto& extension : term.extensions) sum += extension.amount;
    return sum;
}

/// What is wrong with the steps; empty when every day from start to due stands in exactly one.
std::string fault_of(const Arithmetic& arithmetic) {
    auto next = date_of(arithmetic.start);
    for (const auto& step : arithmetic.steps) {
        if (step.kind == StepKind::extended) {
            if (step.from != next || step.to != next) return "extension away from its place";
            continue;
        }
        if (step.from != next || step.to < step.from) return "gap or overlap at " + iso(step.from);
        next = step.to + 1;
    }
    return next == date_of(arithmetic.due) + 1 ? "" : "steps end before " + iso(next);
}

} // namespace

TEST_CASE("However drawn, a due date is explained to its very second and every day stands in one step", "[calendar][property]") {
    const auto days = korea_2026::days();
    for (std::uint64_t seed = 1; seed <= 20000; ++seed) {
        const auto term = drawn(seed);
        const auto arithmetic = explain_due(term.term(), term.counting, days);
        if (arithmetic.due != due(term.term(), term.counting, days)) FAIL("seed " << seed << ": another due date");
        if (const auto fault = fault_of(arithmetic); !fault.empty()) FAIL("seed " << seed << ": " << fault);
    }
    SUCCEED();
}

TEST_CASE("However drawn, days are counted as by hand, and as many as the law gives", "[calendar][property]") {
    const auto days = korea_2026::days();
    int compared = 0;
    for (std::uint64_t seed = 1; seed <= 20000; ++seed) {
        const auto term = drawn(seed);
        if (!only_days(term) || total(term) == 0) continue;
        const auto arithmetic = explain_due(term.term(), term.counting, days);
        if (arithmetic.due != end_of(plainly(term, days))) FAIL("seed " << seed);
        std::int32_t used = 0;
        for (const auto& step : arithmetic.steps) used += step.used;
        if (used != total(term)) FAIL("seed " << seed << ": used " << used << " of " << total(term));
        ++compared;
    }
    CHECK(compared > 5000);
}

TEST_CASE("A period that rolls forward ends on a day that works, hours apart", "[calendar][property]") {
    const auto days = korea_2026::days();
    for (std::uint64_t seed = 1; seed <= 20000; ++seed) {
        const auto term = drawn(seed);
        if (term.length.unit == Unit::hours || !term.counting.rolls_forward || total(term) == 0) continue;
        if (!days.is_working(date_of(due(term.term(), term.counting, days)))) FAIL("seed " << seed);
    }
    SUCCEED();
}
