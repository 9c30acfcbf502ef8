#include "sandbox/debrief/reporter_words.hpp"

#include "sandbox/wording/dates.hpp"

namespace debrief {
namespace {

using texts::Texts;
using views::ClockMark;
using views::Keeping;

std::string days(const Texts& texts, std::int64_t count) { return texts.plural("length.calendar_days", count); }

std::string line(const Texts& texts, const ToldReporter& one) {
    return texts("reporter.told_on", {{"day", wording::readable_day(texts, one.at)}, {"letter", one.letter}});
}

std::string line(const Texts& texts, const OwedWord& one) {
    if (one.mark == ClockMark::met) return texts("reporter.owed_came", {{"name", one.name}});
    if (one.mark == ClockMark::not_set) return texts("reporter.owed_not_set", {{"name", one.name}});
    if (!one.due) return texts("reporter.owed_no_day", {{"name", one.name}});
    return texts(one.late() ? "reporter.owed_late" : "reporter.owed_open", {{"name", one.name}, {"due", wording::readable_day(texts, *one.due)}});
}

std::string line(const Texts& texts, const RetaliationSign& one) {
    if (one.acted == 0) return texts("reporter.sign_not_acted", {{"day", wording::readable_day(texts, one.at)}, {"says", one.says}});
    const auto after = days(texts, calendar::date_of(one.acted_at) - calendar::date_of(one.at));
    return texts("reporter.sign_acted", {{"day", wording::readable_day(texts, one.at)}, {"says", one.says}, {"after", after}, {"act", one.act}});
}

/// What nobody told her against the law has a ground; what can be worked out has none and breaks none.
std::string ground(const Texts& texts, const NameOfReporter& one) {
    if (one.way == views::NameWay::inferable || one.way == views::NameWay::asked) return {};
    const auto* key = one.lawful == casework::Lawful::no ? "fact.unlawfully" : one.lawful == casework::Lawful::by_consent ? "fact.by_consent" : "fact.by_law";
    return ", " + texts(key);
}

std::string line(const Texts& texts, const NameOfReporter& one) {
    const auto said = texts("reporter.name", {{"day", wording::readable_day(texts, one.at)}, {"who", one.who}, {"came", one.came + ground(texts, one)}});
    if (one.reason.empty()) return said + " " + one.act;
    return said + " " + one.act + " " + texts("reporter.name_reason", {{"reason", one.reason}});
}

std::string line(const Texts& texts, const EvidenceOfReporter& one) {
    const auto& life = one.life;
    if (life.keeping == Keeping::in_time)
        return texts("reporter.evidence_in_time", {{"name", one.name}, {"secured", wording::readable_day(texts, *life.secured())}});
    if (!life.kept_until) return texts("reporter.evidence_open", {{"name", one.name}});
    const auto until = wording::readable_day(texts, *life.kept_until);
    if (life.keeping == Keeping::too_late)
        return texts(life.destroyed ? "reporter.evidence_after_loss" : "reporter.evidence_too_late",
                     {{"name", one.name}, {"day", wording::readable_day(texts, *life.handed_over)}, {"until", until}, {"kept", one.kept}});
    if (life.keeping == Keeping::lost && life.destroyed) return texts("reporter.evidence_destroyed", {{"name", one.name}, {"until", until}});
    return texts(life.keeping == Keeping::lost ? "reporter.evidence_lost" : "reporter.evidence_can",
                 {{"name", one.name}, {"until", until}, {"kept", one.kept}});
}

template <class Things> ReporterPart part(const Texts& texts, std::string_view heading, const Things& things, std::string_view when_none) {
    ReporterPart made{texts(heading), {}};
    for (const auto& thing : things) made.lines.push_back(line(texts, thing));
    if (made.lines.empty()) made.lines.push_back(texts(when_none));
    return made;
}

ReporterPart silence(const Texts& texts, const ReporterSide& side) {
    ReporterPart made{texts("reporter.silence"), {}};
    made.lines.push_back(side.days_since_word ? texts("reporter.since_word", {{"days", days(texts, *side.days_since_word)}}) : texts("reporter.ended"));
    const auto& longest = side.longest;
    made.lines.push_back(longest.days == 0 ? texts("reporter.never_silent")
                                           : texts("reporter.longest", {{"days", days(texts, longest.days)},
                                                                        {"from", wording::readable_day(texts, longest.from)},
                                                                        {"to", wording::readable_day(texts, longest.to)}}));
    return made;
}

} // namespace

std::vector<ReporterPart> words_of(const ReporterSide& side, const Texts& texts) {
    std::vector<ReporterPart> all;
    all.push_back(part(texts, "reporter.told", side.told, "reporter.told_nothing"));
    all.push_back(silence(texts, side));
    all.push_back(part(texts, "reporter.owed", side.owed, "reporter.owed_nothing"));
    if (side.signs) all.push_back(part(texts, "reporter.signs", *side.signs, "reporter.signs_none"));
    all.push_back(part(texts, "reporter.names", side.names, "reporter.names_none"));
    all.push_back(part(texts, "reporter.evidence", side.evidence, "reporter.evidence_none"));
    return all;
}

} // namespace debrief
