#include "sandbox/exchange/groups_sheet.hpp"

#include "sandbox/debrief/group_words.hpp"
#include "sandbox/exchange/groups_report.hpp"
#include "sandbox/texts/key_at.hpp"

namespace exchange {
namespace {

using debrief::Groups;

/// A row for each group: what part of the page, of what, whose, and what came of it.
class Rows {
public:
    Rows(const Groups& groups, const texts::Texts& texts) : groups_(groups), texts_(texts) {
        for (const auto* key : {"groups.head.part", "groups.head.what", "groups.head.group", "groups.head.result", "groups.head.points", "groups.head.of",
                                "groups.head.fact", "groups.head.when", "groups.head.detail"})
            sheet_.head.push_back(texts(key));
    }

    Sheet write() {
        for (const auto& decision : groups_.decisions) add(decision);
        for (const auto& expectation : groups_.expectations) add(expectation);
        for (const auto& goal : groups_.goals) add(goal);
        add(groups_.total);
        for (const auto& one : groups_.overrides) add(one);
        for (const auto& limit : groups_.limits) add(limit);
        return std::move(sheet_);
    }

private:
    void add(const debrief::GroupDecision& decision) {
        static constexpr const char* keys[] = {"debrief.taken.not_reached", "debrief.taken.as_recommended", "debrief.taken.otherwise", "debrief.taken.nothing"};
        for (std::size_t i = 0; i < decision.deeds.size(); ++i) {
            const auto& deed = decision.deeds[i];
            const auto taken = texts_(texts::key_at(keys, deed.taken));
            const bool done = deed.fact != 0;
            row("groups.head.decision", decision.title, i, taken, "", "", done ? Entry(static_cast<std::int64_t>(deed.fact)) : Entry(""),
                done ? calendar::iso(deed.at) : "", deed.did);
        }
    }
    void add(const debrief::GroupExpectation& one) {
        for (std::size_t i = 0; i < one.states.size(); ++i) {
            const bool held = one.states[i] == session::ExpectationState::held;
            const bool arose = one.states[i] != session::ExpectationState::did_not_arise;
            row("groups.head.expected", one.says, i, debrief::state_words(texts_, one.states[i]), std::int64_t{held ? one.points : 0},
                std::int64_t{arose ? one.points : 0}, "", "", "");
        }
    }
    void add(const debrief::GroupGoal& goal) {
        for (std::size_t i = 0; i < goal.held.size(); ++i)
            row("groups.head.goal", goal.text, i, "", std::int64_t{goal.held[i]}, std::int64_t{goal.of[i]}, "", "", spread_words(texts_, goal));
    }
    void add(const debrief::GroupOverride& one) { row("screen.debrief.override", one.says, one.group, one.by, std::int64_t{one.given}, "", "", "", one.why); }
    void add(const debrief::GroupLimit& limit) {
        static constexpr const char* keys[] = {"groups.fate.did_not_run", "groups.fate.not_missed", "groups.fate.not_done", "groups.fate.missed"};
        for (std::size_t i = 0; i < limit.fates.size(); ++i) {
            const auto late = limit.days_late[i] > 0 ? texts_.plural("length.calendar_days", limit.days_late[i]) : std::string{};
            row("groups.head.limit", limit.name, i, texts_(texts::key_at(keys, limit.fates[i])), "", "", "", "", late);
        }
    }
    void row(std::string_view part, const std::string& what, std::size_t group, Entry result, Entry points, Entry of, Entry fact, Entry when, Entry detail) {
        sheet_.rows.push_back({texts_(part), what, groups_.groups[group].name, std::move(result), std::move(points), std::move(of), std::move(fact),
                               std::move(when), std::move(detail)});
    }

    const Groups& groups_;
    const texts::Texts& texts_;
    Sheet sheet_;
};

} // namespace

Sheet groups_sheet(const Groups& groups, const texts::Texts& texts) { return Rows(groups, texts).write(); }

} // namespace exchange
