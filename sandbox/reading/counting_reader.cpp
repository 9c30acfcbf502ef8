#include "sandbox/reading/counting_reader.hpp"

#include "sandbox/reading/provenance.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace reading {
namespace {

constexpr std::array<std::string_view, 7> weekdays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

std::string read_counted(ProfileReading& reading, Members& counting, std::string_view key, profile::Provenance& law) {
    const auto* value = counting.optional(key);
    if (!value) return {};
    Members members(reading.findings, *value);
    law = read_provenance(reading, members, Law::required);
    return members.needed_text("value");
}

void expect_word(Findings& findings, const Value& at, const std::string& word, std::string_view one, std::string_view other) {
    if (word.empty() || word == one || word == other) return;
    findings.error(at.place, "no_such_counting", fmt::format("Expected {} or {} but found \"{}\"", one, other, word), "use one of the two");
}

/// "last sun", "2nd sun"
void read_day_of_month(Findings& findings, calendar::Yearly& yearly, const Value& day) {
    static constexpr std::array<std::string_view, 4> numbers{"1st", "2nd", "3rd", "4th"};
    const std::string_view text = day.text;
    const auto number = std::ranges::find(numbers, text.substr(0, text.find(' ')));
    const bool is_last = text.starts_with("last ");
    if (!is_last && number == numbers.end()) {
        findings.error(day.place, "day_of_month_unreadable", fmt::format("Expected a day such as \"last sun\" or \"2nd sun\" but found \"{}\"", text),
                       "write last, 1st, 2nd, 3rd or 4th, and the weekday");
        return;
    }
    yearly.which = is_last ? -1 : static_cast<int>(number - numbers.begin()) + 1;
    yearly.weekday = weekday_named(findings, day, text.substr(text.find(' ') + 1)).value_or(calendar::Weekday::sun);
}

calendar::Yearly read_yearly(ProfileReading& reading, Members& of, std::string_view key) {
    calendar::Yearly yearly;
    const auto* value = of.required(key);
    if (!value) return yearly;
    Members members(reading.findings, *value);
    yearly.month = static_cast<int>(members.whole("month", 0, 1, 12));
    if (const auto* day = members.required("day"); day && expect(reading.findings, *day, Value::Type::text)) read_day_of_month(reading.findings, yearly, *day);
    if (const auto* at = members.required("at")) yearly.at_second = time_of_day(reading.findings, *at);
    return yearly;
}

void read_summer_time(ProfileReading& reading, const Value& value) {
    Members members(reading.findings, value);
    calendar::SummerTime summer;
    summer.begins = read_yearly(reading, members, "begins");
    summer.ends = read_yearly(reading, members, "ends");
    summer.ahead_seconds = static_cast<std::int32_t>(members.whole("ahead_minutes", 60, 1, 180)) * 60;
    reading.profile.summer_time_law = read_provenance(reading, members, Law::required);
    reading.profile.counting.summer_time = summer;
}

} // namespace

std::optional<calendar::Weekday> weekday_named(Findings& findings, const Value& at, std::string_view word) {
    const auto found = std::ranges::find(weekdays, word);
    if (found != weekdays.end()) return static_cast<calendar::Weekday>(found - weekdays.begin());
    findings.error(at.place, "no_such_weekday", fmt::format("Expected a weekday but found \"{}\"", word), "use one of: mon, tue, wed, thu, fri, sat, sun");
    return {};
}

std::int32_t time_of_day(Findings& findings, const Value& value) {
    if (!expect(findings, value, Value::Type::text)) return 0;
    if (value.text == "24:00") return static_cast<std::int32_t>(calendar::seconds_per_day);
    const auto moment = value.text.size() == 5 ? calendar::parse_instant("1970-01-01T" + value.text) : std::nullopt;
    if (!moment)
        findings.error(value.place, "time_unreadable", fmt::format("Expected a time such as 09:00 but found \"{}\"", value.text),
                       "write hours, colon, minutes");
    return moment ? static_cast<std::int32_t>(moment->seconds) : 0;
}

void read_counting(ProfileReading& reading, const Value& value) {
    auto& profile = reading.profile;
    Members members(reading.findings, value);
    const auto first = read_counted(reading, members, "first_day", profile.first_day_law);
    const auto holiday = read_counted(reading, members, "falls_on_holiday", profile.falls_on_holiday_law);
    const auto month_end = read_counted(reading, members, "month_end", profile.month_end_law);
    const auto back = read_counted(reading, members, "counted_back", profile.counted_back_law);
    expect_word(reading.findings, value, first, "excluded", "included");
    expect_word(reading.findings, value, holiday, "rolls_forward", "stays");
    expect_word(reading.findings, value, month_end, "last_day", "first_of_next");
    expect_word(reading.findings, value, back, "stays", "rolls_back");
    profile.counting.first_day_counts = first == "included";
    profile.counting.rolls_forward = holiday != "stays";
    profile.counting.rolls_back = back == "rolls_back";
    if (const auto* summer = members.optional("summer_time")) read_summer_time(reading, *summer);
    if (month_end == "first_of_next") profile.counting.month_end = calendar::MonthEnd::first_of_next;
}

} // namespace reading
