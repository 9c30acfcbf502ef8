#include "sandbox/screens/desk/name_alarm.hpp"

#include "engine/views/name_trail.hpp"
#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/kit/icons.hpp"
#include "sandbox/screens/kit/layout.hpp"
#include "sandbox/screens/kit/text.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/session/play/reader_of.hpp"
#include "sandbox/wording/dates.hpp"

namespace screens {
namespace {

/// Of every case, since somebody sat down at the desk.
std::vector<views::NameKnown> leaks(const DeskView& desk) {
    const auto reader = session::reader_of(desk.session, {}, desk.reader.language);
    std::vector<views::NameKnown> all;
    for (const auto& the_case : desk.session.world().cases)
        for (const auto& known : views::name_trail(reader, the_case))
            if (known.leaked() && known.way != views::NameWay::inferable && known.fact > desk.state.sat_down_at) all.push_back(known);
    return all;
}

const views::NameKnown* not_yet_read(DeskView& desk) {
    for (const auto& leak : desk.state.leaks.at(desk.moment, [&] { return leaks(desk); }))
        if (!desk.state.alarms.contains(leak.fact)) return &leak;
    return nullptr;
}

void draw_words(const DeskView& desk, const views::NameKnown& leak) {
    const auto& look = desk.look;
    const auto at = ImGui::GetCursorScreenPos();
    const float radius = look.px(26);
    ImGui::Dummy({2 * radius, 2 * radius});
    kit::canvas().AddCircleFilled({at.x + radius, at.y + radius}, radius, look.ink(kit::Tone::late));
    kit::icon(look, {at.x + radius, at.y + radius}, look.px(30), kit::Icon::eye, kit::Tone::panel);
    kit::beside(look, 2);
    const kit::Group group;
    kit::title(look, look.say("screen.alarm.title", {{"who", desk.name(leak.who)}}));
    kit::text(look, look.say("screen.alarm.since", {{"day", wording::readable_day(look.texts, leak.at)}}), {kit::Face::body, kit::Tone::late});
    kit::text(look, look.say("screen.alarm.how", {{"came", desk.sentences.of(leak)}}));
    kit::text(look, look.say("screen.alarm.asks"));
}

} // namespace

void draw_name_alarm(DeskView& desk) {
    if (desk.session.rails() == casework::GuardRails::exam || is_rewound(desk.session)) return; // who looks back knows
    const auto* leak = not_yet_read(desk);
    if (!leak) return;
    const auto fact = leak->fact;
    bool open = true;
    if (const kit::Overlay overlay(desk.look, "name alarm", open, 720); overlay) {
        draw_words(desk, *leak);
        kit::gap(desk.look, 2);
        if (kit::button(desk.look, desk.look.named("screen.alarm.read"), kit::Weight::primary)) open = false;
        kit::beside(desk.look);
        if (kit::button(desk.look, desk.look.named("screen.alarm.back"))) {
            open = false;
            desk.requests.emplace_back(Undo{});
        }
    }
    if (!open) desk.state.alarms.insert(fact);
}

} // namespace screens
