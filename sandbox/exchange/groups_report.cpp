#include "sandbox/exchange/groups_report.hpp"

#include "sandbox/wording/dates.hpp"

#include "engine/views/reader.hpp"
#include "sandbox/debrief/before_after.hpp"
#include "sandbox/debrief/debrief_score.hpp"
#include "sandbox/debrief/group_words.hpp"
#include "sandbox/exchange/groups_sheet.hpp"
#include "sandbox/exchange/page_writer.hpp"

#include <algorithm>

namespace exchange {
namespace {

using debrief::DecisionTaken;
using debrief::Groups;
using session::ExpectationState;

constexpr std::size_t most_columns = 6; // more groups make another table: narrow columns break words

Cell deed_cell(const texts::Texts& texts, const debrief::GroupDeed& deed) {
    static constexpr Tone tones[] = {Tone::quiet, Tone::good, Tone::warning, Tone::bad};
    return {taken_words(texts, deed), tones[static_cast<std::size_t>(deed.taken)], deed.taken == DecisionTaken::otherwise ? deed.did : std::string{}};
}

Cell state_cell(const texts::Texts& texts, ExpectationState state) {
    static constexpr Tone tones[] = {Tone::quiet, Tone::good, Tone::bad, Tone::quiet};
    return {debrief::state_words(texts, state), tones[static_cast<std::size_t>(state)]};
}

Cell points_cell(const texts::Texts& texts, const debrief::GroupGoal& goal, std::size_t group) {
    return {texts.plural("debrief.points_of", goal.of[group], {{"held", std::to_string(goal.held[group])}})};
}

struct GroupsWriting : PageWriter {
    const Groups& groups;

    /// Each table has a name of its own.
    std::string caption_of(std::string_view key, std::size_t from, std::size_t to) const {
        if (groups.groups.size() <= most_columns) return texts(key);
        return texts("groups.caption.part", {{"caption", texts(key)}, {"from", groups.groups[from].name}, {"to", groups.groups[to - 1].name}});
    }

