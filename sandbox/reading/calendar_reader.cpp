#include "sandbox/reading/calendar_reader.hpp"

#include "sandbox/reading/provenance.hpp"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace reading {
namespace {

constexpr std::array<std::string_view, 7> weekdays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

void add_weekday(Findings& findings, std::bitset<7>& week, const Value& word) {
    for (std::size_t i = 0; i < weekdays.size(); ++i)
        if (word.text == weekdays[i]) return void(week.set(i));
    findings.error(word.place, "no_such_weekday", fmt::format("Expected a weekday but found \"{}\"", word.text),
                   "use one of: mon, tue, wed, thu, fri, sat, sun");
}

std::bitset<7> read_week(ProfileReading& reading, Members& members) {
    std::bitset<7> week;
    for (const auto* word : members.words("week")) add_weekday(reading.findings, week, *word);
    if (week.none()) {
        reading.findings.error(members.place(), "week_without_work", "Expected at least one working day but found none",
                               "list the working days under \"week\"");
        week.set();
    }
    return week;
}

/// Dozens of days of one year are noted once.
void note_unconfirmed_year(ProfileReading& reading, Place place, calendar::Date date) {
    const auto year = calendar::civil(date).year;
    const bool noted = std::ranges::any_of(reading.profile.holidays, [&](const auto& earlier) {
        return calendar::civil(earlier.date).year == year && earlier.law.status == profile::Status::unconfirmed;
    });
    if (!noted)
        reading.findings.tell(model::Severity::note, place, "unconfirmed_value",
                              fmt::format("Holidays of {} are marked as not confirmed, from this one on", year),
                              "check them against the official calendar before relying on them");
}

std::optional<profile::ListedDay> read_listed_day(ProfileReading& reading, const Value& entry) {
    Members members(reading.findings, entry);
    members.required("date");
    const auto date = members.date("date");
    const auto* status = members.optional("status");
    profile::ListedDay day;
    day.law.note = members.text("note").value_or("");
    if (status && status->text == "unconfirmed") day.law.status = profile::Status::unconfirmed;
    day.name = members.local("name");
    members.ignore("source");
    if (!date) return {};
    day.date = *date;
    return day;
}

void read_holiday(ProfileReading& reading, const Value& entry) {
    const auto day = read_listed_day(reading, entry);
    if (!day) return;
    if (day->law.status == profile::Status::unconfirmed) note_unconfirmed_year(reading, entry.place, day->date);
    reading.profile.holidays.push_back(*day);
}

/// A working day that works by the week alone need not be listed: whoever lists it means another day.
void read_working_weekend(ProfileReading& reading, const Value& entry, std::bitset<7> week) {
    const auto day = read_listed_day(reading, entry);
    if (!day) return;
    const bool is_off = std::ranges::any_of(reading.profile.holidays, [&](const profile::ListedDay& holiday) { return holiday.date == day->date; });
    if (is_off || week.test(static_cast<std::size_t>(calendar::weekday(day->date))))
        reading.findings.error(entry.place, "no_working_weekend",
                               fmt::format("Expected a day of the weekend but {} {}", calendar::iso(day->date), is_off ? "is a holiday" : "works by the week"),
                               "list under \"working_weekends\" the days that work though the week does not");
    reading.profile.working_weekends.push_back(*day);
}

void read_years_known(ProfileReading& reading, const Value& entry) {
    Members members(reading.findings, entry);
    profile::YearsKnown years;
    years.from = static_cast<int>(members.whole("from", 0, 1, 9999));
    years.to = static_cast<int>(members.whole("to", years.from, 1, 9999));
    years.lacks = members.local("lacks");
    if (years.to < years.from)
        reading.findings.error(entry.place, "years_backwards",
                               fmt::format("Expected years that end no earlier than they begin but found {} to {}", years.from, years.to),
                               "put the earlier year under \"from\"");
    reading.profile.years_known.push_back(years);
}

std::vector<calendar::Date> dates_of(const std::vector<profile::ListedDay>& listed) {
    std::vector<calendar::Date> dates;
    for (const auto& day : listed) dates.push_back(day.date);
    return dates;
}

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

void read_counting(ProfileReading& reading, const Value& value) {
    auto& profile = reading.profile;
    Members members(reading.findings, value);
    const auto first = read_counted(reading, members, "first_day", profile.first_day_law);
    const auto holiday = read_counted(reading, members, "falls_on_holiday", profile.falls_on_holiday_law);
    const auto month_end = read_counted(reading, members, "month_end", profile.month_end_law);
    expect_word(reading.findings, value, first, "excluded", "included");
    expect_word(reading.findings, value, holiday, "rolls_forward", "stays");
    expect_word(reading.findings, value, month_end, "last_day", "first_of_next");
    profile.counting.first_day_counts = first == "included";
    profile.counting.rolls_forward = holiday != "stays";
    if (month_end == "first_of_next") profile.counting.month_end = calendar::MonthEnd::first_of_next;
}

void declare_source(ProfileReading& reading, const Member& member) {
    Members members(reading.findings, member.value);
    profile::Source source;
    source.id = member.key;
    source.title = members.local("title", true);
    source.version = members.text("version").value_or("");
    source.as_of = members.date("as_of");
    source.is_law = members.flag("law", true);
    source.address = members.text("address").value_or("");
    members.ignore("note");
    reading.lexicon.sources.declare(reading.findings, member.value, member.key, profile::SourceId{static_cast<std::uint16_t>(reading.profile.sources.size())});
    reading.profile.sources.push_back(std::move(source));
}

} // namespace

void declare_sources(ProfileReading& reading, const Value& root) {
    const auto* sources = root.find("sources");
    if (!sources || !expect(reading.findings, *sources, Value::Type::object)) return;
    for (const auto& member : sources->members) declare_source(reading, member);
}

void read_calendar(ProfileReading& reading, const Value& root) {
    if (const auto* counting = root.find("counting")) read_counting(reading, *counting);
    const auto* value = root.find("calendar");
    if (!value) return;
    Members members(reading.findings, *value);
    const auto week = read_week(reading, members);
    for (const auto* entry : members.list("holidays")) read_holiday(reading, *entry);
    for (const auto* entry : members.list("working_weekends")) read_working_weekend(reading, *entry, week);
    for (const auto* entry : members.list("years_known")) read_years_known(reading, *entry);
    members.ignore("note");
    members.ignore("source");
    const auto& profile = reading.profile;
    reading.profile.days = calendar::WorkingCalendar(week, dates_of(profile.holidays), dates_of(profile.working_weekends));
}

} // namespace reading
