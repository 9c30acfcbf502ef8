#include "sandbox/screens/library/tour_card.hpp"

#include "sandbox/screens/kit/layout.hpp"
#include "sandbox/screens/kit/registry.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/screens/window_state.hpp"
#include "sandbox/session/play/guided_steps.hpp"
#include "sandbox/session/play/reader_of.hpp"

#include <algorithm>

namespace screens {
namespace {

/// What is to be pressed next, and what is said about it.
struct Pointing {
    std::string id, words;
};

struct Guiding {
    const kit::Look& look;
    WindowState& window;
    const session::Session& session;
    const model::PlanStep& step;

    const profile::Profile& profile() const { return session.profile(); }
    std::string_view language() const { return look.texts.language(); }
    std::string name(casework::PartyId person) const { return views::name_of(session::reader_of(session, window.desk.person, look.texts.language()), person); }
    const kit::Item* drawn(const std::string& id) const { return look.registry.find(id); }
};

/// The row of an open list, else the control that opens it.
std::string row_or_list(const Guiding& guiding, const std::string& list, const std::string& label) {
    for (const auto& item : guiding.look.registry.items())
        if (item.id.starts_with(list + ".") && item.label == label) return item.id;
    return list;
}

Pointing to_desk(const Guiding& guiding) {
    const auto who = guiding.name(guiding.step.act.as);
    return {"desk:" + guiding.session.context()[guiding.step.act.as].id, guiding.look.say("screen.tour.take_desk", {{"who", who}})};
}

Pointing to_time(const Guiding& guiding) {
    const auto* going_on = guiding.drawn("screen.time.go_on");
    const std::string id = going_on && going_on->disabled ? "screen.time.day" : "screen.time.go_on";
    return {id, guiding.look.say("screen.tour.let_time_pass", {{"button", guiding.look.say(id)}})};
}

/// Where the desk has room for one column, the tab that leads to the acts.
std::string drawn_or_column(const Guiding& guiding, const std::string& act) {
    const auto column = std::string("screen.desk.columns") + ".2";
    return guiding.drawn(act) || !guiding.drawn(column) ? act : column;
}

Pointing to_act(const Guiding& guiding) {
    const auto& act = guiding.profile()[guiding.step.act.act];
    const auto track = guiding.session.intent_of(guiding.step.act).track;
    return {drawn_or_column(guiding, "act:" + act.about.id + ":" + std::to_string(track)),
            guiding.look.say("screen.tour.choose_act", {{"act", act.about.name.in(guiding.language())}})};
}

std::string value_words(const Guiding& guiding, const profile::Input& input, std::int64_t value) {
    if (input.kind == profile::ValueKind::choice) return guiding.profile().choices[static_cast<std::size_t>(value)].about.name.in(guiding.language());
    if (input.kind == profile::ValueKind::party) return guiding.name(casework::PartyId{static_cast<std::uint16_t>(value)});
    return std::to_string(value);
}

Pointing to_value(const Guiding& guiding, profile::InputId id, std::int64_t value) {
    const auto& input = guiding.profile()[id];
    const auto words = value_words(guiding, input, value);
    return {row_or_list(guiding, "input:" + input.about.id, words),
            guiding.look.say("screen.tour.give", {{"input", input.about.name.in(guiding.language())}, {"value", words}})};
}

Pointing to_text(const Guiding& guiding, profile::InputId id, const std::string& text) {
    const auto& input = guiding.profile()[id];
    return {"input:" + input.about.id, guiding.look.say("screen.tour.write", {{"input", input.about.name.in(guiding.language())}, {"text", text}})};
}

/// In the open form: what the plan gives and the form has not.
Pointing in_form(const Guiding& guiding, const ActForm& form) {
    for (const auto& [id, value] : guiding.step.act.with) {
        const auto given = form.values.find(id.index);
        if (given == form.values.end() || given->second != value) return to_value(guiding, id, value);
    }
    for (const auto& [id, text] : guiding.step.act.with_text) {
        const auto given = form.texts.find(id.index);
        if (given == form.texts.end() || given->second.empty()) return to_text(guiding, id, text);
    }
    const auto& act = guiding.profile()[guiding.step.act.act];
    if (act.reason_required && form.reason.empty())
        return {"screen.form.reason",
                guiding.look.say("screen.tour.write", {{"input", guiding.look.say("screen.form.reason")}, {"text", guiding.step.act.reason}})};
    return {"screen.form.do",
            guiding.look.say("screen.tour.do", {{"button", guiding.look.say("screen.form.do", {{"act", act.about.name.in(guiding.look.texts.language())}})}})};
}

Pointing next_of(const Guiding& guiding, bool is_time) {
    const auto& desk = guiding.window.desk;
    if (guiding.window.screen != Screen::desk) return {"", guiding.look.say("screen.tour.come_back")};
    if (!is_time) return to_time(guiding);
    if (desk.person != guiding.step.act.as) return to_desk(guiding);
    if (!desk.form) return to_act(guiding);
    if (desk.form->intent.act != guiding.step.act.act) return {"screen.back", guiding.look.say("screen.tour.another_form")};
    return in_form(guiding, *desk.form);
}

constexpr int frames_to_settle = 12;
constexpr int frames_of_a_scroll = 3;

/// While a new target settles into its place; whoever scrolls away afterwards may.
void bring_into_view(TourState& tour, const kit::Item& item) {
    // A field that is scrolled away loses what is being typed.
    if (ImGui::GetIO().WantTextInput) return tour.brought.clear();
    const int frame = ImGui::GetFrameCount();
    if (tour.brought != tour.target) tour.since = frame;
    tour.brought = tour.target;
    const bool settled = frame > tour.since + frames_to_settle;
    if (settled || kit::in_view(item) || !item.inside || frame < tour.scrolled + frames_of_a_scroll) return;
    tour.scrolled = frame;
    kit::scroll_to(item);
}

void leave_button(const kit::Look& look, TourState& tour, const char* key) {
    if (kit::button(look, look.named(key))) tour = {};
}

void draw_end(const kit::Look& look, TourState& tour) {
    tour.target.clear();
    kit::heading(look, look.say("screen.tour.over"));
    kit::text(look, look.say("screen.tour.over_words"));
    leave_button(look, tour, "screen.understood");
}

} // namespace

void draw_tour(const kit::Look& look, WindowState& window, const session::Session* session) {
    auto& tour = window.tour;
    window.desk.guided = tour.plan && session;
    if (!window.desk.guided) return;
    const kit::Panel panel(look, "tour", {0, 0}, {kit::Ground::sunken, 1.5F, true});
    const auto taken = session::steps_taken(*session, *tour.plan);
    if (taken == tour.plan->steps.size()) return draw_end(look, tour);
    const Guiding guiding{look, window, *session, tour.plan->steps[taken]};
    const auto pointing = next_of(guiding, session::is_time_for(*session, *tour.plan, taken));
    tour.target = pointing.id;
    const auto step = look.say("screen.tour.step", {{"step", std::to_string(taken + 1)}, {"of", std::to_string(tour.plan->steps.size())}});
    const float aside = kit::button_width(look, look.say("screen.tour.leave")) + look.unit(2);
    {
        const kit::Group words;
        kit::paragraph(look, step + " " + guiding.step.says.in(guiding.language()), {}, kit::room().x - aside);
        kit::paragraph(look, pointing.words, {kit::Face::bold, kit::Tone::accent}, kit::room().x - aside);
    }
    kit::beside(look, 2);
    leave_button(look, tour, "screen.tour.leave");
}

/// Over everything else, from where the control stood a frame ago.
void frame_target(const kit::Look& look, WindowState& window) {
    const auto* item = window.tour.plan && !window.tour.target.empty() ? look.registry.find(window.tour.target) : nullptr;
    if (!item) return;
    bring_into_view(window.tour, *item);
    if (!kit::in_view(*item)) return;
    const float out = look.px(5);
    ImGui::GetForegroundDrawList()->AddRect({item->rect.Min.x - out, item->rect.Min.y - out}, {item->rect.Max.x + out, item->rect.Max.y + out},
                                            look.ink(kit::Tone::accent), look.px(8), 0, look.px(4));
}

} // namespace screens
