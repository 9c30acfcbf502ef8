#include "sandbox/screens/desk/time_bar.hpp"

#include "sandbox/screens/desk/act_form.hpp"
#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/desk/inbox_panel.hpp"
#include "sandbox/screens/kit/choices.hpp"
#include "sandbox/screens/kit/keys.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/wording/dates.hpp"

#include <functional>

/// Lets time pass, goes back, and leaves. Where the height is scarce most of it is folded away, for the case needs it more.
namespace screens {
namespace {

constexpr float least_height = 640; ///< of the display at 100 %, for all of it to stand open

struct Control {
    const char* key;
    char letter; ///< that does the same; 0: none
    std::function<void()> act;
    std::string closed_because = {};
    bool is_main = false; ///< never folded away
    kit::Weight weight = kit::Weight::normal;
    std::string says = {}; ///< of an open one, beside its help
};

bool is_folded(const kit::Look& look) { return ImGui::GetIO().DisplaySize.y < look.px(least_height); }

void hear(const kit::Look& look, const Control& control) {
    if (control.letter && control.closed_because.empty() && kit::key(look, kit::Chord::typed(control.letter), control.key)) control.act();
}

std::string told(const kit::Look& look, const Control& control) {
    return control.says.empty() ? look.say("help." + std::string(control.key).substr(std::string_view("screen.").size())) : control.says;
}

bool draw(const kit::Look& look, kit::Flow& flow, const Control& control) {
    flow.next(kit::button_width(look, look.say(control.key)));
    const bool closed = !control.closed_because.empty();
    const bool pressed = kit::button(look, look.named(control.key), {control.weight, 0, closed, closed ? control.closed_because : told(look, control)});
    if (pressed) control.act();
    return pressed;
}

Control passing(DeskView& desk, const char* key, char letter, TimeSpan span, std::string closed_because) {
    return {key, letter, [&desk, span] { desk.requests.emplace_back(PassTime{span}); }, std::move(closed_because)};
}

std::string nothing_left(const DeskView& desk) {
    if (desk.session.directions().frozen()) return desk.look.say("screen.led.frozen");
    if (!desk.ahead().over) return {};
    return desk.look.say(something_waits(desk) ? "screen.desk.yours" : "screen.time.over");
}

/// What lets time pass until something comes of itself.
std::vector<Control> until_something(DeskView& desk) {
    const auto closed = nothing_left(desk);
    const bool waits = closed.empty() && something_waits(desk);
    std::vector<Control> all{passing(desk, "screen.time.waiting", 'w', TimeSpan::until_waiting, waits ? desk.look.say("screen.time.waits_already") : closed),
                             passing(desk, "screen.time.event", 'e', TimeSpan::next_event, closed),
                             passing(desk, "screen.time.day", 'd', TimeSpan::a_day, closed)};
    if (desk.ahead().cases_ended && !desk.ahead().over) all.push_back(passing(desk, "screen.time.to_end", 'z', TimeSpan::to_end, closed));
    for (auto& one : all) one.is_main = true;
    all.push_back(passing(desk, "screen.time.week", 'f', TimeSpan::a_week, closed));
    all.push_back(passing(desk, "screen.time.decision", 'n', TimeSpan::next_decision, closed));
    all.push_back(passing(desk, "screen.time.deadline", 'l', TimeSpan::next_deadline, closed));
    all.push_back({"screen.time.to_date", 't', [&desk] { desk.state.choosing_date = true; }, closed});
    return all;
}

void open_lines(DeskState& state) {
    state.lines.open = true;
    put_form_away(state);
    state.read_message = 0;
}

/// What comes, what was, and the ways out. Taking an act back is going back: nothing is lost.
std::vector<Control> beside_time(DeskView& desk, bool& to_closing) {
    const auto closed = nothing_left(desk);
    const auto before = desk.session.previous_order();
    const auto none = before ? std::string{} : desk.look.say("screen.lines.nothing_done");
    const auto takes_back = before ? desk.look.say("screen.lines.takes_back", {{"what", desk.sentences.of(desk.session.facts()[*before])}}) : std::string{};
    const bool ended = desk.ahead().over && !something_waits(desk) && !desk.session.directions().frozen();
    return {{"screen.forecast.open", 'v', [&desk] { desk.state.foreseeing = true; }, closed},
            {"screen.lines.undo", 'u', [&desk] { desk.requests.emplace_back(Undo{}); }, none, false, kit::Weight::normal, takes_back},
            {"screen.lines.title", 'b', [&desk] { open_lines(desk.state); }},
            {"screen.desk.closing", 0, [&to_closing] { to_closing = true; }, {}, true, ended ? kit::Weight::primary : kit::Weight::normal},
            {"screen.desk.leave", 0, [&desk] { desk.requests.emplace_back(LeaveSession{}); }, {}, false, kit::Weight::quiet}};
}

/// Time runs by itself until something happens.
void draw_speed(DeskView& desk, kit::Flow& flow) {
    const auto& look = desk.look;
    const std::vector<std::string> speeds{look.say("screen.time.paused"), look.say("screen.time.day_each_second"), look.say("screen.time.week_each_second")};
    flow.next(look.px(200));
    kit::drop_down(look, look.named("screen.time.speed"), speeds, desk.state.speed, look.px(200));
}

void hear_pause(DeskView& desk) {
    if (kit::key(desk.look, kit::Chord::typed('p'), "screen.time.pause_or_run")) desk.state.speed = desk.state.speed == 0 ? 1 : 0;
}

void draw_open(DeskView& desk, const std::vector<Control>& time, const std::vector<Control>& others) {
    kit::Flow flow(desk.look);
    for (const auto& control : time) draw(desk.look, flow, control);
    draw_speed(desk, flow);
    for (const auto& control : others) draw(desk.look, flow, control);
}

void draw_folded(DeskView& desk, const std::vector<Control>& time, const std::vector<Control>& others) {
    kit::Flow flow(desk.look);
    for (const auto* all : {&time, &others})
        for (const auto& control : *all)
            if (control.is_main) draw(desk.look, flow, control);
    draw(desk.look, flow, {"screen.desk.more", 'o', [&desk] { desk.state.more_open = true; }});
}

void draw_more(DeskView& desk, bool& to_closing) {
    const auto& look = desk.look;
    if (const kit::Overlay overlay(look, "more", desk.state.more_open, 420); overlay) {
        kit::title(look, look.say("screen.desk.more"));
        bool pressed = false;
        kit::Flow flow(look);
        for (const auto& all : {until_something(desk), beside_time(desk, to_closing)})
            for (const auto& control : all)
                if (!control.is_main) pressed |= draw(look, flow, control);
        draw_speed(desk, flow);
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
        kit::text(look, wording::readable(desk.look.texts, until));
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

void draw_time_bar(DeskView& desk, bool& to_closing) {
    const auto time = until_something(desk), others = beside_time(desk, to_closing);
    if (is_folded(desk.look)) draw_folded(desk, time, others);
    else draw_open(desk, time, others);
    if (!is_folded(desk.look)) desk.state.more_open = false;
    if (desk.state.form) return; // letters are text there
    for (const auto& control : time) hear(desk.look, control);
    hear_pause(desk);
    for (const auto& control : others) hear(desk.look, control);
    if (is_folded(desk.look)) hear(desk.look, {"screen.desk.more", 'o', [&desk] { desk.state.more_open = true; }});
}

void draw_time_forms(DeskView& desk, bool& to_closing) {
    if (desk.state.more_open) draw_more(desk, to_closing);
    if (desk.state.choosing_date) draw_date_form(desk);
}

} // namespace screens
