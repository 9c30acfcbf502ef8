#include "sandbox/reading/substitutes_reader.hpp"

#include "sandbox/reading/counting_reader.hpp"
#include "sandbox/reading/provenance.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace reading {
namespace {

struct Rule {
    std::vector<std::string> of; ///< English names of holidays; none: every one
    std::bitset<7> falls_on;
    bool with_another = false; ///< also where two holidays fall on one day
    profile::Validity valid;
    profile::LocalText name;
    profile::Provenance law;
};

/// The names stand side by side where two holidays meet: "Children's Day; Buddha's Birthday".
bool has_name(const std::string& all, const std::string& one) {
    for (std::size_t begin = 0; begin <= all.size();) {
        const auto end = std::min(all.find("; ", begin), all.size());
        if (all.compare(begin, end - begin, one) == 0) return true;
        begin = end + 2;
    }
    return false;
}

bool is_meant(const Rule& rule, const profile::ListedDay& day) {
    return rule.of.empty() || std::ranges::any_of(rule.of, [&](const std::string& name) { return has_name(day.name.en, name); });
}

bool is_lost(const Rule& rule, const profile::ListedDay& day) {
    const bool meets_another = rule.with_another && day.name.en.find("; ") != std::string::npos;
    return meets_another || rule.falls_on.test(static_cast<std::size_t>(calendar::weekday(day.date)));
}

calendar::Date next_free(calendar::Date date, const std::set<calendar::Date>& off, std::bitset<7> week) {
    do date = date + 1;
    while (off.contains(date) || !week.test(static_cast<std::size_t>(calendar::weekday(date))));
    return date;
}

std::string filled(std::string pattern, const std::string& day) {
    constexpr std::string_view gap = "{day}";
    const auto at = pattern.find(gap);
    return at == std::string::npos ? pattern : pattern.replace(at, gap.size(), day);
}

profile::LocalText named_after(const profile::LocalText& pattern, const profile::LocalText& day) {
    profile::LocalText name{filled(pattern.en, day.en), {}};
    for (const auto& [language, text] : pattern.others) name.others.emplace_back(language, filled(text, day.in(language)));
    return name;
}

void expect_known_names(ProfileReading& reading, const profile::Calendar& calendar, const std::vector<const Value*>& names) {
    std::vector<std::string> known;
    for (const auto& day : calendar.holidays) known.push_back(day.name.en);
    for (const auto* name : names) {
        if (std::ranges::any_of(known, [&](const std::string& all) { return has_name(all, name->text); })) continue;
        reading.findings.error(name->place, "no_such_holiday", fmt::format("Expected the English name of a holiday but none is called \"{}\"", name->text),
                               suggestion(name->text, known, "name it as it stands under \"holidays\""));
    }
}

Rule read_rule(ProfileReading& reading, const profile::Calendar& calendar, const Value& entry) {
    Members members(reading.findings, entry);
    Rule rule;
    const auto names = members.words("for");
    for (const auto* name : names) rule.of.push_back(name->text);
    expect_known_names(reading, calendar, names);
    for (const auto* word : members.words("falls_on"))
        if (const auto day = weekday_named(reading.findings, *word, word->text)) rule.falls_on.set(static_cast<std::size_t>(*day));
    rule.with_another = members.flag("with_another", false);
    rule.valid = read_validity(members);
    rule.name = members.local("name", true);
    rule.law = read_provenance(reading, members, Law::required);
    return rule;
}

const Rule* rule_for(const std::vector<Rule>& rules, const profile::ListedDay& day) {
    const auto found = std::ranges::find_if(rules, [&](const Rule& rule) { return is_meant(rule, day) && rule.valid.covers(day.date) && is_lost(rule, day); });
    return found == rules.end() ? nullptr : &*found;
}

profile::ListedDay instead_of(const profile::ListedDay& day, const Rule& rule, calendar::Date on) {
    profile::ListedDay substitute{on, rule.law, named_after(rule.name, day.name)};
    if (day.law.status == profile::Status::unconfirmed) substitute.law.status = profile::Status::unconfirmed;
    if (substitute.law.note.empty()) substitute.law.note = day.law.note;
    return substitute;
}

} // namespace

void read_substitutes(ProfileReading& reading, profile::Calendar& calendar, const std::vector<const Value*>& entries, std::bitset<7> week) {
    std::vector<Rule> rules;
    for (const auto* entry : entries) {
        rules.push_back(read_rule(reading, calendar, *entry));
        calendar.substitutes_law.push_back(rules.back().law);
    }
    auto holidays = calendar.holidays;
    std::ranges::sort(holidays, {}, &profile::ListedDay::date);
    std::set<calendar::Date> off;
    for (const auto& day : holidays) off.insert(day.date);
    for (const auto& day : holidays) {
        const auto* rule = rule_for(rules, day);
        if (!rule) continue;
        calendar.holidays.push_back(instead_of(day, *rule, next_free(day.date, off, week)));
        off.insert(calendar.holidays.back().date);
    }
}

} // namespace reading
