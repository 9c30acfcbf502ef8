#include "sandbox/yardstick/values.hpp"

namespace yardstick {
namespace {

struct List {
    const Said& said;
    std::vector<Value> values;

    void add(const char* table, std::string what, const profile::Provenance& law) {
        const bool claims_something = law.source || law.status != profile::Status::verified;
        if (claims_something) values.push_back({table, std::move(what), &law});
    }
    template <class Table> void add_all(const char* table, const Table& things) {
        for (const auto& thing : things) add(table, said.name_of(thing.about), thing.about.law);
    }
};

void add_limits(List& list) {
    constexpr auto* table = "countries.table.clocks";
    for (const auto& clock : list.said.profile.clocks) {
        const auto name = list.said.name_of(clock.about);
        list.add(table, name, clock.about.law);
        list.add(table, list.said.texts("countries.otherwise", {{"clock", name}}), clock.otherwise_law);
        for (const auto& extension : clock.extensions) list.add(table, list.said.texts("countries.extension", {{"clock", name}}), extension.law);
    }
}

void add_findings(List& list) {
    for (const auto& finding : list.said.profile.findings) // that of a rule stands with its rule
        if (!finding.rule) list.add("countries.table.findings", list.said.name_of(finding.about), finding.about.law);
}

void add_amounts(List& list) {
    list.add_all("countries.table.amounts", list.said.profile.amounts);
    for (const auto& amount : list.said.profile.amounts)
        for (const auto& bracket : amount.brackets) list.add("countries.table.amounts", list.said.name_of(amount.about), bracket.law);
}

void add_guide(List& list) {
    const auto& guide = list.said.profile.report_guide;
    list.add_all("countries.table.guide", guide.questions);
    list.add_all("countries.table.guide", guide.types);
    list.add_all("countries.table.guide", guide.contents);
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
}

void add_calendars(List& list) {
    const auto& profile = list.said.profile;
    add_calendar(list, profile.calendar);
    for (const auto& own : profile.own_calendars) {
        list.add("countries.table.calendar", list.said.name_of(own.about), own.about.law);
        add_calendar(list, own.calendar);
    }
}

void add_people_and_papers(List& list) {
    const auto& profile = list.said.profile;
    list.add_all("countries.table.roles", profile.roles);
    list.add_all("countries.table.institutions", profile.institutions);
    list.add_all("countries.table.fields", profile.fields);
    list.add_all("countries.table.choices", profile.choices);
    list.add_all("countries.table.letters", profile.letters);
    list.add_all("countries.table.ties", profile.tie_kinds);
}

} // namespace

std::vector<Value> values_of(const Said& said) {
    List list{said, {}};
    const auto& profile = said.profile;
    add_people_and_papers(list);
    list.add_all("countries.table.procedures", profile.procedures);
    list.add_all("countries.table.stages", profile.stages);
    list.add_all("countries.table.acts", profile.acts);
    list.add_all("countries.table.inputs", profile.inputs);
    add_limits(list);
    list.add_all("countries.table.rules", profile.rules);
    list.add_all("countries.table.routing", profile.routing);
    add_findings(list);
    add_amounts(list);
    list.add_all("countries.table.provisions", profile.provisions);
    add_guide(list);
    add_counting(list);
    add_calendars(list);
    return std::move(list.values);
}

Known known(const Said& said) {
    Known known;
    for (const auto& value : values_of(said)) {
        const auto answer = said.profile.answer(*value.law);
        ++(answer == profile::Answer::said ? known.said : answer == profile::Answer::not_set ? known.not_set : known.unread);
        if (said.profile.is_good_practice(*value.law)) ++known.practice;
    }
    return known;
}

std::string told_known(const Said& said, Practice told) {
    const auto known = yardstick::known(said);
    const auto all = std::to_string(known.all());
    if (!said.profile.is_law_of_somewhere()) return said.texts("known.no_country", {{"name", said.profile.name.in(said.texts.language())}, {"all", all}});
    const bool none_told = known.practice == 0 || told == Practice::left_out;
    const auto practice = none_told ? std::string{} : said.texts("known.practice", {{"practice", std::to_string(known.practice)}});
    const auto share = told == Practice::left_out ? std::string{} : said.texts("known.share", {{"percent", std::to_string(known.percent_said())}});
    return said.texts("known.values", {{"country", said.short_name()},
                                       {"all", all},
                                       {"said", std::to_string(known.said)},
                                       {"not_set", std::to_string(known.not_set)},
                                       {"unread", std::to_string(known.unread)},
                                       {"practice", practice},
                                       {"share", share}});
}

} // namespace yardstick
