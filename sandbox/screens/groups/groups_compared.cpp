#include "sandbox/screens/groups/groups_compared.hpp"

#include "sandbox/debrief/before_after.hpp"
#include "sandbox/debrief/debrief_score.hpp"
#include "sandbox/debrief/group_words.hpp"
#include "sandbox/screens/groups/groups_panel.hpp"
#include "sandbox/screens/kit/choices.hpp"
#include "sandbox/screens/kit/marks.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/wording/dates.hpp"

#include <algorithm>
#include <array>

namespace screens {
namespace {

using debrief::DecisionTaken;
using debrief::GroupDecision;
using debrief::GroupExpectation;
using debrief::Groups;
using session::ExpectationState;

kit::Outcome mark_of(DecisionTaken taken) {
    switch (taken) {
    case DecisionTaken::as_recommended: return kit::Outcome::held;
    case DecisionTaken::otherwise: return kit::Outcome::otherwise;
    case DecisionTaken::nothing: return kit::Outcome::missed;
    case DecisionTaken::not_reached: break;
    }
    return kit::Outcome::open;
}

kit::Outcome mark_of(ExpectationState state) {
    static constexpr kit::Outcome marks[] = {kit::Outcome::open, kit::Outcome::held, kit::Outcome::missed, kit::Outcome::open};
    return marks[static_cast<std::size_t>(state)];
}

/// A mark, its word, and something smaller below.
void draw_marked(const kit::Look& look, kit::Outcome mark, const std::string& words, const std::string& below, float width) {
    kit::outcome_mark(look, mark);
    kit::beside(look);
    const kit::Group group;
    const auto room = width - look.px(22) - look.unit(2);
    kit::paragraph(look, words, {}, room);
    if (!below.empty()) kit::paragraph(look, below, {kit::Face::note, kit::Tone::quiet}, room);
}

/// A table with a column for each group, and as many of them as fit; the rest in another below.
class Matrix {
public:
    Matrix(const kit::Look& look, const Groups& groups) : look_(look), groups_(groups) {
        const float whole = kit::room().x;
        first_ = std::min(whole * 0.3F, look.px(360));
        const auto fit = static_cast<std::size_t>(std::max(1.0F, (whole - first_) / look.px(170)));
        columns_ = std::min(fit, groups.groups.size());
        width_ = (whole - first_) / static_cast<float>(columns_);
    }

    /// `first(thing)` draws what a row is about in that width, `cell(thing, group, width)` what is said of a group.
    template <class Things, class First, class Cell> void draw(const Things& things, First first, Cell cell) const {
        for (std::size_t from = 0; from < groups_.groups.size(); from += columns_) {
            const auto widths = widths_from(from);
            kit::columns(widths, [&](std::size_t i) { i == 0 ? kit::note(look_, " ") : draw_name(from + i - 1); });
            kit::rule(look_);
            for (const auto& thing : things) {
                kit::columns(widths, [&](std::size_t i) { i == 0 ? first(thing, first_ - look_.unit(2)) : cell(thing, from + i - 1, width_); });
                kit::rule(look_);
            }
            kit::gap(look_, 2);
        }
    }

private:
    std::vector<float> widths_from(std::size_t from) const {
        std::vector<float> widths{first_};
        widths.resize(1 + std::min(columns_, groups_.groups.size() - from), width_);
        return widths;
    }
    void draw_name(std::size_t group) const { kit::line(look_, groups_.groups[group].name, {kit::Face::bold}, width_ - look_.unit()); }

