#include "sandbox/screens/desk/desk_screen.hpp"

#include "engine/views/monitor.hpp"
#include "sandbox/screens/desk/act_form.hpp"
#include "sandbox/screens/desk/acts_panel.hpp"
#include "sandbox/screens/desk/case_panel.hpp"
#include "sandbox/screens/desk/coach_panel.hpp"
#include "sandbox/screens/desk/desk_header.hpp"
#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/desk/forecast_panel.hpp"
#include "sandbox/screens/desk/inbox_panel.hpp"
#include "sandbox/screens/desk/inbox_piles.hpp"
#include "sandbox/screens/desk/journey_strip.hpp"
#include "sandbox/screens/desk/lines_panel.hpp"
#include "sandbox/screens/desk/message_panel.hpp"
#include "sandbox/screens/desk/monitor_panel.hpp"
#include "sandbox/screens/desk/name_alarm.hpp"
#include "sandbox/screens/desk/result_card.hpp"
#include "sandbox/screens/desk/routing_form.hpp"
#include "sandbox/screens/desk/time_player.hpp"
#include "sandbox/screens/desk/waiting_opened.hpp"
#include "sandbox/screens/kit/choices.hpp"
#include "sandbox/screens/kit/plates.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/screens/papers/papers_screen.hpp"
#include "sandbox/screens/workflow/phase_panel.hpp"
#include "sandbox/screens/workflow/workflow_panel.hpp"
#include "sandbox/session/play/reader_of.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace screens {
namespace {

constexpr float least_width = 1000, least_height = 600; ///< of the display at 100 %, for three columns beside one another
constexpr float margin = 1;                             ///< units around the sheets

bool is_narrow(const kit::Look& look) {
    const auto display = ImGui::GetIO().DisplaySize;
    return display.x < look.px(least_width) || display.y < look.px(least_height);
}

/// Papers and a case that leaves the house need the height, and on a low display whatever is read or filled in.
bool journey_stands_back(const DeskView& desk) {
    if (papers_are_open(desk) || form_is_wide(desk)) return true;
    return kit::is_low(desk.look) && (desk.state.form || desk.state.read_message || desk.state.lines.open || desk.state.monitoring);
}

void draw_middle(DeskView& desk) {
    if (desk.state.read_message) draw_message(desk);
    else if (desk.state.lines.open) draw_lines(desk);
    else if (desk.state.journey.open) draw_phase(desk);
    else if (desk.state.monitoring && views::watches(desk.reader)) draw_monitor(desk);
    else draw_case(desk);
}

/// What is new in the middle is read from its top, and where there is room for one column alone it is the one.
bool middle_is_new(DeskState& state) {
    auto shown = shown_in_middle(state);
    if (shown == state.middle) return false;
    const bool first = std::exchange(state.middle, std::move(shown)).empty();
    state.result.something_else_was_pressed();
    if (!first) state.column = 1;
    return true;
}

void begin_acts_at_top(DeskView& desk) {
    auto now = desk.moment.head + "." + std::to_string(desk.state.person.index);
    if (now == desk.state.acts_of) return;
    desk.state.acts_of = std::move(now);
    ImGui::SetScrollY(0);
}

/// A form takes the middle and what stands right of it; one that sends the report to a house takes everything.
void draw_form_at(DeskView& desk, ImVec2 size) {
    const kit::Panel form(desk.look, "middle", size, {kit::Ground::none, 0, false});
    draw_form(desk);
}

void draw_left(DeskView& desk, ImVec2 size) {
    const kit::Surface left(desk.look, "waiting", size, 1.5F);
    draw_inbox(desk);
}

void draw_case_column(DeskView& desk, ImVec2 size, bool is_new) {
    const kit::Surface middle(desk.look, "middle", size, 2);
    if (is_new) ImGui::SetScrollY(0);
    draw_result(desk);
    draw_middle(desk);
}

/// What can be done scrolls; how to ask for the rest stays below it.
void draw_may(DeskView& desk, bool has_room) {
    {
        const auto below = has_room ? closed_height(desk) : 0;
        const kit::Panel list(desk.look, "acts", {0, kit::room().y - below}, {kit::Ground::none, 0, false});
        begin_acts_at_top(desk);
        draw_acts(desk, has_room ? ClosedActs::below : ClosedActs::among);
        if (!has_room && !desk.state.guided) draw_coach(desk);
    }
    if (has_room) draw_closed_acts(desk);
}

constexpr float least_with_coach = 360; ///< of the column at 100 %

/// The coach stands below, in sight whatever is scrolled and folded to a line until it is asked; where that would leave the acts no room, at their end.
void draw_right(DeskView& desk, ImVec2 size) {
    const bool has_room = size.y >= desk.look.px(least_with_coach);
    const auto coach = desk.state.guided || !has_room ? 0 : coach_height(desk, size.x, size.y * 0.6F);
    const auto gap = coach > 0 ? desk.look.unit() : 0;
    const kit::Group group;
    {
        const kit::Surface right(desk.look, "may", {size.x, size.y - coach - gap}, 1.5F);
        draw_may(desk, has_room);
    }
    if (coach <= 0) return;
    kit::gap(desk.look, 1);
    const kit::Surface below(desk.look, "coach", {size.x, coach}, coach_padding);
    draw_coach(desk);
}

void draw_three(DeskView& desk, ImVec2 whole, bool is_new) {
    const auto& look = desk.look;
    const auto side = std::min(look.px(300), whole.x * 0.25F);
    draw_left(desk, {side, whole.y});
    kit::beside(look);
    if (desk.state.form) return draw_form_at(desk, {whole.x - side - look.unit(), whole.y});
    draw_case_column(desk, {whole.x - 2 * side - 2 * look.unit(), whole.y}, is_new);
    kit::beside(look);
    draw_right(desk, {side, whole.y});
}

/// One column at a time, by tabs above it; what has come is shown unless something is being written.
void draw_one(DeskView& desk, ImVec2 whole, bool is_new) {
    const auto& look = desk.look;
    if (!desk.state.form && !desk.state.read_message && has_just_come(desk)) desk.state.column = 0;
    const std::array names{look.say("screen.desk.column_waiting", {{"number", std::to_string(waiting_for(desk, desk.state.person))}}),
                           look.say("screen.desk.column_case"), look.say("screen.desk.column_may")};
    kit::tabs(look, {"screen.desk.columns", look.say("screen.desk.columns")}, names, desk.state.column);
    const ImVec2 rest{whole.x, whole.y - ImGui::GetItemRectSize().y - ImGui::GetStyle().ItemSpacing.y};
    if (desk.state.column == 0) draw_left(desk, rest);
    else if (desk.state.form) draw_form_at(desk, rest);
    else if (desk.state.column == 1) draw_case_column(desk, rest, is_new);
    else draw_right(desk, rest);
}

void draw_columns(DeskView& desk, ImVec2 whole, bool narrow) {
    const bool is_new = middle_is_new(desk.state);
    if (workflow_is_large(desk)) {
        const kit::Surface all(desk.look, "workflow", whole, 1.5F);
        return draw_workflow(desk);
    }
    if (papers_are_open(desk)) {
        const kit::Panel all(desk.look, "papers", whole, {kit::Ground::none, 0, false});
        return draw_papers(desk);
    }
    if (form_is_wide(desk)) return draw_form_at(desk, whole);
    if (narrow) draw_one(desk, whole, is_new);
    else draw_three(desk, whole, is_new);
}

/// From the header to the foot: the journey, the columns, time.
void draw_sheets(DeskView& desk, DeskAsks& asks) {
    const auto& look = desk.look;
    const bool narrow = is_narrow(look);
    const auto apart = look.unit(margin);
    kit::gap(look, margin);
    ImGui::SetCursorPosX(apart);
    const kit::Panel sheets(look, "sheets", {kit::room().x - apart, kit::room().y - apart}, {kit::Ground::none, 0, false});
    if (!journey_stands_back(desk)) {
        draw_journey(desk, kit::is_low(look) ? JourneyWords::none : JourneyWords::below);
        kit::gap(look, margin);
    }
    const auto foot = ImGui::GetCursorPosY() + kit::room().y - time_player_height(desk, narrow);
    draw_columns(desk, {kit::room().x, foot - apart - ImGui::GetCursorPosY()}, narrow);
    ImGui::SetCursorPos({0, foot}); // whatever the columns are, time stands at the foot
    draw_time_player(desk, asks, narrow);
}

void choose_somebody(const session::Session& session, DeskState& state) {
    if (state.person) return;
    const auto all = people(session);
    if (!all.empty()) state.person = all.front();
}

} // namespace

void draw_desk(const kit::Look& look, const session::Session& session, DeskState& state, Requests& requests, DeskAsks& asks) {
    choose_somebody(session, state);
    const auto reader = session::reader_of(session, state.person, look.texts.language());
    const wording::Sentences sentences(look.texts, reader);
    DeskView desk{look, session, reader, sentences, state, requests, moment_at(session, state, look.texts.language())};
    if (state.open_next) open_form(desk, *std::exchange(state.open_next, std::nullopt));
    if (std::exchange(state.open_waiting, false)) open_first_pressing(desk);
    draw_header(desk, asks);
    draw_sheets(desk, asks);
    if (state.everybody_open) draw_everybody(desk);
    draw_time_forms(desk, asks);
    draw_name_alarm(desk);
    draw_flights(desk);
    if (state.foreseeing) draw_forecast(desk);
}

} // namespace screens
