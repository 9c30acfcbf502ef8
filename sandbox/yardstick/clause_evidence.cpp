#include "sandbox/yardstick/clause_evidence.hpp"

#include "sandbox/yardstick/act_evidence.hpp"
#include "sandbox/yardstick/clock_evidence.hpp"
#include "sandbox/yardstick/law_said.hpp"

#include <algorithm>

namespace yardstick {
namespace {

using model::Ask;
using model::AskKind;

Evidence judge(const Ask& ask, const Said& said);

Evidence worst_of_parts(const Ask& ask, const Said& said) {
    Evidence all{Verdict::met, {}};
    for (const auto& part : ask.parts) all = both(std::move(all), judge(part, said));
    return all;
}

Evidence best_of_parts(const Ask& ask, const Said& said) {
    auto best = judge(ask.parts.front(), said);
    for (std::size_t i = 1; i < ask.parts.size(); ++i) best = better(std::move(best), judge(ask.parts[i], said));
    return best;
}

template <class Table> Evidence judge_thing(const Table& table, const std::string& word, const Said& said) {
    return best_of(table, word, said,
                   [&](const auto& thing) { return told(said, said_by(said, thing.about.law), said.name_of(thing.about), thing.about.law); });
}

/// A weaker grade than asked for does not do.
Evidence judge_rule(const Ask& ask, const Said& said) {
    return best_of(said.profile.rules, ask.what, said, [&](const profile::Rule& rule) {
        const auto verdict = unless(rule.grade > ask.grade, said_by(said, rule.about.law));
        const auto name = said.name_of(rule.about), grade = said.grade(rule);
        return told(said, verdict, verdict == Verdict::not_met ? said.texts("said.only_advised", {{"rule", name}, {"grade", grade}}) : name, rule.about.law);
    });
}

Evidence judge_choice(const Ask& ask, const Said& said) {
    const auto dot = ask.what.find('.');
    const auto set = ask.what.substr(0, dot), word = dot == std::string::npos ? std::string{} : ask.what.substr(dot + 1);
    std::vector<profile::Choice> choices;
    for (const auto& choice : said.profile.choices)
        if (said.profile[choice.set].id == set) choices.push_back(choice);
    return judge_thing(choices, word, said);
}

/// An office of the house that a law sets up, whatever it is called.
Evidence judge_institution(const std::string& word, const Said& said) {
    if (word != "office") return judge_thing(said.profile.institutions, word, said);
    auto offices = said.profile.institutions;
    std::erase_if(offices, [](const profile::Institution& one) { return one.kind != profile::InstitutionKind::office; });
    for (auto& office : offices) office.about.like = {word};
    return judge_thing(offices, word, said);
}

Evidence judge_amount(const Said& said) {
    if (said.profile.amounts.empty()) return not_looked_up(said, said.texts("said.reward"));
    const auto& about = said.profile.amounts.front().about;
    return told(said, said_by(said, about.law), said.name_of(about), about.law);
}

Evidence judge_provision(const Ask& ask, const Said& said) {
    return best_of(said.profile.provisions, ask.what, said, [&](const profile::Provision& provision) {
        const auto& law = provision.about.law;
        const auto verdict = unless(provision.otherwise, said_by(said, law));
        const auto name = said.name_of(provision.about);
        if (verdict == Verdict::not_met) return told(said, verdict, said.texts("said.otherwise", {{"what", name}}), law);
        return ask.at_most ? limited(said, verdict, {name, provision.length, {}}, *ask.at_most, law) : told(said, verdict, name, law);
    });
}

/// How the program is set up is no duty of anybody: that nobody sees further meets nothing, and whoever does leaves it open
/// whether the law lets him. The source of a role says that there is one, not what it may see.
Evidence judge_sight(const Ask& ask, const Said& said) {
    Evidence seen{Verdict::met, {}};
    for (const auto& role : said.profile.roles) {
        if (role.about.concept_word() == "reporter" || role.sees[static_cast<std::size_t>(ask.section)] <= ask.scope) continue;
        seen.verdict = Verdict::not_known;
        seen.points.push_back({seen.verdict, said.texts("said.sees_too_much", {{"role", said.name_of(role.about)}}), {}, false});
    }
    if (seen.points.empty()) seen.points.push_back({Verdict::met, said.texts("said.nobody_sees_more"), {}, false});
    return seen;
}

Evidence judge(const Ask& ask, const Said& said) {
    switch (ask.kind) {
    case AskKind::all: return worst_of_parts(ask, said);
    case AskKind::any: return best_of_parts(ask, said);
    case AskKind::clock: return judge_clock(ask, said);
    case AskKind::extension: return judge_extension(ask, said);
    case AskKind::act: return judge_act(ask, said);
    case AskKind::procedure: return judge_thing(said.profile.procedures, ask.what, said);
    case AskKind::institution: return judge_institution(ask.what, said);
    case AskKind::amount: return judge_amount(said);
    case AskKind::rule: return judge_rule(ask, said);
    case AskKind::choice: return judge_choice(ask, said);
    case AskKind::provision: return judge_provision(ask, said);
    case AskKind::sees: return judge_sight(ask, said);
    }
    return {};
}

} // namespace

Evidence evidence_of(const Ask& ask, const Said& said) {
    auto found = judge(ask, said);
    const auto is_of_law = [](const Point& point) { return point.is_law && point.verdict == Verdict::met; };
    if (found.verdict == Verdict::met && std::ranges::none_of(found.points, is_of_law)) found.verdict = Verdict::not_known;
    return found;
}

} // namespace yardstick