    const kit::Look& look_;
    const Groups& groups_;
    float first_ = 0, width_ = 0;
    std::size_t columns_ = 1;
};

void draw_buttons(GroupsPanel& panel) {
    const auto& look = panel.look;
    kit::Flow flow(look);
    for (const auto& [key, ending] : {std::pair{"screen.groups.write_html", ".html"}, {"screen.groups.write_csv", ".csv"}}) {
        flow.next(kit::button_width(look, look.say(key)));
        if (kit::button(look, look.named(key))) panel.requests.emplace_back(WriteGroups{ending});
    }
    if (!panel.state.written.empty()) kit::text(look, panel.state.written);
}

void draw_standing(const kit::Look& look, const Groups& groups) {
    if (const auto names = debrief::names_not_over(groups); !names.empty())
        kit::text(look, look.say("groups.not_over", {{"names", names}}), {kit::Face::bold, kit::Tone::soon});
    if (const auto words = to_come_words(look.texts, groups); !words.empty()) kit::text(look, words, {kit::Face::bold, kit::Tone::soon});
    for (const auto& group : groups.groups) {
        const auto& rails = look.say(group.rails == casework::GuardRails::teach ? "screen.rails.teach" : "screen.rails.exam");
        kit::text(look, look.say("screen.groups.stands", {{"name", group.name}, {"stands", standing_words(look.texts, group)}, {"rails", rails}}));
        if (const auto answers = right_words(look.texts, group.answers); !answers.empty()) kit::note(look, answers);
    }
}

void draw_first_decision(const kit::Look& look, const Groups& groups) {
    if (!groups.first_decision) return kit::text(look, look.say(groups.decisions.empty() ? "groups.no_decisions" : "groups.same_decisions"));
    const auto& decision = groups.decisions[*groups.first_decision];
    kit::text(look, look.say("groups.caption.decision", {{"title", decision.title}}));
    for (std::size_t i = 0; i < decision.deeds.size(); ++i) {
        const auto& deed = decision.deeds[i];
        draw_marked(look, mark_of(deed.taken), groups.groups[i].name + ": " + taken_words(look.texts, deed), deed.did, kit::room().x);
    }
}

void draw_first_fact(const kit::Look& look, const Groups& groups) {
    if (groups.first_fact == 0) return kit::text(look, look.say("groups.same_facts"));
    kit::gap(look, 1);
    kit::text(look, look.say("groups.caption.fact", {{"fact", std::to_string(groups.first_fact)}}));
    for (std::size_t i = 0; i < groups.at_first_fact.size(); ++i) {
        const auto& fact = groups.at_first_fact[i];
        const auto says = fact.says.empty() ? look.say("groups.no_such_fact") : wording::readable(look.texts, fact.at) + "  " + fact.says;
        kit::pair(look, groups.groups[i].name, says, look.px(160));
    }
}

void draw_decisions(const kit::Look& look, const Groups& groups) {
    if (groups.decisions.empty()) return kit::text(look, look.say("groups.no_decisions"));
    Matrix(look, groups)
        .draw(
            groups.decisions,
            [&](const GroupDecision& decision, float width) {
                kit::paragraph(look, decision.title, {kit::Face::bold}, width);
                kit::paragraph(look, look.say("screen.groups.recommended", {{"what", decision.recommended}}), {kit::Face::note, kit::Tone::quiet}, width);
            },
            [&](const GroupDecision& decision, std::size_t group, float width) {
                const auto& deed = decision.deeds[group];
                draw_marked(look, mark_of(deed.taken), taken_words(look.texts, deed), deed.taken == DecisionTaken::otherwise ? deed.did : "", width);
            });
}

void draw_alike(const kit::Look& look, const Groups& groups, std::string_view heading, std::string_view none, ExpectationState state) {
    kit::heading(look, look.say(heading));
    bool any = false;
    for (const auto& one : groups.expectations) {
        if (!is_for_all(one, state)) continue;
        any = true;
        draw_marked(look, mark_of(state), with_points(look.texts, one), "", kit::room().x);
    }
    if (!any) kit::text(look, look.say(none));
    kit::gap(look, 2);
}

void draw_split(const kit::Look& look, const Groups& groups) {
    kit::heading(look, look.say("groups.section.split"));
    auto split = groups.expectations;
    std::erase_if(split, [](const GroupExpectation& one) { return is_for_all(one, one.states.front()); });
    if (split.empty()) kit::text(look, look.say("groups.none_split"));
    else
        Matrix(look, groups)
            .draw(
                split, [&](const GroupExpectation& one, float width) { kit::paragraph(look, with_points(look.texts, one), {}, width); },
                [&](const GroupExpectation& one, std::size_t group, float width) {
                    draw_marked(look, mark_of(one.states[group]), debrief::state_words(look.texts, one.states[group]), "", width);
                });
}

void draw_goal(const kit::Look& look, const Groups& groups, const debrief::GroupGoal& goal) {
    kit::text(look, goal.text, {kit::Face::bold});
    kit::note(look, spread_words(look.texts, goal));
    const std::array widths{look.px(200), look.px(260), look.px(240)};
    for (std::size_t i = 0; i < goal.held.size(); ++i)
        kit::columns(widths, [&](std::size_t column) {
            if (column == 0) kit::line(look, groups.groups[i].name, {}, widths[0] - look.unit());
            if (column == 1) kit::share_bar(look, goal.held[i], goal.of[i], widths[1] - look.unit(2));
            if (column == 2) kit::text(look, look.texts.plural("debrief.points_of", goal.of[i], {{"held", std::to_string(goal.held[i])}}));
        });
    kit::gap(look, 1);
}

void draw_limits(const kit::Look& look, const Groups& groups) {
    kit::heading(look, look.say("groups.section.limits"));
    bool any = false;
    for (const auto& limit : groups.limits) {
        if (limit.missed_by == 0) continue;
        any = true;
        draw_marked(look, kit::Outcome::missed, limit.name + ", " + missed_words(look.texts, groups, limit), limit_law_words(limit), kit::room().x);
    }
    if (!any) kit::text(look, look.say("groups.none_missed"));
}

void draw_parted(const kit::Look& look, const Groups& groups) {
    draw_standing(look, groups);
    kit::gap(look, 2);
    kit::heading(look, look.say("groups.section.parted"));
    draw_first_decision(look, groups);
    draw_first_fact(look, groups);
}

void draw_expectations(const kit::Look& look, const Groups& groups) {
    draw_alike(look, groups, "groups.section.failed", "groups.none_failed", ExpectationState::missed);
    draw_split(look, groups);
    draw_alike(look, groups, "groups.section.held", "groups.none_held", ExpectationState::held);
    if (debrief::any_did_not_arise(groups)) draw_alike(look, groups, "groups.section.did_not_arise", "groups.none_held", ExpectationState::did_not_arise);
}

void draw_overrides(const kit::Look& look, const Groups& groups) {
    if (groups.overrides.empty()) return;
    kit::text(look, look.say("groups.overridden"), {kit::Face::bold});
    for (const auto& one : groups.overrides) kit::text(look, override_words(look.texts, groups, one));
    kit::gap(look, 1);
}

/// Apart from the other tabs: those are for the room, points are for whoever leads.
void draw_points(const kit::Look& look, const Groups& groups) {
    for (const auto& group : groups.groups)
        kit::text(look, look.say("screen.groups.score",
                                 {{"name", group.name}, {"points", score_words(look.texts, group.score)}, {"taken", recommended_words(look.texts, group)}}));
    kit::gap(look, 2);
    for (const auto& goal : groups.goals) draw_goal(look, groups, goal);
    draw_goal(look, groups, groups.total);
    draw_overrides(look, groups);
    kit::gap(look, 1);
    draw_limits(look, groups);
}

struct Tab {
    const char* key;
    void (*draw)(const kit::Look&, const Groups&);
};

constexpr std::array<Tab, compared_tabs> tabs{{{"groups.section.parted", draw_parted},
                                               {"groups.section.decisions", draw_decisions},
                                               {"screen.groups.expectations", draw_expectations},
                                               {"screen.groups.points", draw_points}}};

} // namespace

void draw_compared(GroupsPanel& panel) {
    const auto& look = panel.look;
    const auto& groups = *panel.state.compared;
    kit::title(look, groups.title);
    kit::note(look, groups.profile);
    kit::kosovo_footnote(look, groups.profile);
    draw_buttons(panel);
    std::vector<std::string> names;
    for (const auto& tab : tabs) names.push_back(look.say(tab.key));
    kit::tabs(look, {"groups.tabs", look.say("screen.groups.title")}, names, panel.state.tab);
    kit::gap(look, 2);
    tabs[panel.state.tab].draw(look, groups);
}

} // namespace screens
