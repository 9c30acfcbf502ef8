#include "sandbox/screens/desk/inbox_card.hpp"

#include "sandbox/screens/kit/help.hpp"
#include "sandbox/screens/kit/widgets.hpp"

#include <algorithm>

namespace screens {
namespace {

constexpr float words_from = 42, right_inset = 10; ///< at 100 %

void draw_ground(const kit::Look& look, const kit::Press& press, const InboxCard& card) {
    const auto rounding = look.px(8);
    if (!card.quiet && !card.chosen && !press.hovered)
        kit::canvas().AddRectFilled(press.rect.Min, press.rect.Max, kit::mix(look.theme[kit::Tone::accent], look.theme[kit::Tone::panel], 0.07).opaque(),
                                    rounding);
    kit::canvas().AddRect(press.rect.Min, press.rect.Max, look.ink(kit::Tone::line), rounding, 0, look.px(1));
    if (!card.quiet)
        kit::canvas().AddRectFilled(press.rect.Min, {press.rect.Min.x + look.px(4), press.rect.Max.y},
                                    look.ink(card.late ? kit::Tone::late : kit::Tone::accent), look.px(4));
}

} // namespace

bool draw_inbox_card(const kit::Look& look, const std::string& id, const InboxCard& card) {
    const auto width = kit::room().x - look.px(words_from + right_inset);
    const auto face = card.quiet ? kit::Face::body : kit::Face::bold;
    const auto title = kit::size_of(look, card.title, face, width).y;
    const auto first = card.first_words.empty() ? std::string{} : kit::in_two_lines(look, card.first_words, width, kit::Face::note);
    const auto words = first.empty() ? 0 : kit::size_of(look, first, kit::Face::note, width).y;
    const auto press = kit::row(look, {id, card.title}, title + words + look.px(36), card.chosen);
    if (!press.shown) return press.happened;
    draw_ground(look, press, card);
    ImVec2 at{press.rect.Min.x + look.px(words_from), press.rect.Min.y + look.px(8)};
    kit::icon(look, {press.rect.Min.x + look.px(22), at.y + look.px(10)}, look.px(22), card.icon,
              card.quiet  ? kit::Tone::quiet
              : card.late ? kit::Tone::late
                          : kit::Tone::accent);
    kit::put_wrapped(look, at, width, card.title, {face, card.quiet ? kit::Tone::quiet : kit::Tone::ink});
    at.y += title;
    if (!first.empty()) kit::put_wrapped(look, at, width, first, {kit::Face::note, kit::Tone::ink});
    kit::put(look, {at.x, at.y + words + look.px(3)}, width, card.when, {kit::Face::small, kit::Tone::quiet}, true);
    kit::note_value(look, id + ".when", card.when);
    return press.happened;
}

} // namespace screens
