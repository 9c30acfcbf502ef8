#include "sandbox/screens/facilitator/keys_panel.hpp"

#include "sandbox/screens/facilitator/leading.hpp"
#include "sandbox/screens/kit/keys.hpp"
#include "sandbox/screens/kit/widgets.hpp"

#include <algorithm>

/// Eight keys, 1 to 8. Each says what it would do, or why it cannot.
namespace screens {
namespace {

using session::DirectionKind;

struct LargeKey {
    char digit = '1';
    const char* label = "";
    std::string says;   ///< what it would do now
    std::string closed; ///< why it cannot be used; empty: it can
};

constexpr float least_width = 240;

ImVec2 size_of_keys(const kit::Look& look) {
    const float space = kit::room().x;
    const int across = space >= 4 * look.px(least_width) ? 4 : space >= 2 * look.px(least_width) ? 2 : 1;
    return {(space - look.unit() * static_cast<float>(across - 1)) / static_cast<float>(across), look.px(92)};
}

void draw_face(const kit::Look& look, const LargeKey& key, const kit::Press& press) {
    const bool closed = !key.closed.empty();
    auto* list = ImGui::GetWindowDrawList();
    const auto ground = closed ? look.theme[kit::Tone::sunken] : look.theme[press.hovered ? kit::Tone::hover : kit::Tone::panel];
    list->AddRectFilled(press.rect.Min, press.rect.Max, ground.opaque(), look.px(8));
    list->AddRect(press.rect.Min, press.rect.Max, look.ink(kit::Tone::edge), look.px(8), 0, look.px(closed ? 1 : 2));
    const auto tone = closed ? kit::Tone::quiet : kit::Tone::ink;
    const ImVec2 at{press.rect.Min.x + look.px(12), press.rect.Min.y + look.px(10)};
    const float aside = look.px(34), width = press.rect.GetWidth() - aside - look.px(20);
    kit::put(look, at, aside, std::string(1, key.digit), {kit::Face::title, tone}, true);
    kit::put(look, {at.x + aside, at.y}, width, look.say(key.label), {kit::Face::title, tone}, true);
    const auto& says = closed ? key.closed : key.says; // two lines; the tooltip has the rest
    const auto* font = look.font(kit::Face::note);
    const ImVec4 space(press.rect.Min.x, press.rect.Min.y, press.rect.Max.x, at.y + look.px(32) + 2 * font->FontSize);
    list->AddText(font, font->FontSize, {at.x + aside, at.y + look.px(32)}, look.ink(kit::Tone::quiet), says.c_str(), nullptr, width, &space);
    kit::focus_ring(look, press, 8);
}

bool pressed(Leading& leading, const LargeKey& key, kit::Flow& flow, ImVec2 size) {
    const auto& look = leading.look;
    const bool closed = !key.closed.empty();
    flow.next(size.x);
    const auto press = kit::pressable(look, {key.label, look.say(key.label)}, size, {kit::Kind::button, closed, {}, closed ? key.closed : key.says});
    if (press.shown) draw_face(look, key, press);
    return !closed && (press.happened || kit::key(look, kit::Chord::typed(key.digit), key.label));
}

LargeKey about_entry(const Leading& leading, char digit, const char* label, const std::optional<ToCome>& chosen) {
    LargeKey key{digit, label, chosen ? chosen->title : "", {}};
    if (!chosen) key.closed = leading.look.say("screen.facilitator.nothing_comes");
    return key;
}

LargeKey freezing(const Leading& leading) {
    const bool frozen = leading.session.directions().frozen();
    return {'1',
            frozen ? "screen.facilitator.go_on" : "screen.facilitator.freeze",
            leading.look.say(frozen ? "screen.facilitator.go_on_words" : "screen.facilitator.freeze_words"),
            {}};
}

LargeKey injecting(const Leading& leading, const std::optional<ToCome>& chosen) {
    auto key = about_entry(leading, '2', "screen.facilitator.inject", chosen);
    if (chosen && !leading.session.may_inject_now(chosen->entry)) key.closed = leading.look.say("screen.facilitator.played_by_somebody");
    return key;
}

LargeKey delaying(const Leading& leading, const std::optional<ToCome>& chosen) {
    auto key = about_entry(leading, '3', "screen.facilitator.delay", chosen);
    if (chosen) key.says = leading.look.texts.plural("screen.facilitator.delay_words", leading.state.days, {{"what", chosen->title}});
    return key;
}

LargeKey hinting(const Leading& leading) {
    LargeKey key{'6', "screen.facilitator.hint", leading.look.say("screen.facilitator.hint_words"), {}};
    if (leading.session.scenario().decisions.empty()) key.closed = leading.look.say("screen.facilitator.no_decisions");
    return key;
}

void change_entry(Leading& leading, const std::vector<ToCome>& coming, kit::Flow& flow, ImVec2 size) {
    const auto chosen = chosen_of(leading.state, coming);
    const auto asks = [&](DirectionKind kind, std::int32_t days = 0) { leading.requests.emplace_back(Direct{kind, chosen->entry, {}, days}); };
    if (pressed(leading, injecting(leading, chosen), flow, size)) asks(DirectionKind::inject_now);
    if (pressed(leading, delaying(leading, chosen), flow, size)) asks(DirectionKind::delay, static_cast<std::int32_t>(leading.state.days));
    if (pressed(leading, about_entry(leading, '4', "screen.facilitator.leave_out", chosen), flow, size)) asks(DirectionKind::skip);
}

} // namespace

void draw_keys(Leading& leading, const std::vector<ToCome>& coming) {
    const auto& look = leading.look;
    const auto size = size_of_keys(look);
    kit::Flow flow(look);
    const bool frozen = leading.session.directions().frozen();
    if (pressed(leading, freezing(leading), flow, size)) leading.requests.emplace_back(Direct{frozen ? DirectionKind::unfreeze : DirectionKind::freeze});
    change_entry(leading, coming, flow, size);
    const auto opens = [&](const LargeKey& key, Choosing what) {
        if (pressed(leading, key, flow, size)) leading.state.choosing = what;
    };
    opens({'5', "screen.facilitator.absent", look.say("screen.facilitator.absent_words"), {}}, Choosing::person);
    opens(hinting(leading), Choosing::hint);
    opens({'7', "screen.facilitator.bookmark", look.say("screen.facilitator.bookmark_words"), {}}, Choosing::bookmark);
    opens({'8', "screen.facilitator.jump", look.say("screen.facilitator.jump_words"), {}}, Choosing::jump);
}

} // namespace screens
