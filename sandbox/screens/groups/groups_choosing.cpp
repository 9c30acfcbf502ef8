#include "sandbox/screens/groups/groups_choosing.hpp"

#include "sandbox/screens/groups/groups_panel.hpp"
#include "sandbox/screens/kit/choices.hpp"
#include "sandbox/screens/kit/widgets.hpp"

#include <algorithm>

namespace screens {
namespace {

/// Each once, in the order of the files.
std::vector<std::string> scenarios_of(const GroupsState& state) {
    std::vector<std::string> titles;
    for (const auto& file : state.files)
        if (std::ranges::find(titles, file.scenario) == titles.end()) titles.push_back(file.scenario);
    return titles;
}

void choose_scenario(GroupsPanel& panel) {
    const auto titles = scenarios_of(panel.state);
    auto place = static_cast<std::size_t>(std::ranges::find(titles, panel.state.scenario) - titles.begin());
    if (place == titles.size()) place = 0;
    kit::note(panel.look, panel.look.say("screen.groups.scenario"));
    kit::drop_down(panel.look, panel.look.named("screen.groups.scenario"), titles, place, panel.look.px(420));
    panel.state.scenario = titles[place];
}

void draw_file(GroupsPanel& panel, GroupFile& file) {
    const auto& look = panel.look;
    kit::checkbox(look, {"group:" + file.path, look.say("screen.groups.file", {{"file", file.file}, {"stands", file.stands}})}, file.chosen);
    if (!file.chosen) return;
    kit::field(look, {"group_name:" + file.path, look.say("screen.groups.name")}, file.name,
               {look.px(320), 1, look.say("screen.groups.name_hint", {{"file", file.file}}), true});
    kit::gap(look, 1);
}

void draw_files(GroupsPanel& panel) {
    const auto& look = panel.look;
    kit::heading(look, look.say("screen.groups.files"));
    for (auto& file : panel.state.files)
        if (file.scenario == panel.state.scenario) draw_file(panel, file);
    if (panel.state.unreadable > 0) kit::note(look, look.texts.plural("screen.groups.unreadable", static_cast<long long>(panel.state.unreadable)));
}

void draw_elsewhere(GroupsPanel& panel) {
    const auto& look = panel.look;
    kit::heading(look, look.say("screen.groups.elsewhere"));
    panel.state.wants_files = kit::button(look, look.named("screen.groups.choose"));
    if (panel.state.wants_files) panel.state.problems.clear();
    kit::beside_if_room(look, look.px(240), 2);
    kit::note(look, look.say("screen.groups.or_drop"));
}

void draw_problems(const GroupsPanel& panel) {
    for (const auto& problem : panel.state.problems) kit::text(panel.look, problem, {kit::Face::body, kit::Tone::late});
}

void draw_compare(GroupsPanel& panel) {
    const auto& look = panel.look;
    const auto& state = panel.state;
    const auto chosen = std::ranges::count_if(state.files, [&](const GroupFile& file) { return file.chosen && file.scenario == state.scenario; });
    const kit::ButtonStyle style{kit::Weight::primary, 0, chosen < 2, chosen < 2 ? look.say("screen.groups.two_first") : ""};
    if (kit::button(look, look.named("screen.groups.compare"), style)) panel.requests.emplace_back(CompareGroups{});
    kit::beside_if_room(look, look.px(240), 2);
    kit::note(look, look.texts.plural("screen.groups.chosen", chosen));
}

} // namespace

void draw_choosing(GroupsPanel& panel) {
    const auto& look = panel.look;
    if (panel.state.files.empty()) {
        kit::text(look, look.say("screen.groups.none"));
    } else {
        choose_scenario(panel);
        kit::gap(look, 2);
        draw_files(panel);
        kit::gap(look, 2);
        draw_compare(panel);
    }
    draw_problems(panel);
    kit::gap(look, 3);
    draw_elsewhere(panel);
}

} // namespace screens
