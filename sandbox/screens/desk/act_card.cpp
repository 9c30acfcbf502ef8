#include "sandbox/screens/desk/act_card.hpp"

#include "sandbox/screens/kit/icons.hpp"
#include "sandbox/screens/kit/layout.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace screens {
namespace {

using casework::Fact;
using casework::FactKind;

struct EffectWords {
    kit::Icon icon;
    const char* key;
    kit::Tone tone;
};

/// By ActEffect.
constexpr std::array effect_words{
    EffectWords{kit::Icon::phone, "screen.act.call", kit::Tone::accent},   EffectWords{kit::Icon::message, "screen.act.message", kit::Tone::accent},
    EffectWords{kit::Icon::eye, "screen.act.name", kit::Tone::late},       EffectWords{kit::Icon::moves, "screen.act.moves", kit::Tone::accent},
    EffectWords{kit::Icon::letter, "screen.act.letter", kit::Tone::quiet}, EffectWords{kit::Icon::timer, "screen.act.limit", kit::Tone::quiet},
    EffectWords{kit::Icon::people, "screen.act.learns", kit::Tone::quiet}, EffectWords{kit::Icon::money, "screen.act.money", kit::Tone::quiet}};

std::optional<ActEffect> effect_of(const Fact& fact) {
    switch (fact.kind) {
    case FactKind::letter_sent: return ActEffect::letter;
    case FactKind::clock_started:
    case FactKind::clock_restarted: return ActEffect::limit;
    case FactKind::disclosed: return profile::ItemId{fact.what} == profile::identity_item ? ActEffect::name : ActEffect::learns;
    case FactKind::stage_entered:
    case FactKind::track_opened:
    case FactKind::case_ended: return ActEffect::moves;
    case FactKind::amount_set: return ActEffect::money;
    default: return {};
    }
}

constexpr float inset = 12, between = 4, picture = 15; ///< at 100 %

/// Pictures with words, one after the other, on as many lines as they need.
class EffectRow {
public:
    EffectRow(const kit::Look& look, float width) : look_(look), width_(width) {}
    float height(const std::vector<ActEffect>& effects) {
        for (const auto effect : effects) place(effect);
        return effects.empty() ? 0 : y_ + line();
    }
    void draw(ImVec2 at, const std::vector<ActEffect>& effects) {
        for (const auto effect : effects) {
            const auto where = place(effect);
            const auto& about = effect_words[static_cast<std::size_t>(effect)];
            kit::icon(look_, {at.x + where.x + look_.px(picture / 2), at.y + where.y + line() / 2}, look_.px(picture), about.icon, about.tone);
            kit::put(look_, {at.x + where.x + look_.px(picture + 4), at.y + where.y}, width_, look_.say(about.key), {kit::Face::small, kit::Tone::quiet}, true);
        }
    }

private:
    float line() const { return look_.px(19); }
    ImVec2 place(ActEffect effect) {
        const auto words = kit::size_of(look_, look_.say(effect_words[static_cast<std::size_t>(effect)].key), kit::Face::small).x + look_.px(picture + 4);
        if (x_ > 0 && x_ + words > width_) {
            x_ = 0;
            y_ += line();
        }
        const ImVec2 at{x_, y_};
        x_ += words + look_.px(10);
        return at;
    }

    const kit::Look& look_;
    float width_, x_ = 0, y_ = 0;
};

struct CardWords {
    const kit::Look& look;
    const ActChoice& choice;
    float width;
    float title() const { return kit::size_of(look, choice.label, face(), width).y; }
    float reason() const { return choice.reason.empty() ? 0 : kit::size_of(look, choice.reason, kit::Face::note, width).y + look.px(between); }
    float effects() const { return choice.effects.empty() ? 0 : EffectRow(look, width).height(choice.effects) + look.px(between); }
    kit::Face face() const { return choice.rank <= ActRank::moves_on ? kit::Face::bold : kit::Face::body; }
    kit::Tone tone() const { return choice.why.open ? kit::Tone::ink : kit::Tone::quiet; }
};

void wrapped(const kit::Look& look, ImVec2 at, float width, const std::string& words, kit::Style style) {
    const auto* font = look.font(style.face);
    kit::canvas().AddText(font, font->FontSize, at, look.ink(style.tone), words.c_str(), nullptr, width);
}

void draw_ground(const kit::Look& look, const kit::Press& press, const ActChoice& choice, bool chosen) {
    if (!choice.why.open) return kit::outline(look, press, true);
    const auto rounding = look.px(8);
    const bool is_asked_for = choice.rank == ActRank::asked_for;
    if (is_asked_for && !chosen && !press.hovered)
        kit::canvas().AddRectFilled(press.rect.Min, press.rect.Max, kit::mix(look.theme[kit::Tone::accent], look.theme[kit::Tone::panel], 0.07).opaque(),
                                    rounding);
    kit::canvas().AddRect(press.rect.Min, press.rect.Max, look.ink(chosen || is_asked_for ? kit::Tone::accent : kit::Tone::line), rounding, 0,
                          look.px(chosen ? 2 : 1));
    if (choice.rank > ActRank::moves_on) return;
    kit::canvas().AddRectFilled(press.rect.Min, {press.rect.Min.x + look.px(4), press.rect.Max.y}, look.ink(kit::Tone::accent), look.px(4));
}

} // namespace

std::vector<ActEffect> effects_of(std::span<const Fact> foretold) {
    std::vector<ActEffect> effects;
    for (const auto& fact : foretold)
        if (const auto effect = effect_of(fact); effect && std::ranges::find(effects, *effect) == effects.end()) effects.push_back(*effect);
    std::ranges::sort(effects);
    return effects;
}

bool draw_act_card(const kit::Look& look, const ActChoice& choice, const std::string& id, bool chosen) {
    const CardWords words{look, choice, kit::room().x - look.px(2 * inset)};
    const auto title = words.title(), effects = words.effects();
    const auto height = title + effects + words.reason() + look.px(18);
    const auto press = kit::row(look, {id, choice.label}, height, chosen, kit::Kind::card, choice.why.open ? std::string{} : choice.reason);
    if (!press.shown) return press.happened;
    draw_ground(look, press, choice, chosen);
    ImVec2 at{press.rect.Min.x + look.px(inset), press.rect.Min.y + look.px(8)};
    wrapped(look, at, words.width, choice.label, {words.face(), words.tone()});
    at.y += title + look.px(between);
    EffectRow(look, words.width).draw(at, choice.effects);
    at.y += effects;
    if (!choice.reason.empty()) wrapped(look, at, words.width, choice.reason, {kit::Face::note, kit::Tone::quiet});
    return press.happened;
}

} // namespace screens
