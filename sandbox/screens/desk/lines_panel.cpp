#include "sandbox/screens/desk/lines_panel.hpp"

#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/desk/lines_state.hpp"
#include "sandbox/screens/kit/keys.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/wording/dates.hpp"

#include <algorithm>

/// The lines of play: go back to any act, act otherwise, keep and name both, see where they part.
namespace screens {
namespace {

using session::BranchLine;

constexpr std::size_t acts_shown = 40;

std::string name_of(const DeskView& desk, const BranchLine& line) {
    return line.name.empty() ? desk.look.say("screen.lines.first", {{"number", std::to_string(line.id)}}) : line.name;
}

/// Acts of people, newest first: where one can go back to.
std::vector<casework::Fact> acts_of(const DeskView& desk) {
    std::vector<casework::Fact> acts;
    const auto& facts = desk.session.facts();
    for (auto fact = facts.rbegin(); fact != facts.rend() && acts.size() < acts_shown; ++fact)
        if (fact->kind == casework::FactKind::act_done) acts.push_back(*fact);
    return acts;
}

void draw_act(DeskView& desk, const casework::Fact& fact) {
    const auto& look = desk.look;
    const auto words = wording::readable(desk.look.texts, fact.at) + "  " + desk.sentences.of(fact);
    if (kit::line_row(look, {"back_to:" + std::to_string(fact.number), words})) desk.requests.emplace_back(Rewind{fact.number - 1});
}

void draw_going_back(DeskView& desk) {
    const auto& look = desk.look;
    kit::heading(look, look.say("screen.lines.back"));
    const auto acts = acts_of(desk);
    if (acts.empty()) return kit::note(look, look.say("screen.lines.nothing_done"));
    kit::note(look, look.say("screen.lines.back_words"));
    for (const auto& fact : acts) draw_act(desk, fact);
}

int depth_of(const std::vector<BranchLine>& all, const BranchLine& line) {
    int depth = 0;
    for (auto parent = line.parent; parent != 0 && depth < 12; ++depth) {
        const auto found = std::ranges::find(all, parent, &BranchLine::id);
        parent = found == all.end() ? 0 : found->parent;
    }
    return depth;
}

std::string where_it_stands(const DeskView& desk, const BranchLine& line) {
    return desk.look.texts.plural(line.active ? "screen.lines.active" : "screen.lines.until", static_cast<long long>(line.length),
                                  {{"date", wording::readable_day(desk.look.texts, line.last)}});
}

void draw_line(DeskView& desk, const std::vector<BranchLine>& all, const BranchLine& line) {
    const auto& look = desk.look;
    const auto label = std::string(static_cast<std::size_t>(depth_of(all, line)) * 4, ' ') + name_of(desk, line) + " - " + where_it_stands(desk, line);
    if (kit::line_row(look, {"line:" + std::to_string(line.id), label}, line.active) && !line.active) desk.requests.emplace_back(SwitchBranch{line.id});
}

void draw_name(DeskView& desk, const BranchLine& active) {
    auto& lines = desk.state.lines;
    const auto& look = desk.look;
    kit::field(look, look.named("screen.lines.name"), lines.name, {look.px(320), 1, name_of(desk, active), false});
    kit::beside_if_room(look, kit::button_width(look, look.say("screen.lines.rename")));
    const bool empty = lines.name.empty();
    if (!kit::button(look, look.named("screen.lines.rename"), {kit::Weight::normal, 0, empty, empty ? look.say("screen.lines.name_first") : ""})) return;
    desk.requests.emplace_back(RenameBranch{active.id, lines.name});
    lines.name.clear();
}

void draw_partings(DeskView& desk, const LinesState& lines) {
    const auto& look = desk.look;
    for (std::size_t i = 0; i < lines.all.size(); ++i) {
        const auto& line = lines.all[i];
        const auto& parting = lines.partings[i];
        if (parting.fact == 0) continue;
        const auto day = [&](const std::optional<calendar::Instant>& at) {
            return at ? wording::readable(desk.look.texts, *at) : look.say("screen.lines.ended_before");
        };
        kit::note(
            look,
            look.say("screen.lines.parts",
                     {{"other", name_of(desk, line)}, {"fact", std::to_string(parting.fact)}, {"here", day(parting.one)}, {"there", day(parting.other)}}));
    }
}

} // namespace

void draw_lines(DeskView& desk) {
    const auto& look = desk.look;
    kit::title(look, look.say("screen.lines.title"));
    kit::text(look, look.say("screen.lines.words"));
    if (kit::button(look, {"lines.back", look.say("screen.back")}) || kit::key(look, kit::Chord::just(kit::Chord::Special::escape), "screen.back"))
        desk.state.lines.open = false;
    kit::gap(look, 2);
    const auto& lines = desk.state.lines;
    if (lines.made_for != moment_of_lines(desk.session)) desk.requests.emplace_back(ReadLines{});
    const auto active = std::ranges::find(lines.all, true, &BranchLine::active);
    kit::heading(look, look.say("screen.lines.all"));
    for (const auto& line : lines.all) draw_line(desk, lines.all, line);
    draw_partings(desk, lines);
    if (active != lines.all.end()) draw_name(desk, *active);
    kit::gap(look, 2);
    draw_going_back(desk);
}

} // namespace screens
