#include "sandbox/yardstick/unconfirmed.hpp"

#include <map>

namespace yardstick {
namespace {

bool is_open(const profile::Provenance& law) { return law.status == profile::Status::unconfirmed; }

struct List {
    const Said& said;
    std::vector<Unconfirmed> found;

    void add(const std::string& table, const std::string& what, const profile::Provenance& law) {
        if (is_open(law)) found.push_back({table, what, said.source_of(law), law.note});
    }
    template <class Table> void add_all(const std::string& table, const Table& things) {
        for (const auto& thing : things) add(table, said.name_of(thing.about), thing.about.law);
    }
};

void add_holidays(List& list, const profile::Calendar& calendar) {
    std::map<int, int> days;
    for (const auto& day : calendar.holidays)
        if (is_open(day.law)) ++days[calendar::civil(day.date).year];
    for (const auto& [year, number] : days)
        list.found.push_back(
            {"countries.table.calendar", list.said.texts("countries.holidays", {{"year", std::to_string(year)}, {"number", std::to_string(number)}}), "", ""});
}

void add_counting(List& list) {
    const auto& profile = list.said.profile;
    list.add("countries.table.counting", list.said.texts("countries.first_day"), profile.first_day_law);
    list.add("countries.table.counting", list.said.texts("countries.falls_on_holiday"), profile.falls_on_holiday_law);
    list.add("countries.table.counting", list.said.texts("countries.month_end"), profile.month_end_law);
    list.add("countries.table.counting", list.said.texts("countries.counted_back"), profile.counted_back_law);
    list.add("countries.table.counting", list.said.texts("countries.summer_time"), profile.summer_time_law);
}

void add_calendar(List& list, const profile::Calendar& calendar) {
    list.add("countries.table.calendar", list.said.texts("countries.office_hours"), calendar.office_hours_law);
    for (const auto& law : calendar.substitutes_law) list.add("countries.table.calendar", list.said.texts("countries.substitutes"), law);
    add_holidays(list, calendar);
}

void add_limits(List& list) {
    for (const auto& clock : list.said.profile.clocks) {
        const auto name = list.said.name_of(clock.about);
        list.add("countries.table.clocks", name, clock.about.law);
        list.add("countries.table.clocks", list.said.texts("countries.otherwise", {{"clock", name}}), clock.otherwise_law);
        for (const auto& extension : clock.extensions)
            list.add("countries.table.clocks", list.said.texts("countries.extension", {{"clock", name}}), extension.law);
    }
}

void add_rewards(List& list) {
    for (const auto& amount : list.said.profile.amounts)
        for (const auto& bracket : amount.brackets) list.add("countries.table.amounts", list.said.name_of(amount.about), bracket.law);
}

} // namespace

std::vector<Unconfirmed> unconfirmed(const Said& said) {
    List list{said, {}};
    const auto& profile = said.profile;
    list.add_all("countries.table.roles", profile.roles);
    list.add_all("countries.table.institutions", profile.institutions);
    list.add_all("countries.table.procedures", profile.procedures);
    list.add_all("countries.table.stages", profile.stages);
    list.add_all("countries.table.choices", profile.choices);
    list.add_all("countries.table.acts", profile.acts);
    add_limits(list);
    list.add_all("countries.table.rules", profile.rules);
    list.add_all("countries.table.routing", profile.routing);
    list.add_all("countries.table.letters", profile.letters);
    for (const auto& finding : profile.findings) // that of a rule stands with its rule
        if (!finding.rule) list.add("countries.table.findings", said.name_of(finding.about), finding.about.law);
    list.add_all("countries.table.ties", profile.tie_kinds);
    list.add_all("countries.table.amounts", profile.amounts);
    add_rewards(list);
    add_counting(list);
    add_calendar(list, profile.calendar);
    for (const auto& own : profile.own_calendars) {
        list.add("countries.table.calendar", said.name_of(own.about), own.about.law);
        add_calendar(list, own.calendar);
    }
    return list.found;
}

} // namespace yardstick
