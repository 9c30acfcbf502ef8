#include "sandbox/wording/day_doubts.hpp"

#include "engine/casework/clocks.hpp"
#include "sandbox/wording/due_words.hpp"
#include "sandbox/wording/law_words.hpp"

namespace wording {

std::vector<std::string> day_doubts(const texts::Texts& texts, const casework::PlayContext& context, const casework::Case& the_case,
                                    const casework::RunningClock& clock) {
    if (clock.due == casework::unknown_due) return {};
    const auto& about = context.profile[clock.clock];
    const auto arithmetic = casework::arithmetic(context, the_case, clock);
    const std::span<const calendar::Date> days_off{the_case.days_off.data(), the_case.days_off.size()};
    const auto unit = about.length ? about.length->unit : calendar::Unit::calendar_days;
    return due_doubts(texts, context.profile,
                      {arithmetic, casework::calendar_of(context, the_case, clock), unit, days_off, static_cast<bool>(about.counts_back_from)});
}

std::string short_day_doubt(const texts::Texts& texts, const casework::PlayContext& context, const casework::Case& the_case,
                            const casework::RunningClock& clock) {
    if (auto doubt = short_law_doubt(texts, context.profile, context.profile[clock.clock].about.law); !doubt.empty()) return doubt;
    const bool is_sure = clock_doubt(texts, context.profile, clock).empty() && day_doubts(texts, context, the_case, clock).empty();
    return is_sure ? std::string{} : texts("doubt.short_not_confirmed");
}

} // namespace wording
