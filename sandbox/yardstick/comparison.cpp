#include "sandbox/yardstick/comparison.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace yardstick {
namespace {

struct Cell {
    std::string name, says, source;
};

/// One profile's things of a topic, by the word they answer to.
using Column = std::map<std::string, Cell>;

std::string join(const std::string& list, const std::string& next) { return list.empty() ? next : list + ", " + next; }

/// A body that the profile only took over is no body of the country.
std::string marked(const Said& said, const profile::About& about) {
    const bool is_practice = said.is_good_practice(about.law);
    const bool is_open = is_practice || about.law.status == profile::Status::unconfirmed;
    return said.name_of(about) + (is_open ? " (" + said.texts(is_practice ? "said.practice" : "law.unconfirmed") + ")" : "");
}

Column institutions(const Said& said) {
    Column column;
    for (const auto& institution : said.profile.institutions) {
        const bool office = institution.kind == profile::InstitutionKind::office;
        const auto kind = office ? std::string("office") : institution.agency_kind;
        auto& cell = column[kind];
        cell.name = said.texts(office ? "compare.offices" : "compare.agencies", {{"kind", kind}});
        cell.says = join(cell.says, marked(said, institution.about));
    }
    return column;
}

Column steps(const Said& said) {
    Column column;
    for (const auto& procedure : said.profile.procedures) {
        std::string stages;
        for (const auto stage : procedure.stages) stages = join(stages, said.name_of(said.profile[stage].about));
        column[procedure.about.concept_word()] = {said.name_of(procedure.about), stages, said.source_of(procedure.about.law)};
    }
    return column;
}

bool is_reporters(const Said& said, const profile::Act& act) {
    return std::ranges::any_of(act.roles, [&](profile::RoleId role) { return said.profile[role].about.concept_word() == "reporter"; });
}

/// What the reporting person may do.
Column rights(const Said& said) {
    Column column;
    for (const auto& act : said.profile.acts)
        if (is_reporters(said, act)) column[act.about.concept_word()] = {said.name_of(act.about), said.texts("compare.yes"), said.source_of(act.about.law)};
    return column;
}

Column limits(const Said& said) {
    Column column;
    for (const auto& clock : said.profile.clocks)
        column.try_emplace(clock.about.concept_word(), Cell{said.name_of(clock.about), said.length_of(clock), said.source_of(clock.about.law)});
    return column;
}

Column rules(const Said& said) {
    static constexpr const char* grades[] = {"grade.impossible", "grade.forbidden", "grade.advised"};
    Column column;
    for (const auto& rule : said.profile.rules)
        column[rule.about.concept_word()] = {said.name_of(rule.about), said.texts(grades[static_cast<std::size_t>(rule.grade)]),
                                             said.source_of(rule.about.law)};
    return column;
}

std::string doors_of(const Said& said, const profile::RoutingRow& row) {
    if (row.to.empty() && !row.to_supervisor_of_home) return said.texts("compare.keeps_it");
    std::string doors;
    for (const auto& to : row.to) {
        if (to.role == profile::PartyRole::institution) doors = join(doors, said.name_of(said.profile.institutions[to.index].about));
        if (to.role == profile::PartyRole::subject_home) doors = join(doors, said.texts("party.subject_home"));
    }
    return row.to_supervisor_of_home ? join(doors, said.texts("compare.supervisor_of_home")) : doors;
}

Column routes(const Said& said) {
    Column column;
    for (const auto& row : said.profile.routing)
        column[row.about.concept_word()] = {said.name_of(row.about), doors_of(said, row), said.source_of(row.about.law)};
    return column;
}

/// Who sees the identity.
Column sight(const Said& said) {
    static constexpr const char* scopes[] = {"compare.sees_none", "compare.sees_own", "compare.sees_assigned", "compare.sees_office", "compare.sees_all"};
    Column column;
    for (const auto& role : said.profile.roles) {
        const auto scope = role.sees[static_cast<std::size_t>(profile::Section::identity)];
        column[role.about.concept_word()] = {said.name_of(role.about), said.texts(scopes[static_cast<std::size_t>(scope)]), said.source_of(role.about.law)};
    }
    return column;
}

Column rewards(const Said& said) {
    Column column;
    for (const auto& amount : said.profile.amounts) {
        std::string rates;
        for (const auto& bracket : amount.brackets) rates = join(rates, fmt::format("{} %", static_cast<double>(bracket.rate_permille) / 10));
        column[amount.about.concept_word()] = {said.name_of(amount.about), rates, said.source_of(amount.about.law)};
    }
    return column;
}

const Cell* find(const Column& column, const std::string& word) {
    const auto found = column.find(word);
    return found == column.end() ? nullptr : &found->second;
}

void add(std::vector<Compared>& all, Topic topic, const Column& left, const Column& right) {
    auto words = left;
    words.insert(right.begin(), right.end());
    for (const auto& [word, cell] : words) {
        const auto* one = find(left, word);
        const auto* other = find(right, word);
        all.push_back({topic, cell.name, one ? one->says : "", other ? other->says : "", one ? one->source : "", other ? other->source : ""});
    }
}

} // namespace

std::vector<Compared> compare(const Said& left, const Said& right) {
    using Gather = Column (*)(const Said&);
    static constexpr std::pair<Topic, Gather> topics[] = {{Topic::institutions, institutions},
                                                          {Topic::steps, steps},
                                                          {Topic::rights, rights},
                                                          {Topic::limits, limits},
                                                          {Topic::rules, rules},
                                                          {Topic::routes, routes},
                                                          {Topic::sight, sight},
                                                          {Topic::rewards, rewards}};
    std::vector<Compared> all;
    for (const auto& [topic, gather] : topics) add(all, topic, gather(left), gather(right));
    return all;
}

std::string word_of(Topic topic) {
    static constexpr const char* words[] = {"institutions", "steps", "rights", "limits", "rules", "routes", "sight", "rewards"};
    return words[static_cast<std::size_t>(topic)];
}

std::string key_of(Topic topic) {
    static constexpr const char* keys[] = {"compare.topic.institutions", "compare.topic.steps",  "compare.topic.rights", "compare.topic.limits",
                                           "compare.topic.rules",        "compare.topic.routes", "compare.topic.sight",  "compare.topic.rewards"};
    return keys[static_cast<std::size_t>(topic)];
}

} // namespace yardstick
