#include "sandbox/screens/desk/awaited_row.hpp"

#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/face.hpp"
#include "sandbox/screens/kit/help.hpp"
#include "sandbox/screens/kit/plates.hpp"
#include "sandbox/screens/kit/shapes.hpp"
#include "sandbox/screens/kit/widgets.hpp"

#include <algorithm>

namespace screens {
namespace {

constexpr float face_size = 34, beside_face = 46, around_row = 6, used_height = 6; ///< at 100 %

float high(const kit::Look& look, const std::string& words, float width) { return words.empty() ? 0 : kit::size_of(look, words, kit::Face::note, width).y; }

void draw_face(const DeskView& desk, ImVec2 centre, casework::PartyId face) {
    const auto& look = desk.look;
    if (desk.session.context()[face].roles == 0) return kit::icon(look, centre, look.px(face_size * 0.8F), kit::Icon::institution, kit::Tone::quiet);
    kit::person(look, centre, look.px(face_size), person_plate(desk.session, face));
}

void draw_bar(const kit::Look& look, ImVec2 at, float width, const AwaitedRow& row) {
    const auto high = look.px(used_height), used = width * static_cast<float>(std::clamp(row.permille_used, 0, 1000)) / 1000;
    kit::canvas().AddRectFilled(at, {at.x + width, at.y + high}, look.ink(kit::Tone::sunken), high / 2);
    kit::canvas().AddRectFilled(at, {at.x + std::max(used, high), at.y + high}, look.ink(kit::clock_tone(*row.mark)), high / 2);
}

} // namespace

bool draw_awaited_row(const DeskView& desk, const std::string& id, const AwaitedRow& row) {
    const auto& look = desk.look;
    const auto width = kit::room().x - look.px(beside_face + around_row);
    const auto what = high(look, row.what, width), left = high(look, row.left, width);
    const auto with_bar = row.mark ? look.px(used_height + 8) : 0;
    const auto press = kit::row(look, {id, row.label}, std::max(what + with_bar + left + look.px(2 * around_row), look.px(face_size + 2 * around_row)));
    if (!press.shown) return press.happened;
    const ImVec2 centre{press.rect.Min.x + look.px(around_row + face_size / 2), press.rect.Min.y + look.px(around_row + face_size / 2)};
    if (row.face) draw_face(desk, centre, row.face);
    else kit::icon(look, centre, look.px(face_size * 0.8F), kit::Icon::people, kit::Tone::quiet);
    ImVec2 at{press.rect.Min.x + look.px(beside_face), press.rect.Min.y + look.px(around_row)};
    kit::put_wrapped(look, at, width, row.what, {kit::Face::note});
    at.y += what + look.px(4);
    if (row.mark) draw_bar(look, at, width, row);
    at.y += with_bar - look.px(4);
    kit::put_wrapped(look, at, width, row.left, {kit::Face::note, row.mark == views::ClockMark::overdue ? kit::Tone::late : kit::Tone::quiet});
    if (!row.left.empty()) kit::note_value(look, id + ".left", row.left);
    return press.happened;
}

} // namespace screens
