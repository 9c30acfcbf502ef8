#include "sandbox/yardstick/longer.hpp"

namespace yardstick {
std::optional<Outlasts> first_outlasting(const profile::Profile& profile, calendar::Length length, std::span<const calendar::Length> extensions,
                                         calendar::Length asked) {
    const auto first_day = calendar::date({2026, 1, 1}), last_day = calendar::date({2029, 12, 31}); // shipped calendars know these years
    for (auto day = first_day; day <= last_day; day = day + 1) {
        const auto noon = calendar::start_of(day) + calendar::seconds_per_day / 2;
        const auto ends = calendar::due({noon, length, extensions, {}}, profile.counting, profile.calendar.days);
        const auto due = calendar::due({noon, asked, {}, {}}, profile.counting, profile.calendar.days);
        if (ends > due) return Outlasts{day, calendar::date_of(ends), calendar::date_of(due)};
    }
    return {};
}

} // namespace yardstick
