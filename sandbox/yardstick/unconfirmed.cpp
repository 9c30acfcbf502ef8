#include "sandbox/yardstick/unconfirmed.hpp"

#include "sandbox/yardstick/values.hpp"

#include <map>

namespace yardstick {
namespace {

bool is_open(const profile::Provenance& law) { return law.status == profile::Status::unconfirmed; }

void add_holidays(std::vector<Unconfirmed>& found, const Said& said, const profile::Calendar& calendar) {
    std::map<int, int> days;
    for (const auto& day : calendar.holidays)
        if (is_open(day.law)) ++days[calendar::civil(day.date).year];
    for (const auto& [year, number] : days)
        found.push_back(
            {"countries.table.calendar", said.texts("countries.holidays", {{"year", std::to_string(year)}, {"number", std::to_string(number)}}), "", ""});
}

} // namespace

std::vector<Unconfirmed> unconfirmed(const Said& said) {
    std::vector<Unconfirmed> found;
    for (const auto& value : values_of(said))
        if (is_open(*value.law)) found.push_back({value.table_key, value.what, said.source_of(*value.law), value.law->note});
    add_holidays(found, said, said.profile.calendar);
    for (const auto& own : said.profile.own_calendars) add_holidays(found, said, own.calendar);
    return found;
}

} // namespace yardstick
