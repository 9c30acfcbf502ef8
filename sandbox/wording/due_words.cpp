#include "sandbox/wording/due_words.hpp"

#include "sandbox/wording/dates.hpp"
#include "sandbox/wording/sentences.hpp"

#include <algorithm>

namespace wording {
namespace {

using calendar::Step;
using calendar::StepKind;

bool is_on_holiday(const Step& step) {
    return step.kind == StepKind::skipped_holiday || step.kind == StepKind::rolled_holiday || step.kind == StepKind::rolled_back_holiday;
}

/// Of a last day that moves, the step holds the days to which it moved.
bool lies_in(const Step& step, calendar::Date date) {
    const int before = step.kind == StepKind::rolled_holiday ? 1 : step.kind == StepKind::rolled_back_holiday ? -1 : 0;
    return step.from - before <= date && date <= step.to - before;
}

/// Each once, in order, however many days it has.
std::string holidays_of(const texts::Texts& texts, const Reckoned& reckoned, const Step& step) {
    std::vector<std::string> names;
    for (const auto& day : reckoned.calendar.holidays) {
        auto name = day.name.in(texts.language());
        if (!name.empty() && lies_in(step, day.date) && std::ranges::find(names, name) == names.end()) names.push_back(std::move(name));
    }
    if (std::ranges::any_of(reckoned.days_off, [&](calendar::Date day) { return lies_in(step, day); })) names.push_back(texts("step.declared_off"));
    std::string all;
    for (const auto& name : names) all += (all.empty() ? "" : "; ") + name;
    return all;
}

bool has(const calendar::Arithmetic& arithmetic, StepKind one, StepKind other) {
    return std::ranges::any_of(arithmetic.steps, [&](const Step& step) { return step.kind == one || step.kind == other; });
}

bool is_open(const profile::Provenance& law) { return law.status == profile::Status::unconfirmed; }

void add_rules_of_hours(std::vector<std::string>& doubts, const texts::Texts& texts, const profile::Profile& profile, const Reckoned& reckoned) {
    if (reckoned.unit == calendar::Unit::office_hours && is_open(reckoned.calendar.office_hours_law)) doubts.push_back(texts("doubt.office_hours"));
    const auto passed = calendar::elapsed(reckoned.arithmetic.start, reckoned.arithmetic.due, profile.counting.summer_time);
    const bool was_moved = passed != reckoned.arithmetic.due - reckoned.arithmetic.start;
    if (reckoned.unit == calendar::Unit::hours && was_moved && is_open(profile.summer_time_law)) doubts.push_back(texts("doubt.summer_time"));
}

/// Whether it could have moved: it did, or it stands on a day off.
bool could_move_back(const Reckoned& reckoned) {
    const auto& arithmetic = reckoned.arithmetic;
    return reckoned.counts_back && (has(arithmetic, StepKind::rolled_back_holiday, StepKind::rolled_back_weekend) ||
                                    !reckoned.calendar.days.is_working(calendar::date_of(arithmetic.due)));
}

void add_rules(std::vector<std::string>& doubts, const texts::Texts& texts, const profile::Profile& profile, const Reckoned& reckoned) {
    const auto& arithmetic = reckoned.arithmetic;
    if (has(arithmetic, StepKind::hours_counted, StepKind::hours_counted)) return add_rules_of_hours(doubts, texts, profile, reckoned);
    if (is_open(profile.first_day_law)) doubts.push_back(texts("doubt.first_day"));
    if (is_open(profile.month_end_law) && has(arithmetic, StepKind::month_end_adjusted, StepKind::month_end_adjusted))
        doubts.push_back(texts("doubt.month_end"));
    if (is_open(profile.falls_on_holiday_law) && has(arithmetic, StepKind::rolled_holiday, StepKind::rolled_weekend)) doubts.push_back(texts("doubt.moves_on"));
    if (is_open(profile.counted_back_law) && could_move_back(reckoned)) doubts.push_back(texts("doubt.moves_back"));
}

void add_days_off(std::vector<std::string>& doubts, const texts::Texts& texts, const Reckoned& reckoned) {
    for (const auto& day : reckoned.calendar.holidays) {
        const bool counts = std::ranges::any_of(reckoned.arithmetic.steps, [&](const Step& step) { return is_on_holiday(step) && lies_in(step, day.date); });
        if (!counts || !is_open(day.law)) continue;
        const auto name = day.name.in(texts.language());
        doubts.push_back(texts(name.empty() ? "doubt.day_off" : "doubt.named_day_off", {{"name", name}, {"day", readable(texts, day.date)}}));
    }
}

void add_year(std::vector<std::string>& doubts, const texts::Texts& texts, const profile::Calendar& calendar, calendar::Date last) {
    const auto year = calendar::civil(last).year;
    const auto known = std::ranges::find_if(calendar.years_known, [&](const profile::YearsKnown& years) { return years.from <= year && year <= years.to; });
    const auto lacks = known == calendar.years_known.end() ? std::string{} : known->lacks.in(texts.language());
    if (!lacks.empty()) doubts.push_back(texts("doubt.year_lacks", {{"year", std::to_string(year)}, {"lacks", lacks}}));
    else if (known == calendar.years_known.end() && !calendar.days.knows_year_of(last)) doubts.push_back(texts("doubt.year", {{"year", std::to_string(year)}}));
}

} // namespace

std::string step_words(const texts::Texts& texts, const Reckoned& reckoned, const Step& step) {
    const auto passed = reckoned.unit == calendar::Unit::months ? calendar::Unit::calendar_days : reckoned.unit; // what a month came to
    const auto used = step.used > 0 ? length_words(texts, {step.used, passed}) : std::string{};
    const auto names = is_on_holiday(step) ? holidays_of(texts, reckoned, step) : std::string{};
    const auto key = "step." + std::string(calendar::word_of(step.kind));
    return names.empty() ? texts(key, {{"used", used}}) : texts(key + "_named", {{"names", names}});
}

std::vector<std::string> due_doubts(const texts::Texts& texts, const profile::Profile& profile, const Reckoned& reckoned) {
    std::vector<std::string> doubts;
    add_rules(doubts, texts, profile, reckoned);
    add_days_off(doubts, texts, reckoned);
    add_year(doubts, texts, reckoned.calendar, calendar::date_of(reckoned.arithmetic.due));
    return doubts;
}

} // namespace wording
