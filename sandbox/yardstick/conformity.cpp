#include "sandbox/yardstick/conformity.hpp"

#include <algorithm>

namespace yardstick {
namespace {

using model::Ask;
using model::AskKind;

/// What an article gives, if it is there at all. Good practice that a profile only took over says nothing about its law.
Verdict by_source(const Said& said, const profile::Provenance& law) {
    if (law.status == profile::Status::not_set_by_law || law.status == profile::Status::not_applicable) return Verdict::not_set;
    if (law.status == profile::Status::unconfirmed) return Verdict::not_known;
    return law.source && said.profile[law.source].is_law ? Verdict::met : Verdict::not_known;
}

/// In calendar days, at the longest that it can be.
int longest_in_days(calendar::Length length) {
    switch (length.unit) {
    case calendar::Unit::hours: return (length.amount + 23) / 24;
    case calendar::Unit::calendar_days: return length.amount;
    case calendar::Unit::working_days: return length.amount + 2 * ((length.amount + 4) / 5);
    case calendar::Unit::months: return length.amount * 31;
    }
    return length.amount;
}

class Judge {
public:
    Judge(const Said& said, std::vector<Point>& points) : said_(said), points_(points) {}

    Verdict judge(const Ask& ask) {
        switch (ask.kind) {
        case AskKind::all: return worst(ask);
        case AskKind::any: return best(ask);
        case AskKind::clock: return judge_clock(ask);
        case AskKind::extension: return judge_extension(ask);
        case AskKind::act: return judge_thing(said_.profile.acts, ask.what);
        case AskKind::procedure: return judge_thing(said_.profile.procedures, ask.what);
        case AskKind::amount: return judge_amount();
        case AskKind::rule: return judge_rule(ask);
        case AskKind::choice: return judge_choice(ask);
        case AskKind::sees: return judge_sight(ask);
        }
        return Verdict::not_met;
    }

private:
    Verdict worst(const Ask& ask) {
        auto verdict = Verdict::met;
        for (const auto& part : ask.parts) verdict = std::max(verdict, judge(part));
        return verdict;
    }
    Verdict best(const Ask& ask) {
        auto verdict = Verdict::not_met;
        for (const auto& part : ask.parts) verdict = std::min(verdict, judge(part));
        return verdict;
    }
    Verdict tell(Verdict verdict, const std::string& says, const profile::Provenance& law) {
        points_.push_back({verdict, says, said_.source_of(law)});
        return verdict;
    }
    Verdict missing(const std::string& word) {
        points_.push_back({Verdict::not_met, said_.texts("said.none", {{"what", word}}), {}});
        return Verdict::not_met;
    }
    template <class Table> Verdict judge_thing(const Table& table, const std::string& word) {
        const auto* thing = answering(table, word);
        return thing ? tell(by_source(said_, thing->about.law), said_.name_of(thing->about), thing->about.law) : missing(word);
    }
    Verdict judge_clock(const Ask& ask) {
        const auto* clock = answering(said_.profile.clocks, ask.what);
        if (!clock) return missing(ask.what);
        const auto& law = clock->about.law;
        auto verdict = by_source(said_, law);
        const bool is_open = !clock->length && !clock->length_input;
        if (is_open && verdict == Verdict::met) verdict = Verdict::not_known;
        const bool is_longer = clock->length && ask.at_most && longest_in_days(*clock->length) > longest_in_days(*ask.at_most);
        if (is_longer && verdict == Verdict::met) verdict = Verdict::not_met;
        return tell(verdict, said_.name_of(clock->about) + ": " + said_.length_of(*clock), law);
    }
    Verdict judge_extension(const Ask& ask) {
        const auto* clock = answering(said_.profile.clocks, ask.what);
        if (!clock) return missing(ask.what);
        if (clock->extensions.empty())
            return tell(by_source(said_, clock->about.law), said_.texts("said.no_extension", {{"clock", said_.name_of(clock->about)}}), clock->about.law);
        const bool with_reason = std::ranges::all_of(clock->extensions, [](const profile::Extension& one) { return one.needs_reason; });
        const auto& law = clock->extensions.front().law;
        const auto* key = with_reason ? "said.extension_with_reason" : "said.extension_without_reason";
        return tell(with_reason ? by_source(said_, law) : Verdict::not_met, said_.texts(key, {{"clock", said_.name_of(clock->about)}}), law);
    }
    /// A weaker grade than asked for does not do.
    Verdict judge_rule(const Ask& ask) {
        const auto* rule = answering(said_.profile.rules, ask.what);
        if (!rule) return missing(ask.what);
        const auto verdict = rule->grade > ask.grade ? Verdict::not_met : by_source(said_, rule->about.law);
        return tell(verdict, said_.name_of(rule->about), rule->about.law);
    }
    Verdict judge_choice(const Ask& ask) {
        const auto dot = ask.what.find('.');
        const auto choice = said_.profile.choice(ask.what.substr(0, dot), dot == std::string::npos ? "" : ask.what.substr(dot + 1));
        if (!choice) return missing(ask.what);
        const auto& about = said_.profile[choice].about;
        return tell(by_source(said_, about.law), said_.name_of(about), about.law);
    }
    Verdict judge_amount() {
        if (said_.profile.amounts.empty()) return missing(said_.texts("said.reward"));
        const auto& about = said_.profile.amounts.front().about;
        return tell(by_source(said_, about.law), said_.name_of(about), about.law);
    }
    Verdict judge_sight(const Ask& ask) {
        auto verdict = Verdict::met;
        for (const auto& role : said_.profile.roles) {
            if (role.about.concept_word() == "reporter" || role.sees[static_cast<std::size_t>(ask.section)] <= ask.scope) continue;
            verdict = tell(Verdict::not_met, said_.texts("said.sees_too_much", {{"role", said_.name_of(role.about)}}), role.about.law);
        }
        if (verdict == Verdict::met) points_.push_back({verdict, said_.texts("said.nobody_sees_more"), {}});
        return verdict;
    }

    const Said& said_;
    std::vector<Point>& points_;
};

} // namespace

std::vector<ClauseAnswer> conform(const model::Standard& standard, const Said& profile) {
    std::vector<ClauseAnswer> answers;
    for (std::size_t place = 0; place < standard.clauses.size(); ++place) {
        auto& answer = answers.emplace_back();
        answer.clause = place;
        answer.verdict = Judge(profile, answer.points).judge(standard.clauses[place].met_when);
    }
    return answers;
}

std::string word_of(Verdict verdict) {
    static constexpr const char* words[] = {"met", "not_known", "not_set", "not_met"};
    return words[static_cast<std::size_t>(verdict)];
}

std::string key_of(Verdict verdict) {
    static constexpr const char* keys[] = {"verdict.met", "verdict.not_known", "verdict.not_set", "verdict.not_met"};
    return keys[static_cast<std::size_t>(verdict)];
}

std::string counted(const std::vector<ClauseAnswer>& answers, const texts::Texts& texts) {
    const auto number = [&](Verdict verdict) { return std::to_string(std::ranges::count(answers, verdict, &ClauseAnswer::verdict)); };
    return texts("verdict.counts", {{"met", number(Verdict::met)},
                                    {"not_known", number(Verdict::not_known)},
                                    {"not_set", number(Verdict::not_set)},
                                    {"not_met", number(Verdict::not_met)}});
}

} // namespace yardstick