    /// A column for each group, and as many tables as that takes. `cells` makes the cell of a thing for a group.
    template <class Things, class First, class Cells>
    void matrix(std::string_view caption, std::string_view head, const Things& things, First first, Cells cells) {
        for (std::size_t from = 0; from < groups.groups.size(); from += most_columns) {
            const auto to = std::min(from + most_columns, groups.groups.size());
            std::vector<std::string> heads{texts(head)};
            for (auto group = from; group < to; ++group) heads.push_back(groups.groups[group].name);
            std::vector<std::vector<Cell>> rows;
            for (const auto& thing : things) {
                auto& row = rows.emplace_back(std::vector<Cell>{first(thing)});
                for (auto group = from; group < to; ++group) row.push_back(cells(thing, group));
            }
            const auto others = std::max(1, static_cast<int>(to - from)), width = 70 / others;
            std::vector<int> widths{100 - width * others};
            widths.resize(heads.size(), width);
            table_says(caption_of(caption, from, to), std::move(heads), std::move(widths), std::move(rows));
        }
    }
};

void write_groups(GroupsWriting& writing) {
    const auto& texts = writing.texts;
    if (const auto names = names_not_over(writing.groups); !names.empty()) writing.paragraph(texts("groups.not_over", {{"names", names}}), Tone::warning);
    if (const auto words = to_come_words(texts, writing.groups); !words.empty()) writing.paragraph(words, Tone::warning);
    writing.heading("groups.section.groups");
    std::vector<std::vector<Cell>> rows;
    for (const auto& group : writing.groups.groups)
        rows.push_back({{group.name},
                        {score_words(texts, group.score)},
                        {recommended_words(texts, group)},
                        {standing_words(texts, group)},
                        {texts(group.rails == casework::GuardRails::teach ? "debrief.rails.teach" : "debrief.rails.exam")}});
    writing.table(texts("groups.caption.groups"), {"groups.head.group", "groups.head.points", "groups.head.taken", "groups.head.stands", "groups.head.rails"},
                  {20, 24, 16, 18, 22}, std::move(rows));
}

void write_answers(GroupsWriting& writing) {
    const auto& texts = writing.texts;
    std::vector<std::vector<Cell>> rows;
    for (const auto& group : writing.groups.groups)
        if (const auto words = right_words(texts, group.answers); !words.empty()) rows.push_back({{group.name}, {words}});
    if (rows.empty()) return;
    writing.table(texts("groups.caption.answers"), {"groups.head.group", "groups.head.answers"}, {30, 70}, std::move(rows));
}

void write_first_decision(GroupsWriting& writing) {
    const auto& texts = writing.texts;
    const auto& groups = writing.groups;
    if (!groups.first_decision) return writing.paragraph(texts(groups.decisions.empty() ? "groups.no_decisions" : "groups.same_decisions"));
    const auto& decision = groups.decisions[*groups.first_decision];
    std::vector<std::vector<Cell>> rows;
    for (std::size_t group = 0; group < decision.deeds.size(); ++group)
        rows.push_back({{groups.groups[group].name}, deed_cell(texts, decision.deeds[group]), {decision.deeds[group].did}});
    writing.table(texts("groups.caption.decision", {{"title", decision.title}}), {"groups.head.group", "groups.head.decision", "groups.head.did"}, {22, 34, 44},
                  std::move(rows));
}

void write_first_fact(GroupsWriting& writing) {
    const auto& texts = writing.texts;
    const auto& groups = writing.groups;
    if (groups.first_fact == 0) return writing.paragraph(texts("groups.same_facts"));
    std::vector<std::vector<Cell>> rows;
    for (std::size_t group = 0; group < groups.at_first_fact.size(); ++group) {
        const auto& fact = groups.at_first_fact[group];
        const bool none = fact.says.empty();
        rows.push_back({{groups.groups[group].name},
                        none ? Cell{texts("groups.no_such_fact"), Tone::quiet} : Cell{fact.says},
                        {none ? std::string{} : wording::readable(texts, fact.at)}});
    }
    writing.table(texts("groups.caption.fact", {{"fact", std::to_string(groups.first_fact)}}),
                  {"groups.head.group", "groups.head.happened", "groups.head.when"}, {22, 52, 26}, std::move(rows));
}

void write_decisions(GroupsWriting& writing) {
    const auto& texts = writing.texts;
    if (writing.groups.decisions.empty()) return;
    writing.heading("groups.section.decisions");
    writing.matrix(
        "groups.caption.decisions", "groups.head.decision", writing.groups.decisions,
        [](const debrief::GroupDecision& decision) {
            return Cell{decision.title, Tone::plain, decision.recommended};
        },
        [&](const debrief::GroupDecision& decision, std::size_t group) { return deed_cell(texts, decision.deeds[group]); });
}

/// Those that came out so for every group.
void write_alike(GroupsWriting& writing, std::string_view heading, std::string_view none, ExpectationState state) {
    const auto& texts = writing.texts;
    writing.heading(heading);
    std::vector<Cell> items;
    for (const auto& one : writing.groups.expectations)
        if (is_for_all(one, state)) items.push_back({with_points(texts, one)});
    if (items.empty()) return writing.paragraph(texts(none));
    writing.list(std::move(items));
}

void write_split(GroupsWriting& writing) {
    const auto& texts = writing.texts;
    writing.heading("groups.section.split");
    auto split = writing.groups.expectations;
    std::erase_if(split, [](const auto& one) { return is_for_all(one, one.states.front()); });
    if (split.empty()) return writing.paragraph(texts("groups.none_split"));
    writing.matrix(
        "groups.caption.split", "groups.head.expected", split, [&](const debrief::GroupExpectation& one) { return Cell{with_points(texts, one)}; },
        [&](const debrief::GroupExpectation& one, std::size_t group) { return state_cell(texts, one.states[group]); });
}

void write_overrides(GroupsWriting& writing) {
    if (writing.groups.overrides.empty()) return;
    writing.paragraph(writing.texts("groups.overridden"));
    std::vector<Cell> items;
    for (const auto& one : writing.groups.overrides) items.push_back({override_words(writing.texts, writing.groups, one)});
    writing.list(std::move(items));
}

void write_points(GroupsWriting& writing) {
    const auto& texts = writing.texts;
    writing.heading("groups.section.points");
    auto goals = writing.groups.goals;
    goals.push_back(writing.groups.total);
    writing.matrix(
        "groups.caption.points", "groups.head.goal", goals,
        [&](const debrief::GroupGoal& goal) {
            return Cell{goal.text, Tone::plain, spread_words(texts, goal)};
        },
        [&](const debrief::GroupGoal& goal, std::size_t group) { return points_cell(texts, goal, group); });
    write_overrides(writing);
}

void write_limits(GroupsWriting& writing) {
    const auto& texts = writing.texts;
    writing.heading("groups.section.limits");
    std::vector<std::vector<Cell>> rows;
    for (const auto& limit : writing.groups.limits)
        if (limit.missed_by > 0)
            rows.push_back({{limit.name, Tone::plain, limit_law_words(limit)}, {limit.owed_by}, {missed_words(texts, writing.groups, limit), Tone::bad}});
    if (rows.empty()) return writing.paragraph(texts("groups.none_missed"));
    writing.table(texts("groups.caption.limits"), {"groups.head.limit", "debrief.head.owed_by", "groups.head.missed"}, {40, 20, 40}, std::move(rows));
}

} // namespace

Report groups_report(const Groups& groups, const texts::Texts& texts) {
    GroupsWriting writing{{texts}, groups};
    write_groups(writing);
    write_answers(writing);
    writing.heading("groups.section.parted");
    write_first_decision(writing);
    write_first_fact(writing);
    write_decisions(writing);
    write_alike(writing, "groups.section.failed", "groups.none_failed", ExpectationState::missed);
    write_alike(writing, "groups.section.held", "groups.none_held", ExpectationState::held);
    if (any_did_not_arise(groups)) write_alike(writing, "groups.section.did_not_arise", "groups.none_held", ExpectationState::did_not_arise);
    write_split(writing);
    write_points(writing);
    write_limits(writing);
    return {writing.finished(texts("groups.title", {{"title", groups.title}}), groups.profile), groups_sheet(groups, texts)};
}

} // namespace exchange
