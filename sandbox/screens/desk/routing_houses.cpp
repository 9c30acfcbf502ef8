#include "sandbox/screens/desk/routing_houses.hpp"

#include "engine/casework/evaluate.hpp"
#include "engine/casework/sending.hpp"
#include "sandbox/screens/desk/act_form.hpp"
#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/routing/law_rows.hpp"

#include <algorithm>

namespace screens {
namespace {

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

} // namespace

profile::InputId house_input(const DeskView& desk, const ActForm& form) { return casework::house_asked(desk.session.profile(), form.intent.act); }

casework::PartyId chosen_house(const DeskView& desk, const ActForm& form) {
    const auto given = form.values.find(house_input(desk, form).index);
    return given == form.values.end() ? casework::PartyId{} : casework::PartyId{static_cast<std::uint16_t>(given->second)};
}

std::vector<NamedHouse> houses_of_form(DeskView& desk, const ActForm& form, const DeskMemory::Answer& answer, const casework::Route& route) {
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

} // namespace screens
