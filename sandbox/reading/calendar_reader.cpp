#include "sandbox/reading/calendar_reader.hpp"

#include "sandbox/reading/counting_reader.hpp"
#include "sandbox/reading/provenance.hpp"
#include "sandbox/reading/substitutes_reader.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace reading {
namespace {

void add_weekday(Findings& findings, std::bitset<7>& week, const Value& word) {
    if (const auto day = weekday_named(findings, word, word.text)) week.set(static_cast<std::size_t>(*day));
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
void note_unconfirmed_year(Findings& findings, const profile::Calendar& calendar, Place place, calendar::Date date) {
    const auto year = calendar::civil(date).year;
    const bool noted = std::ranges::any_of(calendar.holidays, [&](const auto& earlier) {
        return calendar::civil(earlier.date).year == year && earlier.law.status == profile::Status::unconfirmed;
    });
    if (!noted)
        findings.tell(model::Severity::note, place, "unconfirmed_value", fmt::format("Holidays of {} are marked as not confirmed, from this one on", year),
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

void read_holiday(ProfileReading& reading, profile::Calendar& calendar, const Value& entry) {
    const auto day = read_listed_day(reading, entry);
    if (!day) return;
    if (day->law.status == profile::Status::unconfirmed) note_unconfirmed_year(reading.findings, calendar, entry.place, day->date);
    calendar.holidays.push_back(*day);
}

/// A working day that works by the week alone need not be listed: whoever lists it means another day.
void read_working_weekend(ProfileReading& reading, profile::Calendar& calendar, const Value& entry, std::bitset<7> week) {
    const auto day = read_listed_day(reading, entry);
    if (!day) return;
    const bool is_off = std::ranges::any_of(calendar.holidays, [&](const profile::ListedDay& holiday) { return holiday.date == day->date; });
    if (is_off || week.test(static_cast<std::size_t>(calendar::weekday(day->date))))
        reading.findings.error(entry.place, "no_working_weekend",
                               fmt::format("Expected a day of the weekend but {} {}", calendar::iso(day->date), is_off ? "is a holiday" : "works by the week"),
                               "list under \"working_weekends\" the days that work though the week does not");
    calendar.working_weekends.push_back(*day);
}

void read_years_known(ProfileReading& reading, profile::Calendar& calendar, const Value& entry) {
    Members members(reading.findings, entry);
    profile::YearsKnown years;
    years.from = static_cast<int>(members.whole("from", 0, 1, 9999));
    years.to = static_cast<int>(members.whole("to", years.from, 1, 9999));
    years.lacks = members.local("lacks");
    if (years.to < years.from)
        reading.findings.error(entry.place, "years_backwards",
                               fmt::format("Expected years that end no earlier than they begin but found {} to {}", years.from, years.to),
                               "put the earlier year under \"from\"");
    calendar.years_known.push_back(years);
}

std::vector<calendar::Date> dates_of(const std::vector<profile::ListedDay>& listed) {
    std::vector<calendar::Date> dates;
    for (const auto& day : listed) dates.push_back(day.date);
    return dates;
}

std::vector<calendar::OfficeHours> read_stretches(Findings& findings, const std::vector<const Value*>& list) {
    std::vector<calendar::OfficeHours> hours;
    for (const auto* entry : list) {
        Members members(findings, *entry);
        const auto* begins = members.required("from");
        const auto* ends = members.required("until");
        if (!begins || !ends) continue;
        const auto from = time_of_day(findings, *begins), until = time_of_day(findings, *ends);
        const auto before = hours.empty() ? 0 : hours.back().until;
        if (from < before || until <= from)
            findings.error(entry->place, "office_hours_out_of_order", "Expected hours in the order of the day, each ending after it begins, but these do not",
                           "sort them, and let none begin before the one before it has ended");
        hours.push_back({from, until});
    }
    return hours;
}

void read_office_hours(ProfileReading& reading, profile::Calendar& calendar, const Value& value) {
    Members members(reading.findings, value);
    calendar.days.keep_office(read_stretches(reading.findings, members.list("hours", true)));
    calendar.office_hours_law = read_provenance(reading, members, Law::required);
}

void read_days(ProfileReading& reading, Members& members, profile::Calendar& calendar) {
    const auto week = read_week(reading, members);
    for (const auto* entry : members.list("holidays")) read_holiday(reading, calendar, *entry);
    read_substitutes(reading, calendar, members.list("substitutes"), week);
    for (const auto* entry : members.list("working_weekends")) read_working_weekend(reading, calendar, *entry, week);
    for (const auto* entry : members.list("years_known")) read_years_known(reading, calendar, *entry);
    calendar.days = calendar::WorkingCalendar(week, dates_of(calendar.holidays), dates_of(calendar.working_weekends));
    if (const auto* hours = members.optional("office_hours")) read_office_hours(reading, calendar, *hours);
    members.ignore("note");
}

void read_own_calendar(ProfileReading& reading, const Value& entry) {
    Members members(reading.findings, entry);
    profile::OwnCalendar own;
    own.about = read_about(reading, members, Law::required);
    read_days(reading, members, own.calendar);
    reading.lexicon.calendars.declare(reading.findings, entry, own.about.id,
                                      profile::CalendarId{static_cast<std::uint16_t>(reading.profile.own_calendars.size())});
    reading.profile.own_calendars.push_back(std::move(own));
}

/// Sources that are rules of the house say so in what they are called: "Good practice of this simulator, not law".
bool says_it_is_no_law(const std::string& title) { return title.substr(0, title.find(':')).find("not law") != std::string::npos; }

void declare_source(ProfileReading& reading, const Member& member) {
    Members members(reading.findings, member.value);
    profile::Source source;
    source.id = member.key;
    source.title = members.local("title", true);
    source.short_title = members.local("short");
    source.version = members.text("version").value_or("");
    source.as_of = members.date("as_of");
    source.is_law = members.flag("law", true);
    source.is_practice = !source.is_law && says_it_is_no_law(source.title.en);
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
    if (const auto* value = root.find("calendar")) {
        Members members(reading.findings, *value);
        read_days(reading, members, reading.profile.calendar);
        members.ignore("source");
    }
    for (const auto* entry : entries(root, "calendars")) read_own_calendar(reading, *entry);
}

} // namespace reading
