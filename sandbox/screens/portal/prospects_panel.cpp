#include "sandbox/screens/portal/prospects_panel.hpp"

#include "sandbox/screens/kit/help.hpp"
#include "sandbox/screens/kit/plates.hpp"
#include "sandbox/screens/portal/portal.hpp"
#include "sandbox/screens/routing/houses.hpp"
#include "sandbox/texts/listed.hpp"
#include "sandbox/wording/dates.hpp"

#include <algorithm>
#include <vector>

namespace screens {
namespace {

constexpr std::size_t most_houses = 5;

void draw_law(const Portal& portal, const profile::Provenance& law) {
    if (law.source) kit::pill(portal.look, kit::Icon::gavel, portal.sentences.of(law), kit::Tone::good);
}

void draw_limits(const Portal& portal, const session::Prospects& prospects) {
    const auto& look = portal.look;
    for (const auto& limit : prospects.limits) {
        const auto& clock = portal.profile()[limit.clock];
        if (clock.may_pass || limit.due == casework::unknown_due) continue;
        const auto date = wording::readable_day(look.texts, {limit.due});
        kit::pill(look, kit::Icon::timer, look.say("screen.portal.limit", {{"what", portal.name_of(clock)}, {"date", date}}), kit::Tone::good);
    }
}

House house_of(const Portal& portal, const session::WayOn& way) {
    House house{portal.session.context()[way.house].id, portal.name(way.house), {}, House::Standing::leads};
    if (!way.excluded_by) return house;
    house.standing = House::Standing::never;
    house.says.push_back(portal.look.say("screen.portal.never"));
    return house;
}

/// Those that may have it before those that never may, of which none is left out.
std::vector<House> houses_of(const Portal& portal, const session::Prospects& prospects) {
    std::vector<House> open, never;
    for (const auto& way : prospects.ways)
        if (way.excluded_by || open.size() < most_houses) (way.excluded_by ? never : open).push_back(house_of(portal, way));
    open.insert(open.end(), never.begin(), never.end());
    return open;
}

/// For which there is no room in the picture.
std::vector<casework::PartyId> not_drawn(const session::Prospects& prospects) {
    std::vector<casework::PartyId> open;
    for (const auto& way : prospects.ways)
        if (!way.excluded_by) open.push_back(way.house);
    open.erase(open.begin(), open.begin() + static_cast<std::ptrdiff_t>(std::min(open.size(), most_houses)));
    return open;
}

std::string words_of(const Portal& portal, const std::vector<House>& houses) {
    std::string all;
    for (const auto& house : houses) all += (all.empty() ? "" : "; ") + house.name + (house.says.empty() ? "" : " (" + house.says.front() + ")");
    return portal.look.say("screen.portal.would_go", {{"houses", all}});
}

} // namespace

void draw_type(const Portal& portal, const session::Prospects& prospects) {
    const auto& look = portal.look;
    kit::caption(look, look.say("screen.portal.makes_of_it"));
    if (!prospects.as && !prospects.type) return kit::text(look, look.say("screen.portal.not_known_yet"), {kit::Face::body, kit::Tone::quiet});
    const auto title = prospects.as ? portal.name_of(portal.profile()[prospects.as]) : portal.name_of(*prospects.type);
    kit::title(look, title);
    const auto& says = prospects.type ? prospects.type->about.says : portal.profile()[prospects.as].about.says;
    if (!says.empty()) kit::text(look, portal.in_language(says), {kit::Face::note, kit::Tone::quiet});
    draw_law(portal, prospects.type ? prospects.type->about.law : portal.profile()[prospects.as].about.law);
    if (prospects.as) draw_limits(portal, prospects);
}

void draw_ways(const Portal& portal, const session::Prospects& prospects) {
    const auto& look = portal.look;
    kit::caption(look, look.say("screen.portal.where"));
    const HousesPicture picture{
        prospects.received_by ? portal.name(prospects.received_by) : "", {}, houses_of(portal, prospects), false, look.say("screen.portal.you"), true};
    draw_houses(look, picture);
    const auto unseen = not_drawn(prospects);
    if (!unseen.empty())
        kit::note(look, look.texts.plural("screen.portal.and_more", static_cast<long long>(unseen.size()),
                                          {{"houses", texts::listed(unseen, [&](casework::PartyId house) { return portal.name(house); })}}));
    kit::note_value(look, "portal.where", words_of(portal, picture.houses));
}

} // namespace screens
