#include "sandbox/screens/desk/routing_form.hpp"

#include "engine/casework/routing.hpp"
#include "sandbox/screens/desk/act_form.hpp"
#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/desk/form_buttons.hpp"
#include "sandbox/screens/desk/form_inputs.hpp"
#include "sandbox/screens/desk/form_outcome.hpp"
#include "sandbox/screens/desk/going_along.hpp"
#include "sandbox/screens/desk/routing_houses.hpp"
#include "sandbox/screens/kit/layout.hpp"
#include "sandbox/screens/kit/text.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/screens/routing/elsewhere.hpp"
#include "sandbox/screens/routing/houses.hpp"
#include "sandbox/screens/routing/law_rows.hpp"
#include "sandbox/screens/routing/routing_sheets.hpp"

namespace screens {
namespace {

constexpr float least_for_houses = 160; ///< at 100 %, for houses that scroll above their list

bool is_folded(const ActForm& form, const House& house) { return house.standing == House::Standing::by_another_row && !house.chosen && !form.all_houses; }

/// They are many, and none of them gets this report.
void draw_fold(const kit::Look& look, ActForm& form, std::size_t folded) {
    const auto words = form.all_houses ? look.say("screen.routing.fewer_houses") : look.texts.plural("screen.routing.more_houses", static_cast<int>(folded));
    if (folded == 0 && !form.all_houses) return;
    if (kit::button(look, {"screen.routing.more_houses", words}, kit::Weight::quiet)) form.all_houses = !form.all_houses;
}

std::string lies_where(const DeskView& desk, const casework::Case& the_case) {
    return desk.look.say("screen.routing.lies", {{"case", views::case_number(the_case)}});
}

void draw_picture(DeskView& desk, ActForm& form, const DeskMemory::Answer& answer, const casework::Route& route) {
    const auto& look = desk.look;
    const auto home = desk.session.context()[desk.state.person].home;
    HousesPicture picture{desk.name(home ? home : desk.state.person), lies_where(desk, *desk.the_case()), {}};
    std::vector<casework::PartyId> who;
    std::size_t folded = 0;
    for (auto& [party, house] : houses_of_form(desk, form, answer, route)) {
        if (is_folded(form, house)) {
            ++folded;
            continue;
        }
        who.push_back(party);
        picture.houses.push_back(std::move(house));
    }
    if (picture.houses.empty()) kit::note(look, look.say("screen.routing.names_nobody"));
    else if (const auto pressed = draw_houses(look, picture)) form.values[house_input(desk, form).index] = who[*pressed].index;
    draw_fold(look, form, folded);
}

/// A tab has its name already.
void draw_where(const kit::Look& look) {
    if (sheets_stand_abreast(look, ImGui::GetIO().DisplaySize.x)) kit::heading(look, look.say("screen.routing.where"));
    kit::note(look, look.say("screen.routing.press"));
}

/// Where there is room, the list of all houses stays in sight below them.
void draw_ways(DeskView& desk, ActForm& form, const DeskMemory::Answer& answer, const casework::Route& route) {
    const auto& look = desk.look;
    draw_where(look);
    const float list = look.fonts.body->FontSize + look.px(36) + 2 * ImGui::GetStyle().ItemSpacing.y, room = kit::room().y - list;
    if (room < look.px(least_for_houses)) draw_picture(desk, form, answer, route);
    else {
        const kit::Panel ways(look, "houses", {0, room}, {kit::Ground::none, 0, false});
        draw_picture(desk, form, answer, route);
    }
    draw_input(desk, form, house_input(desk, form));
}

void draw_law(DeskView& desk, const ActForm& form, const casework::Route& route) {
    const auto& look = desk.look;
    const auto& profile = desk.session.profile();
    const auto& act = profile[form.intent.act];
    kit::title(look, desk.name_of(act));
    kit::note(look, desk.sentences.of(act.about.law));
    kit::gap(look, 1);
    if (profile.routing.empty()) return kit::text(look, look.say("screen.routing.none"));
    draw_law_rows({look, profile, desk.sentences, route});
}

void draw_rest(DeskView& desk, ActForm& form, const DeskMemory::Answer& answer) {
    for (const auto id : desk.session.profile()[form.intent.act].needs)
        if (id != house_input(desk, form)) draw_input(desk, form, id);
    if (answer.why.reason_needed) draw_reason(desk, form, answer.why);
    if (const auto house = chosen_house(desk, form)) draw_going_along(desk, answer, house); // below: nothing moves under the mouse
    draw_outcome(desk, answer);
}

const std::vector<ElsewhereLine>& lines_of(DeskView& desk) {
    auto& state = desk.state.elsewhere;
    if (!state.is_read) desk.requests.emplace_back(ReadElsewhere{});
    const auto& fields = desk.the_case()->fields;
    const session::KnownReport known{&desk.session.profile(), {fields.begin(), fields.end()}, calendar::date_of(desk.session.now())};
    return lines_elsewhere(desk.look, state, known);
}

} // namespace

bool form_is_wide(const DeskView& desk) {
    const auto& form = desk.state.form;
    return form && !form->guide && desk.the_case() && house_input(desk, *form);
}

bool draw_routing_form(DeskView& desk, ActForm& form, const DeskMemory::Answer& answer) {
    const auto& look = desk.look;
    const auto route = casework::route(desk.session.context(), *desk.the_case(), desk.session.now());
    const auto& lines = lines_of(desk);
    const auto note = kit::is_low(look) ? NoteStands::beside : NoteStands::above;
    bool back = false;
    draw_routing_sheets(look,
                        {.law = {look.say("screen.routing.tab_law"), [&] { draw_law(desk, form, route); }},
                         .ways = {look.say("screen.routing.tab_ways"), [&] { draw_ways(desk, form, answer, route); }},
                         .rest = {look.say("screen.routing.tab_rest"), [&] { draw_rest(desk, form, answer); }},
                         .elsewhere = {look.say("screen.routing.tab_elsewhere"), [&] { draw_elsewhere(look, lines); }},
                         .elsewhere_height = lines.empty() ? 0 : elsewhere_height(look, lines, kit::room().x - look.unit(3)),
                         .buttons = [&] { back = draw_buttons(desk, answer.why, answer.intent, RulesStand::elsewhere, note); },
                         .buttons_height = note == NoteStands::beside ? look.px(36) + look.unit() : form_footer(look)},
                        kit::room(), form.sheet);
    return back;
}

} // namespace screens
