#include "sandbox/screens/desk/time_player.hpp"

#include "sandbox/screens/desk/coach_panel.hpp"
#include "sandbox/screens/desk/days_strip.hpp"
#include "sandbox/screens/desk/desk_asks.hpp"
#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/desk/inbox_piles.hpp"
#include "sandbox/screens/desk/limit_words.hpp"
#include "sandbox/screens/desk/time_controls.hpp"
#include "sandbox/screens/kit/choices.hpp"
#include "sandbox/screens/kit/help.hpp"
#include "sandbox/screens/kit/icon_button.hpp"
#include "sandbox/screens/kit/keys.hpp"
#include "sandbox/screens/kit/plates.hpp"
#include "sandbox/wording/dates.hpp"

#include <algorithm>

namespace screens {
namespace {

constexpr float player_height = 100, low_player_height = 58, controls_width = 264; ///< at 100 %

kit::ButtonStyle style_of(const kit::Look& look, const TimeControl& control, kit::Weight weight = kit::Weight::normal) {
    return {weight, 0, !control.closed_because.empty(), told(look, control)};
}

bool draw_as_icon(const kit::Look& look, const TimeControl& control) {
    const bool pressed = kit::icon_button(look, look.named(control.key), control.icon, style_of(look, control));
    if (pressed) control.act();
    return pressed;
}

void draw_main(const kit::Look& look, const TimeControl& control) {
    if (kit::labelled_button(look, look.named(control.key), control.icon, style_of(look, control, kit::Weight::primary))) control.act();
}

void draw_buttons(DeskView& desk, DeskAsks& asks) {
    const auto& look = desk.look;
    draw_as_icon(look, taking_back(desk));
    kit::beside(look, 0.75F);
    draw_main(look, going_on(desk, asks));
    kit::beside(look, 0.75F);
    draw_as_icon(look, to_next_day(desk));
    kit::beside(look, 0.75F);
    draw_as_icon(look, to_a_date(desk));
}

void hear(const kit::Look& look, kit::Chord chord, const TimeControl& control) {
    if (kit::key(look, chord, control.key) && control.closed_because.empty()) control.act();
}

/// A form has its own use for them.
void hear_keys(DeskView& desk, DeskAsks& asks) {
    if (desk.state.form) return;
    hear(desk.look, kit::Chord::with_ctrl(kit::Chord::Special::enter), going_on(desk, asks));
    hear(desk.look, kit::Chord::with_ctrl('Z'), taking_back(desk));
}

void draw_date(DeskView& desk, float width) {
    const auto& look = desk.look;
    const auto at = ImGui::GetCursorPos();
    kit::line(look, wording::readable_day(look.texts, desk.session.now()), {kit::Face::title}, width);
    ImGui::SetCursorPos({at.x, at.y + look.px(27)});
    const auto words = day_and_limit(desk);
    kit::line(look, day_in_short(desk), {kit::Face::note, desk.ahead().overdue ? kit::Tone::late : kit::Tone::quiet}, width);
    kit::note_value(look, "screen.desk.day", words, words);
}

/// What matters more than how far time would go; the strip below stays where it is.
std::string notice(const DeskView& desk) {
    if (const auto why = desk.hands_tied(); !why.empty()) return why;
    if (is_rewound(desk.session)) {
        const auto ahead = desk.session.last_of_line() - desk.session.facts().size();
        return desk.look.texts.plural("screen.lines.rewound", static_cast<long long>(ahead));
    }
    if (desk.ahead().over && something_waits(desk)) return desk.look.say("screen.desk.yours");
    if (is_held(desk)) return what_is_left(desk);
    if (const auto why = why_stopped(desk); !why.empty()) return why;
    return desk.ahead().cases_ended && !desk.ahead().over ? desk.look.say("screen.desk.case_ended") : std::string{};
}

float width_of_notice(const kit::Look& look, const std::string& words) { return kit::size_of(look, words, kit::Face::note).x + look.px(22) + look.unit(2); }

/// As much of it as there is room for.
std::string notice_that_fits(const DeskView& desk, const std::string& words, float width) {
    for (const auto& shorter : {words, what_waits(desk)})
        if (!shorter.empty() && width_of_notice(desk.look, shorter) <= width) return shorter;
    return desk.look.say("screen.time.lead_there");
}

/// One press leads to what it is about, at whosever desk it waits.
void draw_what_waits(DeskView& desk, const std::string& words, float width) {
    const auto& look = desk.look;
    const float picture = look.px(22), high = look.px(32);
    const auto shown = notice_that_fits(desk, words, width);
    const auto wide = std::min(width_of_notice(look, shown), width);
    const auto press = kit::pressable(look, {"desk.what_waits", words}, {wide, high}, {kit::Kind::link, false, {}, words});
    if (press.happened) turn_to_what_waits(desk.state, who_is_pressed(desk));
    kit::note_value(look, why_stopped(desk).empty() ? "screen.time.how_far" : "screen.desk.stopped", words, words);
    if (!press.shown) return;
    const float free = look.px(4); // of what is pressed, above and below what is seen
    kit::canvas().AddRectFilled({press.rect.Min.x, press.rect.Min.y + free}, {press.rect.Max.x, press.rect.Max.y - free},
                                look.ink(press.hovered ? kit::Tone::hover : kit::Tone::soft), look.px(8));
    const auto middle = press.rect.GetCenter().y;
    kit::icon(look, {press.rect.Min.x + picture / 2 + look.px(4), middle}, look.px(16), kit::Icon::alert, kit::Tone::soon);
    const auto line = kit::size_of(look, shown, kit::Face::note).y;
    kit::put(look, {press.rect.Min.x + picture + look.px(4), middle - line / 2}, wide - picture - look.unit(), shown, {kit::Face::note}, true);
    kit::focus_ring(look, press, 8);
}

bool leads_to_what_waits(const DeskView& desk) { return !is_rewound(desk.session) && desk.hands_tied().empty() && something_waits(desk); }

void draw_words(DeskView& desk, float width) {
    const auto& look = desk.look;
    const auto matters = notice(desk);
    const auto words = matters.empty() ? how_far(desk) : matters;
    if (leads_to_what_waits(desk)) return draw_what_waits(desk, words, width);
    const bool fits = kit::size_of(look, words, kit::Face::note).x <= width;
    kit::line(look, fits || !matters.empty() ? words : how_far_in_short(desk), {kit::Face::note, matters.empty() ? kit::Tone::quiet : kit::Tone::soon}, width);
    kit::note_value(look, why_stopped(desk).empty() ? "screen.time.how_far" : "screen.desk.stopped", words, words);
}

TimeControl after_the_words(DeskView& desk) { return is_held(desk) ? to_last_scenes(desk) : foreseeing(desk); }

/// At the end of the line of words: back to the present, or what would come.
void draw_way_on(DeskView& desk) {
    const auto& look = desk.look;
    const bool rewound = is_rewound(desk.session);
    const auto control = after_the_words(desk);
    if (!rewound && !control.closed_because.empty()) return; // the words before it say why
    const auto name = look.named(rewound ? "screen.lines.return" : control.key);
    const auto style = rewound ? kit::ButtonStyle{kit::Weight::quiet, 0, false, {}} : style_of(look, control, kit::Weight::quiet);
    kit::align_right(kit::button_width(look, name.label) - look.unit(2));
    if (!kit::button(look, name, style)) return;
    if (rewound) desk.requests.emplace_back(ReturnToEnd{});
    else control.act();
}

float way_on_width(DeskView& desk) {
    return kit::button_width(desk.look, desk.look.say(is_rewound(desk.session) ? "screen.lines.return" : after_the_words(desk).key));
}

void draw_days(DeskView& desk) {
    const auto& look = desk.look;
    const auto top = ImGui::GetCursorPos();
    const auto room = kit::room();
    ImGui::SetCursorPos({top.x, top.y - (leads_to_what_waits(desk) ? look.px(8) : 0)});
    draw_words(desk, room.x - way_on_width(desk));
    ImGui::SetCursorPos({top.x, top.y - look.px(8)});
    draw_way_on(desk);
    ImGui::SetCursorPos({top.x, top.y + look.px(19)});
    draw_days_strip(desk);
}

void draw_low(DeskView& desk, DeskAsks& asks) {
    const auto& look = desk.look;
    draw_buttons(desk, asks);
    kit::beside(look, 1.5F);
    const kit::Group group;
    ImGui::SetCursorPosY(look.px(2));
    const float room = kit::room().x;
    const float date = leads_to_what_waits(desk) ? std::min(look.px(controls_width), room * 0.6F) : room;
    {
        const kit::Group day;
        draw_date(desk, date);
    }
    if (room - date < look.px(100)) return;
    ImGui::SetCursorPos({ImGui::GetWindowWidth() - (room - date), look.px(12)});
    draw_words(desk, room - date - look.unit());
}

/// Time runs by itself until something happens.
void choose_speed(DeskView& desk) {
    const auto& look = desk.look;
    const std::vector<std::string> speeds{look.say("screen.time.paused"), look.say("screen.time.day_each_second"), look.say("screen.time.week_each_second")};
    kit::caption(look, look.say("screen.time.speed"));
    kit::drop_down(look, look.named("screen.time.speed"), speeds, desk.state.speed, kit::room().x);
}

void draw_menu(DeskView& desk, DeskAsks& asks) {
    const auto& look = desk.look;
    if (const kit::Overlay overlay(look, "more", desk.state.more_open, 420); overlay) {
        kit::title(look, look.say("screen.desk.more"));
        bool pressed = false;
        for (const auto& control : seldom_needed(desk, asks)) {
            auto style = style_of(look, control);
            style.width = kit::room().x;
            const bool now = kit::labelled_button(look, look.named(control.key), control.icon, style);
            if (now) control.act();
            pressed |= now;
        }
        choose_speed(desk);
        choose_coach(desk);
        kit::gap(look, 2);
        if (pressed || kit::button(look, look.named("screen.close"))) desk.state.more_open = false;
    }
}

void draw_date_form(DeskView& desk) {
    const auto& look = desk.look;
    auto& state = desk.state;
    if (const kit::Overlay overlay(look, "to_date", state.choosing_date, 420); overlay) {
        kit::title(look, look.say("screen.time.to_date"));
        kit::stepper(look, look.named("screen.time.days"), state.days_ahead, 1, 400);
        const auto until = calendar::start_of(calendar::date_of(desk.session.now()) + static_cast<int>(state.days_ahead)) + 9 * calendar::seconds_per_hour;
        kit::text(look, wording::readable(look.texts, until));
        kit::note(look, look.say("screen.time.stops_on_the_way"));
        kit::gap(look, 2);
        if (kit::button(look, look.named("screen.time.go"), kit::Weight::primary)) {
            desk.requests.emplace_back(PassTime{TimeSpan::to_date, until});
            state.choosing_date = false;
        }
        kit::beside(look);
        if (kit::button(look, look.named("screen.close"))) state.choosing_date = false;
    }
}

} // namespace

float time_player_height(const DeskView& desk, bool narrow) { return desk.look.px(narrow ? low_player_height : player_height); }

void draw_time_player(DeskView& desk, DeskAsks& asks, bool narrow) {
    const auto& look = desk.look;
    const kit::Surface surface(look, "time", {0, time_player_height(desk, narrow)}, 1);
    hear_keys(desk, asks);
    if (narrow) return draw_low(desk, asks);
    {
        const kit::Group group;
        ImGui::SetCursorPosY(look.px(4));
        draw_date(desk, look.px(controls_width));
        ImGui::SetCursorPosY(look.px(player_height - 8 - kit::icon_button_size));
        draw_buttons(desk, asks);
    }
    const auto left = std::max(look.px(controls_width), ImGui::GetItemRectSize().x) + look.unit(3);
    ImGui::SetCursorPos({left, look.unit(1)});
    const kit::Group group;
    draw_days(desk);
}

void draw_time_forms(DeskView& desk, DeskAsks& asks) {
    if (desk.state.more_open) draw_menu(desk, asks);
    if (desk.state.choosing_date) draw_date_form(desk);
}

} // namespace screens
