#include "sandbox/screens/desk/routing_form.hpp"

#include "engine/casework/evaluate.hpp"
#include "engine/casework/routing.hpp"
#include "engine/casework/sending.hpp"
#include "sandbox/screens/desk/act_form.hpp"
#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/desk/form_buttons.hpp"
#include "sandbox/screens/desk/form_inputs.hpp"
#include "sandbox/screens/desk/form_outcome.hpp"
#include "sandbox/screens/desk/going_along.hpp"
#include "sandbox/screens/kit/plates.hpp"
#include "sandbox/screens/kit/text.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/screens/routing/houses.hpp"
#include "sandbox/screens/routing/law_rows.hpp"

#include <algorithm>

namespace screens {
namespace {

profile::InputId house_input(const DeskView& desk, const ActForm& form) { return casework::house_asked(desk.session.profile(), form.intent.act); }

casework::PartyId chosen_house(const DeskView& desk, const ActForm& form) {
    const auto given = form.values.find(house_input(desk, form).index);
    return given == form.values.end() ? casework::PartyId{} : casework::PartyId{static_cast<std::uint16_t>(given->second)};
}

const casework::Candidate* candidate(const casework::Route& route, casework::PartyId house) {
    const auto found = std::ranges::find(route.to, house, &casework::Candidate::party);
    return found == route.to.end() ? nullptr : &*found;
}

casework::PartyId leader(const casework::Route& route) {
    const auto first = std::ranges::find_if(route.to, [](const casework::Candidate& one) { return !one.excluded_by; });
    return first == route.to.end() ? casework::PartyId{} : first->party;
}

/// Why the house is never to have it: its tie to the person concerned, the rule that sending would break.
std::vector<std::string> against(const DeskView& desk, const casework::Candidate* named, const casework::Why& why) {
    std::vector<std::string> says;
    if (named && named->excluded_by) says.push_back(desk.name_of(desk.session.profile()[named->excluded_by]));
    if (desk.session.rails() == casework::GuardRails::exam) return says;
    for (const auto rule : why.would_break)
        if (desk.session.profile()[rule].grade != profile::Grade::advised) says.push_back(desk.name_of(desk.session.profile()[rule]));
    return says;
}

House::Standing standing(const casework::Route& route, const casework::Candidate* named, const std::vector<std::string>& against, casework::PartyId house) {
    if (!against.empty()) return House::Standing::never;
    if (!named) return House::Standing::other;
    return house == leader(route) ? House::Standing::leads : House::Standing::too;
}

struct OtherRow {
    const casework::RowAnswer* row = nullptr;
    casework::Candidate named;
};

/// The first row that is in force and would name the house, did it decide.
OtherRow other_row(const DeskView& desk, const casework::Route& route, casework::PartyId house) {
    for (const auto& row : route.rows) {
        if (!row.in_force || row.fired) continue;
        const auto named = casework::named_by(desk.session.context(), *desk.the_case(), row.row);
        const auto found = std::ranges::find(named, house, &casework::Candidate::party);
        if (found != named.end()) return {&row, *found};
    }
    return {};
}

void say_other_row(const DeskView& desk, const casework::Route& route, casework::PartyId party, House& house) {
    const auto [row, named] = other_row(desk, route, party);
    if (!row || house.standing != House::Standing::other) return;
    const auto& profile = desk.session.profile();
    const auto says = what_row_says({desk.look, profile, desk.sentences, route}, *row);
    house.standing = named.excluded_by ? House::Standing::never : House::Standing::by_another_row;
    if (named.excluded_by) house.says.push_back(desk.name_of(profile[named.excluded_by]));
    house.says.push_back(desk.look.say("screen.routing.other_row", {{"row", desk.name_of(profile[row->row])}, {"says", says}}));
}

bool knows_content(const DeskView& desk, casework::PartyId house) {
    return casework::knows({desk.session.context(), *desk.the_case(), 0, desk.session.now(), {}, {}}, house, profile::content_item);
}

House house_of(const DeskView& desk, const ActForm& form, const casework::Route& route, const DeskMemory::HouseAnswer& answer) {
    const auto* named = candidate(route, answer.house);
    House house;
    house.id = desk.session.context()[answer.house].id;
    house.name = desk.name(answer.house);
    house.says = against(desk, named, answer.why);
    house.standing = standing(route, named, house.says, answer.house);
    house.chosen = chosen_house(desk, form) == answer.house;
    say_other_row(desk, route, answer.house, house);
    if (knows_content(desk, answer.house)) house.says.push_back(desk.look.say("screen.routing.has_it"));
    if (house.standing == House::Standing::leads) house.says.push_back(desk.look.say("screen.routing.leads"));
    if (house.standing == House::Standing::too) house.says.push_back(desk.look.say("screen.routing.too"));
    return house;
}

/// Whom another row names, and the act cannot send to.
std::vector<casework::PartyId> out_of_reach(const DeskView& desk, const casework::Route& route, const std::vector<DeskMemory::HouseAnswer>& answers) {
    std::vector<casework::PartyId> found;
    for (const auto& row : route.rows)
        for (const auto& named : casework::named_by(desk.session.context(), *desk.the_case(), row.row)) {
            const bool known = std::ranges::find(answers, named.party, &DeskMemory::HouseAnswer::house) != answers.end();
            if (!known && std::ranges::find(found, named.party) == found.end()) found.push_back(named.party);
        }
    return found;
}

using NamedHouse = std::pair<casework::PartyId, House>;

/// Whom the law names and whom it forbids; of the others only who was chosen, since the list below has them all.
std::vector<NamedHouse> houses(DeskView& desk, const ActForm& form, const DeskMemory::Answer& answer, const casework::Route& route) {
    std::vector<NamedHouse> all;
    const auto& answers = desk.state.memory.houses(desk.session, desk.moment, answer.intent, house_input(desk, form));
    for (const auto& each : answers) {
        auto house = house_of(desk, form, route, each);
        const bool matters = house.standing != House::Standing::other || house.chosen || knows_content(desk, each.house);
        if (matters) all.emplace_back(each.house, std::move(house));
    }
    for (const auto party : out_of_reach(desk, route, answers)) {
        auto house = house_of(desk, form, route, {party, {}});
        house.allowed = false;
        if (house.standing != House::Standing::other) all.emplace_back(party, std::move(house));
    }
    std::ranges::stable_sort(all, {}, [](const auto& each) { return each.second.standing; });
    return all;
}

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
    for (auto& [party, house] : houses(desk, form, answer, route)) {
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

/// The list of all houses stays in sight below them.
void draw_ways(DeskView& desk, ActForm& form, const DeskMemory::Answer& answer, const casework::Route& route) {
    const auto& look = desk.look;
    kit::heading(look, look.say("screen.routing.where"));
    kit::note(look, look.say("screen.routing.press"));
    const float list = look.fonts.body->FontSize + look.px(36) + 2 * ImGui::GetStyle().ItemSpacing.y;
    {
        const kit::Panel ways(look, "houses", {0, kit::room().y - list}, {kit::Ground::none, 0, false});
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
    const kit::Panel rows(look, "routing rows", {0, kit::room().y}, {kit::Ground::none, 0, false});
    if (profile.routing.empty()) return kit::text(look, look.say("screen.routing.none"));
    draw_law_rows({look, profile, desk.sentences, route});
}

bool draw_rest(DeskView& desk, ActForm& form, const DeskMemory::Answer& answer, ImVec2 size) {
    const kit::Surface sheet(desk.look, "form outcome", size);
    {
        const kit::Panel body(desk.look, "form consequences", {0, kit::room().y - form_footer(desk.look)}, {kit::Ground::none, 0, false});
        for (const auto id : desk.session.profile()[form.intent.act].needs)
            if (id != house_input(desk, form)) draw_input(desk, form, id);
        if (answer.why.reason_needed) draw_reason(desk, form, answer.why);
        if (const auto house = chosen_house(desk, form)) draw_going_along(desk, answer, house); // below: nothing moves under the mouse
        draw_outcome(desk, answer);
    }
    return draw_buttons(desk, answer.why, answer.intent, RulesStand::elsewhere);
}

} // namespace

bool form_is_wide(const DeskView& desk) {
    const auto& form = desk.state.form;
    return form && !form->guide && desk.the_case() && house_input(desk, *form) && ImGui::GetIO().DisplaySize.x >= desk.look.px(1080);
}

bool draw_routing_form(DeskView& desk, ActForm& form, const DeskMemory::Answer& answer) {
    const auto& look = desk.look;
    const auto route = casework::route(desk.session.context(), *desk.the_case(), desk.session.now());
    const auto whole = kit::room();
    const float law = whole.x * 0.3F, rest = whole.x * 0.28F;
    {
        const kit::Surface sheet(look, "routing law", {law, whole.y});
        draw_law(desk, form, route);
    }
    kit::beside(look);
    {
        const kit::Surface sheet(look, "routing ways", {whole.x - law - rest - 2 * look.unit(), whole.y});
        draw_ways(desk, form, answer, route);
    }
    kit::beside(look);
    return draw_rest(desk, form, answer, {rest, whole.y});
}

} // namespace screens
