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
        return calendar::civil(earlier.first).year == year && earlier.second.status == profile::Status::unconfirmed;
    });
    if (!noted)
        reading.findings.tell(model::Severity::note, place, "unconfirmed_value",
                              fmt::format("Holidays of {} are marked as not confirmed, from this one on", year),
                              "check them against the official calendar before relying on them");
}

void read_holiday(ProfileReading& reading, const Value& entry) {
    Members members(reading.findings, entry);
    members.required("date");
    const auto date = members.date("date");
    const auto* status = members.optional("status");
    profile::Provenance law;
    law.note = members.text("note").value_or("");
    if (status && status->text == "unconfirmed") law.status = profile::Status::unconfirmed;
    members.ignore("name");
    members.ignore("source");
    if (date && law.status == profile::Status::unconfirmed) note_unconfirmed_year(reading, entry.place, *date);
    if (date) reading.profile.holidays.emplace_back(*date, law);
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
    members.ignore("note");
    members.ignore("source");
    std::vector<calendar::Date> days;
    for (const auto& [date, law] : reading.profile.holidays) days.push_back(date);
    reading.profile.days = calendar::WorkingCalendar(week, std::move(days));
}

} // namespace reading
