#include "engine/casework/extensions.hpp"

#include "engine/casework/first_edition.hpp"

namespace casework {
namespace {

bool by_list(const PlayContext& context) { return version_of(FactKind::clock_extended, context.edition) >= 2; }

calendar::Length of_amount(calendar::Length length, std::optional<std::int32_t> amount) { return {amount.value_or(length.amount), length.unit}; }

} // namespace

const profile::Extension* nth_extension(const profile::Clock& clock, std::size_t nth) {
    for (const auto& entry : clock.extensions) {
        const auto times = static_cast<std::size_t>(entry.times);
        if (nth < times) return &entry;
        nth -= times;
    }
    return nullptr;
}

std::size_t extensions_given(const profile::Clock& clock) {
    std::size_t given = 0;
    for (const auto& entry : clock.extensions) given += static_cast<std::size_t>(entry.times);
    return given;
}

std::optional<calendar::Length> next_extension(const profile::Clock& clock, std::size_t had, std::optional<std::int32_t> amount) {
    if (const auto* given = nth_extension(clock, had)) return of_amount(given->length, amount);
    if (!amount) return {};
    return of_amount(clock.extensions.empty() ? calendar::Length{} : clock.extensions.back().length, amount);
}

bool can_be_extended(const RunningClock& clock) { return clock.state != ClockState::met && clock.due != unknown_due; }

std::optional<calendar::Length> decided_extension(const PlayContext& context, const RunningClock& clock, std::optional<std::int32_t> amount) {
    const auto& about = context.profile[clock.clock];
    if (by_list(context)) return next_extension(about, clock.extensions.size(), amount);
    return of_amount(first_edition::decided_extension(about, clock.extensions.size()), amount);
}

calendar::Length applied_extension(const PlayContext& context, const RunningClock& clock, std::int32_t amount) {
    const auto& about = context.profile[clock.clock];
    return by_list(context) ? *next_extension(about, clock.extensions.size(), amount) : first_edition::applied_extension(about, amount);
}

} // namespace casework
