#include "sandbox/screens/desk/worklist_panel.hpp"

#include "sandbox/screens/desk/act_form.hpp"
#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/kit/choices.hpp"
#include "sandbox/screens/kit/search.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/wording/dates.hpp"

#include <algorithm>

namespace screens {
namespace {

using views::WorkLine;
using views::WorkView;

constexpr std::size_t short_list = 5; // so few cases need neither views nor a search

constexpr float line_height = 68; // at 100 %, whatever the title, since only the lines in sight are drawn

enum class Order : std::size_t { newest, most_urgent, oldest };

std::string title_of(const DeskView& desk, const WorkLine& line) { return desk.title(desk.session.world().cases[line.case_number]); }

std::int64_t urgency(const WorkLine& line) { return line.due ? line.due->seconds : casework::unknown_due; }

void put_in_order(std::vector<std::size_t>& places, const std::vector<WorkLine>& all, Order order) {
    if (order == Order::most_urgent) std::ranges::stable_sort(places, {}, [&](std::size_t place) { return urgency(all[place]); });
    if (order == Order::oldest) std::ranges::reverse(places);
}

/// Places of what the chosen view, search and order leave; found once for a moment.
const std::vector<std::size_t>& chosen_lines(DeskView& desk, const std::vector<WorkLine>& all) {
    auto& list = desk.state.worklist;
    const WorklistState::Key key{desk.moment, list.view, list.order, list.typed};
    if (list.made_for == key) return list.lines;
    list.made_for = key;
    list.lines.clear();
    for (std::size_t place = 0; place < all.size(); ++place) {
        if (!views::belongs(all[place], static_cast<WorkView>(list.view), desk.session.now())) continue;
        if (list.typed.empty() || kit::has_words(title_of(desk, all[place]), list.typed)) list.lines.push_back(place);
    }
    put_in_order(list.lines, all, static_cast<Order>(list.order));
    return list.lines;
}

void choose_what_to_see(DeskView& desk) {
    const auto& look = desk.look;
    auto& list = desk.state.worklist;
    const std::vector<std::string> all_views{look.say("screen.worklist.all"), look.say("screen.worklist.mine"), look.say("screen.worklist.unassigned"),
                                             look.say("screen.worklist.due_this_week"), look.say("screen.worklist.overdue")};
    kit::drop_down(look, look.named("screen.worklist.view"), all_views, list.view, kit::room().x);
    const std::vector<std::string> orders{look.say("screen.worklist.newest"), look.say("screen.worklist.most_urgent"), look.say("screen.worklist.oldest")};
    kit::drop_down(look, look.named("screen.worklist.order"), orders, list.order, kit::room().x);
    kit::field(look, look.named("screen.worklist.search"), list.typed, {kit::room().x, 1, look.say("screen.worklist.search"), true});
}

void open_case(DeskView& desk, std::uint32_t number) {
    desk.state.case_number = number;
    clear_middle(desk.state);
}

bool is_shown(const DeskView& desk, std::uint32_t number) {
    return number == desk.state.case_number && !desk.state.form && !desk.state.read_message && !desk.state.monitoring;
}

std::string standing(const DeskView& desk, const WorkLine& line) {
    auto stage = desk.name_of(desk.session.profile()[line.stage]);
    if (!line.due) return stage;
    const auto* key = line.mark == views::ClockMark::overdue ? "screen.worklist.was_due" : "screen.worklist.due";
    return desk.look.say(key, {{"stage", stage}, {"date", wording::readable_short(desk.look.texts, calendar::date_of(*line.due))}});
}

void draw_line(DeskView& desk, const WorkLine& line) {
    const auto& look = desk.look;
    const auto label = title_of(desk, line);
    const auto press = kit::row(look, {"case:" + std::to_string(line.case_number), label}, look.px(line_height), is_shown(desk, line.case_number));
    if (press.happened) open_case(desk, line.case_number);
    if (!press.shown) return;
    const ImVec2 at{press.rect.Min.x + look.px(8), press.rect.Min.y + look.px(4)};
    const auto width = press.rect.GetWidth() - look.px(16);
    const auto title = kit::in_two_lines(look, label, width, kit::Face::note);
    kit::put_wrapped(look, at, width, title, {kit::Face::note});
    const auto below = at.y + kit::size_of(look, title, kit::Face::note, width).y + look.px(2);
    const auto tone = line.mark == views::ClockMark::overdue ? kit::Tone::late : kit::Tone::quiet;
    kit::put(look, {at.x, below}, width, standing(desk, line), {kit::Face::small, tone}, true);
}

} // namespace

void draw_worklist(DeskView& desk) {
    const auto& look = desk.look;
    kit::gap(look, 2);
    kit::heading(look, look.say("screen.desk.cases"));
    const auto& all = desk.state.memory.worklist(desk.reader);
    if (all.empty()) return kit::note(look, look.say(sits_alone(desk.session) ? "screen.desk.no_cases_alone" : "screen.desk.no_cases"));
    if (all.size() > short_list) choose_what_to_see(desk);
    const auto& lines = chosen_lines(desk, all);
    if (lines.empty()) return kit::note(look, look.say("screen.worklist.none"));
    ImGuiListClipper clipper;
    clipper.Begin(static_cast<int>(lines.size()));
    while (clipper.Step())
        for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i) draw_line(desk, all[lines[static_cast<std::size_t>(i)]]);
}

} // namespace screens
