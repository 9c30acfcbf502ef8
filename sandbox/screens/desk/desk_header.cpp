#include "sandbox/screens/desk/desk_header.hpp"

#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/desk/inbox_piles.hpp"
#include "sandbox/screens/face.hpp"
#include "sandbox/screens/kit/help.hpp"
#include "sandbox/screens/kit/icon_button.hpp"
#include "sandbox/screens/kit/keys.hpp"
#include "sandbox/screens/kit/marks.hpp"
#include "sandbox/screens/kit/plates.hpp"

#include <algorithm>

namespace screens {
namespace {

constexpr float person_size = 36, person_room = 46; ///< at 100 %
constexpr std::size_t most_in_strip = 8;

bool is_played(const DeskView& desk, casework::PartyId person) { return desk.session.played_by(person) == casework::PlayedBy::player; }

/// Those whom somebody plays, and whoever sits at the desk; the others stand in the list of everybody.
std::vector<casework::PartyId> in_strip(const DeskView& desk, std::size_t most) {
    std::vector<casework::PartyId> shown;
    for (const auto person : people(desk.session))
        if (is_played(desk, person) && shown.size() < most) shown.push_back(person);
    if (std::ranges::find(shown, desk.state.person) != shown.end()) return shown;
    if (shown.size() == most) shown.pop_back();
    shown.push_back(desk.state.person);
    return shown;
}

kit::PersonPlate plate_of(const DeskView& desk, casework::PartyId person) {
    auto plate = person_plate(desk.session, person);
    if (is_played(desk, person)) plate.waiting = static_cast<std::int64_t>(waiting_for(desk, person));
    plate.chosen = person == desk.state.person;
    return plate;
}

std::string said_of(const DeskView& desk, casework::PartyId person) {
    const auto waiting = is_played(desk, person) ? waiting_for(desk, person) : 0;
    return waiting == 0 ? desk.name(person) : desk.look.say("screen.desk.waits_for", {{"who", desk.name(person)}, {"number", std::to_string(waiting)}});
}

void draw_person(DeskView& desk, casework::PartyId person) {
    const auto& look = desk.look;
    const auto says = said_of(desk, person);
    const auto press = kit::pressable(look, {"desk:" + desk.session.context()[person].id, says}, {look.px(person_room - 6), look.px(person_room)},
                                      {kit::Kind::choice, false, person == desk.state.person ? "1" : "0", says});
    const bool waits = is_played(desk, person) && waiting_for(desk, person) > 0;
    if (press.happened && waits) turn_to_what_waits(desk.state, person);
    else if (press.happened) turn_to(desk.state, person);
    if (press.shown) kit::person(look, press.rect.GetCenter(), look.px(person_size), plate_of(desk, person));
    kit::focus_ring(look, press, 20);
}

void hear_digits(DeskView& desk, const std::vector<casework::PartyId>& shown) {
    if (const auto digit = kit::alt_digit(desk.look, shown.size(), "screen.desk.be")) turn_to(desk.state, shown[*digit]);
}

/// Also those whom nobody plays: one may look at how they see it.
void draw_strip(DeskView& desk, std::size_t most) {
    const auto shown = in_strip(desk, most);
    for (const auto person : shown) {
        draw_person(desk, person);
        kit::beside(desk.look, 0.75F);
    }
    if (sits_alone(desk.session)) return;
    hear_digits(desk, shown);
    ImGui::SetCursorPosY(desk.look.px(10));
    if (people(desk.session).size() > shown.size() && kit::icon_button(desk.look, desk.look.named("screen.desk.role"), kit::Icon::people))
        desk.state.everybody_open = true;
}

const profile::Role& role_of(const DeskView& desk) { return desk.session.profile().roles[category_of(desk.session.context()[desk.state.person])]; }

std::string called(const DeskView& desk, const char* key) { return desk.look.say(key, {{"who", desk.name(desk.state.person)}}); }

/// Where the role's name does not fit, whoever sits there is said on two lines instead.
void draw_name(const DeskView& desk, float width) {
    const auto& look = desk.look;
    const auto at = ImGui::GetCursorScreenPos();
    const auto& role = role_of(desk);
    const auto name = desk.name_of(role);
    ImGui::Dummy({width, look.px(desk_header_height - 8)});
    kit::note_value(look, "role:" + role.about.id, name);
    if (kit::size_of(look, name, kit::Face::bold).x > width)
        return kit::put_wrapped(look, {at.x, at.y + look.px(8)}, width, kit::in_two_lines(look, called(desk, "screen.desk.called"), width, kit::Face::note),
                                {kit::Face::note});
    kit::put(look, {at.x, at.y + look.px(8)}, width, name, {kit::Face::bold}, true);
    auto words = called(desk, sits_alone(desk.session) ? "screen.desk.called" : "screen.desk.called_and_keys");
    if (kit::size_of(look, words, kit::Face::note).x > width) words = called(desk, "screen.desk.called");
    kit::put(look, {at.x, at.y + look.px(31)}, width, words, {kit::Face::note, kit::Tone::quiet}, true);
}

/// From the right edge: how wide each thing is where there is so much room.
struct Right {
    bool find_in_words = true;
    float pill = 0, width = 0;
};

Right fitting(const kit::Look& look, float room) {
    const auto icons = 4 * look.px(kit::icon_button_size) + 6.5F * look.unit(); // and the margin
    const auto find = kit::labelled_button_width(look, look.say("screen.desk.find"));
    const auto pill = kit::exercise_pill_width(look, room);
    const Right whole{true, pill, pill + find + icons};
    if (whole.width < room * 0.6F) return whole;
    const auto small = std::min(pill, look.px(140));
    return {false, small, small + look.px(kit::icon_button_size) + icons};
}

void draw_find(const kit::Look& look, bool in_words, DeskAsks& asks) {
    const auto name = look.named("screen.desk.find");
    asks.find |= in_words ? kit::labelled_button(look, name, kit::Icon::search) : kit::icon_button(look, name, kit::Icon::search);
}

void draw_right(DeskView& desk, const Right& right, DeskAsks& asks) {
    const auto& look = desk.look;
    kit::align_right(right.width);
    {
        const kit::Group group;
        ImGui::SetCursorPosY(look.px(right.find_in_words ? 16 : 10));
        kit::exercise_pill(look, right.pill);
    }
    kit::beside(look);
    ImGui::SetCursorPosY(look.px(10));
    draw_find(look, right.find_in_words, asks);
    kit::beside(look);
    asks.appearance |= kit::icon_button(look, look.named("screen.desk.text_size"), kit::Icon::text_size);
    kit::beside(look);
    asks.appearance |= kit::icon_button(look, look.named("screen.desk.colours"), kit::Icon::colours);
    kit::beside(look);
    asks.help |= kit::icon_button(look, look.named("screen.help.title"), kit::Icon::help);
    kit::beside(look);
    if (kit::icon_button(look, look.named("screen.desk.more"), kit::Icon::menu)) desk.state.more_open = true;
}

} // namespace

void draw_header(DeskView& desk, DeskAsks& asks) {
    const auto& look = desk.look;
    const kit::Panel header(look, "header", {0, look.px(desk_header_height)}, {kit::Ground::panel, 0, false, false});
    const auto room = kit::room().x;
    const auto right = fitting(look, room);
    const auto left = room - right.width - look.unit(4);
    const auto least_name = std::min(look.px(170), left * 0.4F);
    const auto most = static_cast<std::size_t>(std::max(1.0F, (left - least_name - look.px(person_room)) / look.px(person_room)));
    ImGui::SetCursorPos({look.unit(1.5F), look.px(5)});
    draw_strip(desk, std::min(most, most_in_strip));
    kit::beside(look, 2);
    ImGui::SetCursorPosY(0);
    const auto name = room - right.width - look.unit(2) - ImGui::GetCursorPosX();
    if (name > look.px(60)) draw_name(desk, name);
    kit::beside(look);
    draw_right(desk, right, asks);
}

void draw_everybody(DeskView& desk) {
    const auto& look = desk.look;
    if (const kit::Overlay overlay(look, "everybody", desk.state.everybody_open, 420); overlay) {
        kit::title(look, look.say("screen.desk.be"));
        for (const auto person : people(desk.session)) {
            if (!kit::line_row(look, {"be:" + desk.session.context()[person].id, said_of(desk, person)}, person == desk.state.person)) continue;
            turn_to(desk.state, person);
            desk.state.everybody_open = false;
        }
        kit::gap(look, 2);
        if (kit::button(look, look.named("screen.close"))) desk.state.everybody_open = false;
    }
}

} // namespace screens
