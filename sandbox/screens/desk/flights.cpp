#include "sandbox/screens/desk/flights.hpp"

#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/kit/icons.hpp"

#include <optional>
#include <string>
#include <utility>

namespace screens {
namespace {

constexpr std::uint64_t most_at_once = 40; ///< facts; after more than that a whole stretch of time has passed, of which nobody could follow each paper

std::optional<ImVec2> middle_of(const kit::Look& look, const std::string& id) {
    const auto* item = look.registry.find(id);
    if (!item || !item->visible) return {};
    return item->rect.GetCenter();
}

/// His face in the strip, or where everybody is found.
std::optional<ImVec2> place_of_person(const DeskView& desk, casework::PartyId person) {
    if (!person) return {};
    if (const auto face = middle_of(desk.look, "desk:" + desk.session.context()[person].id)) return face;
    return middle_of(desk.look, "screen.desk.role");
}

void take_off(DeskView& desk) {
    auto& flights = desk.state.flights;
    const auto facts = desk.session.facts();
    const auto seen = std::exchange(flights.seen, facts.size());
    if (seen == 0 || facts.size() < seen || facts.size() - seen > most_at_once) return flights.going.clear();
    for (auto place = seen; place < facts.size(); ++place)
        if (facts[place].kind == casework::FactKind::letter_sent || facts[place].kind == casework::FactKind::injected)
            flights.going.push_back(facts[place].number);
}

/// A bow upwards from the sender, or the middle of the desk, to the receiver. False once it is there, or has nowhere to go.
bool fly(const DeskView& desk, const casework::Fact& fact) {
    const auto to = place_of_person(desk, fact.whom);
    if (!to) return false;
    const auto share = kit::arrival(desk.look, "flight:" + std::to_string(fact.number));
    const auto display = ImGui::GetIO().DisplaySize;
    const auto from = place_of_person(desk, fact.who).value_or(ImVec2{display.x / 2, display.y / 2});
    const ImVec2 at{from.x + (to->x - from.x) * share, from.y + (to->y - from.y) * share - desk.look.px(120) * share * (1 - share)};
    auto* over = ImGui::GetForegroundDrawList();
    const auto half = desk.look.px(16);
    over->AddRectFilled({at.x - half, at.y - half}, {at.x + half, at.y + half}, desk.look.ink(kit::Tone::panel), desk.look.px(6));
    over->AddRect({at.x - half, at.y - half}, {at.x + half, at.y + half}, desk.look.ink(kit::Tone::accent), desk.look.px(6), 0, desk.look.px(2));
    kit::icon_on(*over, desk.look, at, desk.look.px(20), kit::Icon::letter, desk.look.ink(kit::Tone::accent));
    return share < 1;
}

} // namespace

void draw_flights(DeskView& desk) {
    if (!desk.look.motions) return;
    take_off(desk);
    std::erase_if(desk.state.flights.going,
                  [&desk](std::uint64_t number) { return number > desk.session.facts().size() || !fly(desk, desk.session.facts()[number - 1]); });
}

} // namespace screens
