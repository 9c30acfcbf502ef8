#include "sandbox/screens/desk/act_card.hpp"

#include "sandbox/screens/kit/help.hpp"
#include "sandbox/screens/kit/icons.hpp"
#include "sandbox/screens/kit/layout.hpp"
#include "sandbox/screens/kit/shapes.hpp"
#include "sandbox/texts/key_at.hpp"
#include "sandbox/texts/listed.hpp"

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
            const auto& about = texts::key_at(effect_words, effect);
            kit::icon(look_, {at.x + where.x + look_.px(picture / 2), at.y + where.y + line() / 2}, look_.px(picture), about.icon, about.tone);
            kit::put(look_, {at.x + where.x + look_.px(picture + 4), at.y + where.y}, width_, look_.say(about.key), {kit::Face::small, kit::Tone::quiet}, true);
        }
    }

private:
    float line() const { return look_.px(19); }
    ImVec2 place(ActEffect effect) {
        const auto words = kit::size_of(look_, look_.say(texts::key_at(effect_words, effect).key), kit::Face::small).x + look_.px(picture + 4);
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

/// What is next is told whole; of the rest the pictures stand beside the name, so that many are in sight.
struct CardWords {
    const kit::Look& look;
    const ActChoice& choice;
    float width;
    bool whole() const { return choice.rank == ActRank::next; }
    float pictures() const { return whole() ? 0 : static_cast<float>(choice.effects.size()) * look.px(picture + between); }
    float title() const { return kit::size_of(look, choice.label, face(), width - pictures()).y; }
    float reason() const { return choice.reason.empty() ? 0 : kit::size_of(look, choice.reason, kit::Face::note, width - aside()).y + look.px(between); }
    float effects() const { return !whole() || choice.effects.empty() ? 0 : EffectRow(look, width).height(choice.effects) + look.px(between); }
    float high() const { return std::max(title() + effects() + reason() + look.px(whole() ? 18 : 12), look.px(32)); }
    float aside() const { return choice.rank == ActRank::against ? look.px(picture + 6) : 0; }
    kit::Face face() const { return whole() ? kit::Face::bold : kit::Face::note; }
    kit::Tone tone() const { return choice.why.open && choice.rank != ActRank::against ? kit::Tone::ink : kit::Tone::quiet; }
    std::string help() const {
        if (!choice.why.open) return choice.reason;
        std::vector<std::string> words;
        for (const auto effect : choice.effects) words.push_back(look.say(texts::key_at(effect_words, effect).key));
        return texts::listed(words);
    }
};

void draw_ground(const kit::Look& look, const kit::Press& press, const ActChoice& choice, bool chosen) {
    if (!choice.why.open) return kit::outline(look, press, true);
    const auto rounding = look.px(8);
    const bool is_next = choice.rank == ActRank::next;
    if (is_next && !chosen && !press.hovered)
        kit::canvas().AddRectFilled(press.rect.Min, press.rect.Max, kit::mix(look.theme[kit::Tone::accent], look.theme[kit::Tone::panel], 0.07).opaque(),
                                    rounding);
    kit::canvas().AddRect(press.rect.Min, press.rect.Max, look.ink(chosen || is_next ? kit::Tone::accent : kit::Tone::line), rounding, 0,
                          look.px(chosen ? 2 : 1));
    if (!is_next) return;
    kit::canvas().AddRectFilled(press.rect.Min, {press.rect.Min.x + look.px(4), press.rect.Max.y}, look.ink(kit::Tone::accent), look.px(4));
}

void draw_pictures(const kit::Look& look, const ActChoice& choice, ImVec2 right) {
    for (auto effect = choice.effects.rbegin(); effect != choice.effects.rend(); ++effect) {
        const auto& about = texts::key_at(effect_words, *effect);
        kit::icon(look, {right.x - look.px(picture / 2), right.y}, look.px(picture), about.icon, about.tone);
        right.x -= look.px(picture + between);
    }
}

void draw_reason(const CardWords& words, ImVec2 at) {
    const auto& look = words.look;
    if (words.aside() > 0) kit::grade_shape(look, at, look.px(picture), profile::Grade::forbidden);
    kit::put_wrapped(look, {at.x + words.aside(), at.y}, words.width - words.aside(), words.choice.reason, {kit::Face::note, kit::Tone::quiet});
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
    const auto title = words.title();
    const auto press = kit::row(look, {id, choice.label}, words.high(), chosen, kit::Kind::card, words.help());
    if (words.whole()) kit::note_value(look, "next." + id, choice.label, choice.reason);
    if (!press.shown) return press.happened;
    draw_ground(look, press, choice, chosen);
    ImVec2 at{press.rect.Min.x + look.px(inset), press.rect.Min.y + look.px(words.whole() ? 8 : 6)};
    kit::put_wrapped(look, at, words.width - words.pictures(), choice.label, {words.face(), words.tone()});
    if (!words.whole()) draw_pictures(look, choice, {at.x + words.width, at.y + look.px(10)});
    at.y += title + look.px(between);
    if (words.whole()) EffectRow(look, words.width).draw(at, choice.effects);
    at.y += words.effects();
    if (!choice.reason.empty()) draw_reason(words, at);
    return press.happened;
}

} // namespace screens
