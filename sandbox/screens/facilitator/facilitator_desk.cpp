#include "sandbox/screens/facilitator/facilitator_desk.hpp"

#include "sandbox/screens/facilitator/choosing.hpp"
#include "sandbox/screens/facilitator/coming_panel.hpp"
#include "sandbox/screens/facilitator/keys_panel.hpp"
#include "sandbox/screens/help/explanation.hpp"
#include "sandbox/screens/help/help_card.hpp"
#include "sandbox/screens/kit/first_line.hpp"
#include "sandbox/session/play/reader_of.hpp"
#include "sandbox/wording/dates.hpp"

#include <algorithm>

namespace screens {
namespace {

std::string stages_of(const session::Session& session, std::string_view language) {
    std::string all;
    for (const auto& the_case : session.world().cases) {
        const auto& stage = session.profile()[the_case.tracks.front().stage].about.name.in(language);
        all += (all.empty() ? "" : "; ") + views::case_number(the_case) + " " + stage;
    }
    return all;
}

void draw_clock(const Leading& leading, casework::PartyId in_the_room) {
    const auto& look = leading.look;
    const auto& session = leading.session;
    const bool frozen = session.directions().frozen();
    kit::title(look, wording::readable(look.texts, session.now()));
    kit::text(look, look.say(frozen ? "screen.facilitator.frozen" : "screen.facilitator.running"),
              {kit::Face::bold, frozen ? kit::Tone::soon : kit::Tone::good});
    const auto somebody = in_the_room ? leading.name(in_the_room) : look.say("screen.monitor.nobody");
    kit::note(look, look.say("screen.facilitator.room_shows", {{"who", somebody}}));
    kit::note(look, stages_of(session, look.texts.language()));
    if (leading.state.refused) kit::text(look, look.say("screen.facilitator.refused"), {kit::Face::body, kit::Tone::late});
}

void draw_room(const Leading& leading) {
    const auto& look = leading.look;
    kit::heading(look, look.say("screen.facilitator.room"));
    const auto& room = leading.state.room;
    if (!room.texture || room.width <= 0 || room.height <= 0) return kit::note(look, look.say("screen.facilitator.no_room"));
    const auto space = kit::room();
    const float scale = std::min(space.x / room.width, space.y / room.height);
    ImGui::Image(room.texture, {room.width * scale, room.height * scale}, {0, 1}, {1, 0}); // OpenGL counts rows from below
}

void draw_nothing_played(const kit::Look& look) {
    {
        const kit::FirstLine line(look);
        kit::title(look, look.say("screen.facilitator.title"));
    }
    const kit::Panel panel(look, "nothing", {0, 0}, {kit::Ground::none, 3, false});
    kit::text(look, look.say("screen.facilitator.nothing_played"));
}

void draw_below(Leading& leading, const std::vector<ToCome>& coming) {
    const ImVec2 whole{kit::room().x, std::max(kit::room().y, leading.look.px(270))};
    const bool side_by_side = whole.x > leading.look.px(760);
    const float half = side_by_side ? whole.x * 0.5F - leading.look.unit() : whole.x;
    {
        const kit::Panel panel(leading.look, "coming", {half, whole.y}, {kit::Ground::panel, 1.5F, false});
        draw_coming(leading, coming);
    }
    if (side_by_side) kit::beside(leading.look);
    const kit::Panel panel(leading.look, "room", {kit::room().x, whole.y}, {kit::Ground::panel, 1.5F, false});
    draw_room(leading);
}

} // namespace

void draw_facilitator_desk(const kit::Look& look, FacilitatorState& state, const session::Session* session, casework::PartyId in_the_room, Requests& requests) {
    const kit::Page page(look, "facilitator");
    if (!session) return draw_nothing_played(look);
    const auto reader = session::reader_of(*session, in_the_room, look.texts.language());
    Leading leading{look, *session, reader, state, requests};
    const auto coming = to_come(leading);
    {
        const kit::FirstLine line(look, 0.5F);
        draw_clock(leading, in_the_room);
    }
    const kit::Panel all(look, "all", {0, 0}, {kit::Ground::none, 0, false});
    {
        const kit::Panel keys(look, "keys", {0, 0}, {kit::Ground::none, 1, true});
        draw_keys(leading, coming);
    }
    draw_below(leading, coming);
    draw_choosing(leading, coming);
    draw_help_card({look, session, in_the_room}, {}, {});
}

} // namespace screens
