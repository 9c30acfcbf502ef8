#include "sandbox/debrief/losses.hpp"

#include "sandbox/debrief/debrief_record.hpp"
#include "sandbox/debrief/debrief_score.hpp"
#include "sandbox/debrief/debriefing.hpp"
#include "sandbox/session/play/waiting.hpp"
#include "sandbox/texts/listed.hpp"
#include "sandbox/wording/dates.hpp"
#include "sandbox/wording/fact_words.hpp"

#include <algorithm>

namespace debrief {
namespace {

constexpr std::size_t most_losses = 3; // on a page that is read once, more are not remembered

/// By being told or by a paper; who could only work it out was given nothing.
std::vector<views::NameKnown> leaks(const Debriefing& about) {
    std::vector<views::NameKnown> all;
    for (const auto& the_case : about.play.world().cases)
        for (const auto& known : views::name_trail(about.reader, the_case))
            if (known.leaked() && known.way != views::NameWay::inferable) all.push_back(known);
    std::ranges::stable_sort(all, {}, &views::NameKnown::at);
    return all;
}

bool speaks_of(const profile::Conditions& pool, std::uint16_t place, std::uint16_t finding) {
    const auto& node = pool.node(place);
    if (node.atom == profile::Atom::finding && node.what == finding) return true;
    return std::ranges::any_of(pool.children_of(node), [&](std::uint16_t child) { return speaks_of(pool, child, finding); });
}

/// Of the rule that the expectation names itself, where its breach decided it: another rule broken by the same order would be another article.
std::string law_of(const Debriefing& about, const JudgedExpectation& one) {
    const auto expectation = std::ranges::find(about.play.scenario().expectations, one.id, &model::Expectation::id);
    const auto& pool = about.play.context().conditions;
    const auto* order = about.opening(one.at_fact);
    for (const auto& fact : about.play.facts()) {
        if (!order || fact.kind != casework::FactKind::finding_recorded || about.opening(fact.number) != order) continue;
        const auto rule = about.play.profile().findings[fact.what].rule;
        if (rule && speaks_of(pool, expectation->condition.index, fact.what)) return about.sentences.of(about.play.profile()[rule].about.law);
    }
    return {};
}

std::string day_words(const Debriefing& about, calendar::Instant at) { return wording::readable_day(about.texts, at); }

std::vector<Loss> lost_names(const Debriefing& about) {
    const auto known = leaks(about);
    if (known.empty()) return {};
    const auto& first = known.front();
    const auto names = leaked_to(about);
    if (names.size() > 1) {
        const auto says = about.texts("ending.lost.names", {{"who", texts::listed(names)}, {"day", day_words(about, first.at)}});
        return {{Loss::Kind::name, first.at, wording::as_sentence(says), {}}};
    }
    const auto says = about.texts("ending.leaked", {{"who", names.front()}, {"came", about.sentences.of(first)}, {"day", day_words(about, first.at)}});
    return {{Loss::Kind::name, first.at, wording::as_sentence(says), {}}};
}

bool is_gone(const EvidenceOfReporter& piece) {
    return piece.life.kept_until && (piece.life.keeping == views::Keeping::lost || piece.life.keeping == views::Keeping::too_late);
}

std::vector<Loss> lost_evidence(const Debriefing& about) {
    std::vector<Loss> all;
    for (const auto& side : reporter_sides(about))
        for (const auto& piece : side.evidence) {
            if (!is_gone(piece)) continue;
            const auto key = piece.life.destroyed ? "ending.lost.destroyed" : "ending.lost.evidence";
            all.push_back({Loss::Kind::evidence,
                           *piece.life.kept_until,
                           about.texts(key, {{"what", piece.name}, {"day", day_words(about, *piece.life.kept_until)}}),
                           {}});
        }
    std::ranges::stable_sort(all, {}, &Loss::at);
    return all;
}

std::vector<Loss> missed_limits(const Debriefing& about) {
    std::vector<Loss> all;
    auto missed = deadlines(about);
    std::erase_if(missed, [](const DebriefDeadline& one) { return !is_missed(one) || one.by_others || !one.due; });
    std::ranges::stable_sort(missed, std::greater{}, &DebriefDeadline::days_late);
    for (const auto& one : missed) {
        const auto key = one.days_late > 0 ? "ending.lost.late" : "ending.lost.limit";
        all.push_back({Loss::Kind::limit, *one.due,
                       about.texts(key, {{"what", one.name}, {"day", day_words(about, *one.due)}, {"late", about.days(one.days_late)}}), one.law});
    }
    return all;
}

Loss missed(const Debriefing& about, const JudgedExpectation& one) {
    const bool by_end = one.at_fact == 0;
    const auto at = by_end ? session::until(about.play) : one.at;
    return {Loss::Kind::expectation, at,
            about.texts(by_end ? "ending.lost.to_the_end" : "ending.lost.expected", {{"says", one.says}, {"day", day_words(about, at)}}), law_of(about, one)};
}

std::vector<Loss> missed_expectations(const Debriefing& about) {
    std::vector<JudgedExpectation> missed_ones;
    for (const auto& goal : goal_scores(about, {}))
        for (const auto& one : goal.expectations)
            if (one.state == session::ExpectationState::missed) missed_ones.push_back(one);
    std::ranges::stable_sort(missed_ones, std::greater{}, &JudgedExpectation::points);
    std::vector<Loss> all;
    for (const auto& one : missed_ones) all.push_back(missed(about, one));
    return all;
}

/// What happened on one day and was missed by it is one matter, told once.
void choose(std::vector<Loss>& chosen, const std::vector<Loss>& from, std::size_t at_most) {
    for (const auto& one : from) {
        if (chosen.size() == most_losses || at_most == 0) return;
        const bool told =
            std::ranges::any_of(chosen, [&](const Loss& other) { return other.kind != one.kind && calendar::date_of(other.at) == calendar::date_of(one.at); });
        if (told) continue;
        chosen.push_back(one);
        --at_most;
    }
}

} // namespace

std::vector<std::string> leaked_to(const Debriefing& about) {
    std::vector<std::string> names;
    for (const auto& known : leaks(about))
        if (const auto name = about.called(known.who); std::ranges::find(names, name) == names.end()) names.push_back(name);
    return names;
}

std::vector<Loss> losses(const Debriefing& about) {
    auto chosen = lost_names(about);
    const auto expected = missed_expectations(about);
    if (expected.empty()) return chosen; // what nobody needed is no loss
    choose(chosen, lost_evidence(about), 1);
    choose(chosen, expected, 1);
    choose(chosen, missed_limits(about), 1);
    choose(chosen, {expected.begin() + 1, expected.end()}, most_losses);
    std::ranges::stable_sort(chosen, {}, &Loss::at);
    return chosen;
}

} // namespace debrief
