#include "sandbox/exchange/debrief_judgement.hpp"

#include "sandbox/debrief/debrief_score.hpp"
#include "sandbox/exchange/debrief_writing.hpp"
#include "sandbox/texts/key_at.hpp"
#include "sandbox/wording/dates.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

namespace exchange {
namespace {

using debrief::Bearing;
using debrief::DebriefDecision;
using debrief::DecidedBy;
using debrief::DecisionTaken;
using debrief::JudgedExpectation;
using session::ExpectationState;

Cell state_cell(const texts::Texts& texts, ExpectationState state) {
    switch (state) {
    case ExpectationState::held: return {texts("debrief.held"), Tone::good};
    case ExpectationState::missed: return {texts("debrief.missed"), Tone::bad};
    case ExpectationState::did_not_arise: return {texts("debrief.did_not_arise"), Tone::quiet};
    case ExpectationState::open: break;
    }
    return {texts("debrief.open"), Tone::quiet};
}

std::string decider(const texts::Texts& texts, const JudgedExpectation& one) {
    static constexpr const char* keys[] = {"debrief.by.nobody_yet", "debrief.by.own_act", "debrief.by.others", "debrief.by.time"};
    if (one.decided_by == DecidedBy::end_of_play) return texts(one.never ? "debrief.by.never_happened" : "debrief.by.not_done");
    return texts(texts::key_at(keys, one.decided_by));
}

/// The fact behind a judgement, and who brought it about.
Cell shown_by(const texts::Texts& texts, const JudgedExpectation& one) {
    if (!one.arose()) return {one.never_came, Tone::quiet};
    if (one.at_fact == 0) return {decider(texts, one), Tone::quiet};
    return {one.fact, Tone::plain, fact_and_day(texts, one.at_fact, one.at) + "; " + decider(texts, one), one.at_fact};
}

/// The machine's points, and a person's beside them.
Cell points_cell(const texts::Texts& texts, const JudgedExpectation& one) {
    if (!one.arose()) return {texts("debrief.out_of_score"), Tone::quiet};
    const auto machine = texts.plural("debrief.points_of", one.points, {{"held", std::to_string(one.held)}});
    if (!one.by_human) return {machine};
    return {machine, Tone::plain, texts("debrief.override", {{"points", std::to_string(*one.by_human)}, {"who", one.human}, {"reason", one.why}})};
}

void write_goal(Writing& writing, const debrief::GoalScore& goal, std::size_t number) {
    const auto& texts = writing.texts;
    writing.heading_says(goal.text);
    std::vector<std::vector<Cell>> rows;
    for (const auto& one : goal.expectations) rows.push_back({{one.says}, state_cell(texts, one.state), points_cell(texts, one), shown_by(texts, one)});
    writing.table(texts("debrief.caption.goal", {{"number", std::to_string(number)}, {"points", score_words(texts, goal.score)}}),
                  {"debrief.head.expected", "debrief.head.came", "debrief.head.points", "debrief.head.shown_by"}, {34, 12, 14, 40}, std::move(rows));
}

Cell decision_state(const texts::Texts& texts, const DebriefDecision& decision) {
    if (decision.open) return {texts("debrief.taken.open"), Tone::quiet};
    switch (decision.met.state) {
    case DecisionTaken::as_recommended: return {texts("debrief.taken.as_recommended"), Tone::good};
    case DecisionTaken::otherwise: return {texts("debrief.taken.otherwise"), Tone::warning};
    case DecisionTaken::nothing: return {texts("debrief.taken.nothing"), Tone::bad};
    case DecisionTaken::not_reached: break;
    }
    return {texts("debrief.taken.not_reached"), Tone::quiet};
}

Cell opened_cell(const texts::Texts& texts, const DebriefDecision& decision) {
    if (decision.met.state == DecisionTaken::not_reached) return {texts("debrief.taken.not_reached"), Tone::quiet, decision.never_came};
    if (decision.met.before_it_came_up) return {texts("debrief.taken.before"), Tone::quiet};
    return {fact_and_day(texts, decision.met.opened_at_fact, decision.met.opened_at), Tone::plain, decision.opened_by, decision.met.opened_at_fact};
}

Cell done_cell(const texts::Texts& texts, const DebriefDecision& decision) {
    auto cell = decision_state(texts, decision);
    if (decision.done.empty()) return cell;
    const auto when = fact_and_day(texts, decision.met.done_at_fact, decision.met.done_at);
    cell.note = texts(decision.met.before_it_came_up ? "debrief.done_before" : "debrief.done",
                      {{"what", decision.done}, {"who", decision.done_by}, {"when", when}, {"after", decision.between}});
    cell.fact = decision.met.done_at_fact;
    if (!decision.reason.empty()) cell.note += " " + texts("story.reason", {{"reason", decision.reason}});
    return cell;
}

std::string signed_points(const texts::Texts& texts, std::int32_t change) {
    if (change == 0) return texts("debrief.same_points");
    return texts.plural(change > 0 ? "debrief.points_more" : "debrief.points_fewer", std::abs(change));
}

std::string no_longer_fit(const texts::Texts& texts, const debrief::OtherLine& other) {
    return texts.plural("debrief.other.no_longer_fit", static_cast<long long>(other.no_longer.size()));
}

Cell other_cell(const texts::Texts& texts, const DebriefDecision& decision) {
    if (decision.open || decision.met.state == DecisionTaken::not_reached) return {};
    if (!decision.other) return {texts("debrief.other.none"), Tone::quiet};
    const auto& other = *decision.other;
    if (!other.tried) return {texts("debrief.other.not_possible"), Tone::quiet, other.why_not};
    if (other.parts_at_fact == 0) return {texts("debrief.other.never_parts"), Tone::quiet};
    const auto key = other.leaves_out ? "debrief.other.without" : "debrief.other.with";
    const auto parts =
        texts("debrief.other.parts", {{"where", fact_and_day(texts, other.parts_at_fact, other.parts_at)}, {"end", wording::readable_day(texts, other.ends)}});
    if (other.compares()) return {texts(key, {{"change", signed_points(texts, other.change)}}), Tone::plain, parts};
    return {texts(key, {{"change", texts("debrief.other.no_points")}}), Tone::quiet, no_longer_fit(texts, other) + " " + parts};
}

constexpr std::size_t most_lines = 5; // read aloud, more than five are not heard

void list_under(Writing& writing, std::string_view key, const std::vector<std::string>& lines) {
    if (lines.empty()) return;
    writing.paragraph(writing.texts(key));
    std::vector<Cell> items;
    for (const auto& line : lines) {
        if (items.size() == most_lines && lines.size() > most_lines + 1) {
            items.push_back({writing.texts("debrief.and_more", {{"count", std::to_string(lines.size() - most_lines)}})});
            break;
        }
        items.push_back({line});
    }
    writing.list(std::move(items));
}

void write_moment(Writing& writing, const DebriefDecision& decision, const std::string& question, std::size_t number) {
    const auto& texts = writing.texts;
    writing.heading_says(texts("debrief.moment", {{"number", std::to_string(number)}, {"title", decision.title}}));
    writing.paragraph(question);
    writing.paragraph(decision.because + (decision.source.empty() ? "" : " (" + decision.source + ")"), Tone::quiet);
    list_under(writing, decision.other->leaves_out ? "debrief.gone_without" : "debrief.held_there",
               decision.other->leaves_out ? decision.other->loses : decision.other->gains);
    list_under(writing, "debrief.no_longer", decision.other->no_longer);
}

/// Of the points that each of the moments moves.
std::pair<std::int32_t, std::int32_t> least_and_most(const debrief::Debrief& debrief) {
    std::int32_t least = INT32_MAX, most = 0;
    for (const auto& moment : debrief.moments) {
        const auto& other = *debrief.decisions[moment.decision].other;
        const auto moves = other.compares() ? std::abs(other.change) : 0;
        least = std::min(least, moves);
        most = std::max(most, moves);
    }
    return {least, most};
}

/// What was done otherwise comes before what was done as recommended.
bool are_of_one_kind(const debrief::Debrief& debrief) {
    const auto without = [&](const debrief::Moment& moment) { return debrief.decisions[moment.decision].other->leaves_out; };
    return std::ranges::all_of(debrief.moments, without) || std::ranges::none_of(debrief.moments, without);
}

/// By what the moments stand in order: by points only where they move some, and not all as many.
std::string order_words(const Writing& writing) {
    const auto [least, most] = least_and_most(writing.debrief);
    const auto count = writing.debrief.moments.size();
    if (most == 0) return writing.texts(count == 1 ? "debrief.order.it_moves_none" : count == 2 ? "debrief.order.neither_moves" : "debrief.order.none_moves");
    if (least == most) return {};
    return writing.texts(are_of_one_kind(writing.debrief) ? "debrief.order.by_points" : "debrief.order.otherwise_first");
}

Cell bearing_cell(const Writing& writing, Bearing bearing, bool as_recommended) {
    std::string titles;
    std::size_t count = 0;
    for (const auto& decision : writing.debrief.decisions) {
        const bool reached = decision.met.state != DecisionTaken::not_reached;
        const bool same = (decision.met.state == DecisionTaken::as_recommended) == as_recommended;
        if (reached && same && decision.bearing == bearing) titles += (count++ == 0 ? "" : "; ") + decision.title;
    }
    return {std::to_string(count), Tone::plain, titles};
}

std::vector<Cell> bearing_row(const Writing& writing, Cell head, bool as_recommended) {
    return {std::move(head), bearing_cell(writing, Bearing::helped, as_recommended), bearing_cell(writing, Bearing::made_no_difference, as_recommended),
            bearing_cell(writing, Bearing::cost, as_recommended)};
}

} // namespace

void write_score(Writing& writing) {
    const auto& texts = writing.texts;
    writing.heading("debrief.section.score");
    writing.paragraph(texts("debrief.total", {{"points", score_words(texts, writing.debrief.score)}}));
    std::size_t number = 0;
    for (const auto& goal : writing.debrief.goals) write_goal(writing, goal, ++number);
}

void write_other_line(Writing& writing) {
    if (writing.debrief.moments.empty()) return;
    const auto& decision = writing.debrief.decisions[writing.debrief.moments.front().decision];
    const auto other = other_cell(writing.texts, decision);
    writing.heading("debrief.section.other_line", 3);
    writing.paragraph(writing.texts("debrief.other.of", {{"title", decision.title}, {"other", other.text}, {"parts", other.note}}));
}

void write_moments(Writing& writing) {
    if (writing.debrief.moments.empty()) return;
    writing.heading("debrief.section.moments");
    const auto order = order_words(writing);
    writing.paragraph(writing.texts("debrief.moments_say") + (order.empty() ? "" : " " + order));
    std::size_t number = 0;
    for (const auto& moment : writing.debrief.moments) write_moment(writing, writing.debrief.decisions[moment.decision], moment.question, ++number);
}

void write_decisions(Writing& writing) {
    if (writing.debrief.decisions.empty()) return;
    const auto& texts = writing.texts;
    writing.heading("debrief.section.decisions");
    std::vector<std::vector<Cell>> rows;
    std::size_t number = 0;
    for (const auto& decision : writing.debrief.decisions)
        rows.push_back({{std::to_string(++number) + ". " + decision.title},
                        opened_cell(texts, decision),
                        {decision.recommended},
                        done_cell(texts, decision),
                        other_cell(texts, decision)});
    writing.table(writing.texts("debrief.caption.decisions"),
                  {"debrief.head.decision", "debrief.head.opened", "debrief.head.recommended", "debrief.head.done", "debrief.head.other"}, {18, 19, 18, 26, 19},
                  std::move(rows));
}

void write_process(Writing& writing) {
    if (writing.debrief.decisions.empty()) return;
    const auto& process = writing.debrief.process;
    const auto& texts = writing.texts;
    writing.heading("debrief.section.process");
    writing.paragraph(texts("debrief.process_says", {{"reached", std::to_string(process.reached)},
                                                     {"taken", std::to_string(process.as_recommended)},
                                                     {"otherwise", std::to_string(process.otherwise)},
                                                     {"nothing", std::to_string(process.nothing)}}));
    writing.paragraph(texts("debrief.process_points", {{"own", std::to_string(process.by_own_acts)}, {"others", std::to_string(process.by_others)}}));
    writing.table(writing.texts("debrief.caption.process"), {"debrief.head.taken", "debrief.head.helped", "debrief.head.no_difference", "debrief.head.cost"},
                  {22, 26, 26, 26},
                  {bearing_row(writing, {texts("debrief.taken.as_recommended"), Tone::good}, true),
                   bearing_row(writing, {texts("debrief.taken.otherwise_or_nothing"), Tone::warning}, false)});
}

} // namespace exchange
