#include "sandbox/wording/due_words.hpp"

#include "sandbox/wording/dates.hpp"
#include "sandbox/wording/sentences.hpp"

#include <algorithm>

namespace wording {
namespace {

using calendar::Step;
using calendar::StepKind;

bool is_on_holiday(const Step& step) { return step.kind == StepKind::skipped_holiday || step.kind == StepKind::rolled_holiday; }

/// Of a last day that moves on, the step holds the days after.
bool lies_in(const Step& step, calendar::Date date) {
    const int before = step.kind == StepKind::rolled_holiday ? 1 : 0;
    return step.from - before <= date && date <= step.to - before;
}

/// Each once, in order, however many days it has.
std::string holidays_of(const texts::Texts& texts, const profile::Profile& profile, const Step& step) {
    std::vector<std::string> names;
    for (const auto& day : profile.holidays) {
        auto name = day.name.in(texts.language());
        if (!name.empty() && lies_in(step, day.date) && std::ranges::find(names, name) == names.end()) names.push_back(std::move(name));
    }
    std::string all;
    for (const auto& name : names) all += (all.empty() ? "" : "; ") + name;
    return all;
}

bool has(const calendar::Arithmetic& arithmetic, StepKind one, StepKind other) {
    return std::ranges::any_of(arithmetic.steps, [&](const Step& step) { return step.kind == one || step.kind == other; });
}

bool is_open(const profile::Provenance& law) { return law.status == profile::Status::unconfirmed; }

void add_rules(std::vector<std::string>& doubts, const texts::Texts& texts, const profile::Profile& profile, const calendar::Arithmetic& arithmetic) {
    const bool in_hours = has(arithmetic, StepKind::hours_counted, StepKind::hours_counted);
    if (is_open(profile.first_day_law) && !in_hours) doubts.push_back(texts("doubt.first_day"));
    if (is_open(profile.month_end_law) && has(arithmetic, StepKind::month_end_adjusted, StepKind::month_end_adjusted))
        doubts.push_back(texts("doubt.month_end"));
    if (is_open(profile.falls_on_holiday_law) && has(arithmetic, StepKind::rolled_holiday, StepKind::rolled_weekend)) doubts.push_back(texts("doubt.moves_on"));
}

void add_days_off(std::vector<std::string>& doubts, const texts::Texts& texts, const profile::Profile& profile, const calendar::Arithmetic& arithmetic) {
    for (const auto& day : profile.holidays) {
        const bool counts = std::ranges::any_of(arithmetic.steps, [&](const Step& step) { return is_on_holiday(step) && lies_in(step, day.date); });
        if (!counts || !is_open(day.law)) continue;
        const auto name = day.name.in(texts.language());
        doubts.push_back(texts(name.empty() ? "doubt.day_off" : "doubt.named_day_off", {{"name", name}, {"day", readable(texts, day.date)}}));
    }
}

void add_year(std::vector<std::string>& doubts, const texts::Texts& texts, const profile::Profile& profile, calendar::Date last) {
    const auto year = calendar::civil(last).year;
    const auto known = std::ranges::find_if(profile.years_known, [&](const profile::YearsKnown& years) { return years.from <= year && year <= years.to; });
    const auto lacks = known == profile.years_known.end() ? std::string{} : known->lacks.in(texts.language());
    if (!lacks.empty()) doubts.push_back(texts("doubt.year_lacks", {{"year", std::to_string(year)}, {"lacks", lacks}}));
    else if (known == profile.years_known.end() && !profile.days.knows_year_of(last)) doubts.push_back(texts("doubt.year", {{"year", std::to_string(year)}}));
}

} // namespace

std::string step_words(const texts::Texts& texts, const profile::Profile& profile, const Step& step, calendar::Unit unit) {
    static constexpr const char* keys[] = {"step.first_day_not_counted", "step.counted",  "step.skipped_weekend", "step.skipped_holiday", "step.skipped_paused",
                                           "step.month_end_adjusted",    "step.extended", "step.rolled_weekend",  "step.rolled_holiday",  "step.hours_counted"};
    const auto passed = unit == calendar::Unit::months ? calendar::Unit::calendar_days : unit; // what a month came to
    const auto used = step.used > 0 ? length_words(texts, {step.used, passed}) : std::string{};
    const auto names = is_on_holiday(step) ? holidays_of(texts, profile, step) : std::string{};
    if (names.empty()) return texts(keys[static_cast<std::size_t>(step.kind)], {{"used", used}});
    return texts(step.kind == StepKind::skipped_holiday ? "step.skipped_holiday_named" : "step.rolled_holiday_named", {{"names", names}});
}

std::vector<std::string> due_doubts(const texts::Texts& texts, const profile::Profile& profile, const calendar::Arithmetic& arithmetic) {
    std::vector<std::string> doubts;
    add_rules(doubts, texts, profile, arithmetic);
    add_days_off(doubts, texts, profile, arithmetic);
    add_year(doubts, texts, profile, calendar::date_of(arithmetic.due));
    return doubts;
}

} // namespace wording
