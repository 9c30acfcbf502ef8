#pragma once

#include "sandbox/exchange/report.hpp"
#include "sandbox/wording/due_words.hpp"
#include "sandbox/yardstick/said.hpp"

#include <span>

namespace exchange {

/// A clock as it was asked about, and the answer.
struct DueAnswer {
    const profile::Clock& clock;
    calendar::Length length;
    bool as_practice = false; ///< counted as practice does where that differs
    std::size_t extensions = 0;
    std::span<const calendar::Pause> pauses;
    calendar::Arithmetic arithmetic;
    const profile::Calendar& calendar;

    wording::Reckoned reckoned() const { return {arithmetic, calendar, length.unit, {}, static_cast<bool>(clock.counts_back_from)}; }
};

/// When a clock runs out, and every day that did and did not count.
Report due_report(const yardstick::Said& profile, const DueAnswer& answer);

} // namespace exchange
