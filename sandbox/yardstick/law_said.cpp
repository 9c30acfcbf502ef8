#include "sandbox/yardstick/law_said.hpp"

#include "sandbox/yardstick/longer.hpp"

namespace yardstick {

Verdict said_by(const Said& said, const profile::Provenance& law) {
    static constexpr Verdict verdicts[] = {Verdict::met, Verdict::not_set, Verdict::not_known};
    return verdicts[static_cast<std::size_t>(said.profile.answer(law))];
}

Evidence told(const Said& said, Verdict verdict, std::string says, const profile::Provenance& law) {
    return {verdict, {{verdict, std::move(says), said.source_of(law), true}}};
}

Evidence not_looked_up(const Said& said, const std::string& word) {
    auto words = word;
    std::ranges::replace(words, '_', ' ');
    return {Verdict::not_known, {{Verdict::not_known, said.texts("said.not_looked_up", {{"what", words}}), {}, true}}};
}

Evidence both(Evidence one, Evidence other) {
    one.verdict = std::max(one.verdict, other.verdict);
    std::ranges::move(other.points, std::back_inserter(one.points));
    return one;
}

Evidence limited(const Said& said, Verdict verdict, const Limit& limit, calendar::Length at_most, const profile::Provenance& law) {
    if (verdict != Verdict::met) return told(said, verdict, limit.name, law);
    if (!limit.length) return told(said, Verdict::not_known, limit.name, law);
    const auto outlasts = first_outlasting(said.profile, *limit.length, limit.extensions, at_most);
    if (!outlasts) return told(said, verdict, limit.name, law);
    const auto says = said.texts("said.outlasts", {{"what", limit.name},
                                                   {"from", calendar::iso(outlasts->from)},
                                                   {"ends", calendar::iso(outlasts->ends)},
                                                   {"asked", said.length_in_words(at_most)},
                                                   {"asked_ends", calendar::iso(outlasts->asked)}});
    return told(said, Verdict::not_met, says, law);
}

} // namespace yardstick
