#include "sandbox/yardstick/conformity.hpp"

#include "sandbox/texts/key_at.hpp"

#include <algorithm>

namespace yardstick {
namespace {

bool is_asked_of(const model::Clause& clause, const profile::Profile& profile) { return !clause.channel || *clause.channel == profile.channel; }

std::optional<model::Overruling> overruled(const std::vector<model::Overruling>& people, const std::string& standard, const std::string& clause) {
    const auto found = std::ranges::find_if(people, [&](const model::Overruling& one) { return one.standard == standard && one.clause == clause; });
    return found == people.end() ? std::nullopt : std::optional(*found);
}

} // namespace

std::vector<ClauseAnswer> conform(const model::Standard& standard, const Said& profile, const std::vector<model::Overruling>& people) {
    std::vector<ClauseAnswer> answers;
    for (std::size_t place = 0; place < standard.clauses.size(); ++place) {
        const auto& clause = standard.clauses[place];
        if (!is_asked_of(clause, profile.profile)) continue;
        auto found = evidence_of(clause.met_when, profile);
        answers.push_back({place, found.verdict, std::move(found.points), overruled(people, standard.id, clause.id)});
    }
    return answers;
}

std::size_t left_out(const model::Standard& standard, const profile::Profile& profile) {
    return static_cast<std::size_t>(std::ranges::count_if(standard.clauses, [&](const model::Clause& clause) { return !is_asked_of(clause, profile); }));
}

std::string word_of(Verdict verdict) {
    static constexpr const char* words[] = {"met", "not_known", "not_set", "not_met"};
    return texts::key_at(words, verdict);
}

std::string key_of(Verdict verdict) {
    static constexpr const char* keys[] = {"verdict.met", "verdict.not_known", "verdict.not_set", "verdict.not_met"};
    return texts::key_at(keys, verdict);
}

std::string counted(const std::vector<ClauseAnswer>& answers, const texts::Texts& texts) {
    const auto number = [&](Verdict verdict) { return std::to_string(std::ranges::count(answers, verdict, &ClauseAnswer::stands)); };
    const auto by_people = std::ranges::count_if(answers, [](const ClauseAnswer& answer) { return answer.person.has_value(); });
    auto words = texts("verdict.counts", {{"met", number(Verdict::met)},
                                          {"not_known", number(Verdict::not_known)},
                                          {"not_set", number(Verdict::not_set)},
                                          {"not_met", number(Verdict::not_met)}});
    if (by_people > 0) words += "; " + texts.plural("verdict.by_people", by_people);
    return words;
}

std::vector<std::string> told_points(const ClauseAnswer& answer, const texts::Texts& texts) {
    std::vector<std::string> lines;
    for (const auto& point : answer.points) {
        const auto says = point.says + (point.source.empty() ? "" : " [" + point.source + "]");
        const bool is_plain = point.verdict == Verdict::met || answer.points.size() == 1;
        lines.push_back(is_plain ? says : texts("verdict.point", {{"verdict", texts(key_of(point.verdict))}, {"says", says}}));
    }
    return lines;
}

std::string told_by_person(const ClauseAnswer& answer, const texts::Texts& texts) {
    if (!answer.person) return {};
    const auto& person = *answer.person;
    auto words =
        texts("verdict.person",
              {{"by", person.by}, {"verdict", texts(key_of(person.verdict))}, {"machine", texts(key_of(answer.verdict))}, {"because", person.because}});
    if (!person.source.empty()) words += " [" + person.source + "]";
    if (person.on) words += " (" + calendar::iso(*person.on) + ")";
    return words;
}

std::string told_left_out(const model::Standard& standard, const Said& profile) {
    const auto number = left_out(standard, profile.profile);
    if (number == 0) return {};
    const bool is_authority = profile.profile.channel == profile::Channel::external;
    return profile.texts.plural(is_authority ? "verdict.left_out_internal" : "verdict.left_out_external", static_cast<std::int64_t>(number));
}

} // namespace yardstick
