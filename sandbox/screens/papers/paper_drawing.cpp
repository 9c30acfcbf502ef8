#include "sandbox/screens/papers/paper_drawing.hpp"

#include "sandbox/screens/kit/painting.hpp"
#include "sandbox/screens/kit/text.hpp"
#include "sandbox/screens/kit/widgets.hpp"

#include <algorithm>

namespace screens {
namespace {

kit::Face face_of(pictures::Lettering lettering) {
    constexpr kit::Face faces[] = {kit::Face::body, kit::Face::bold, kit::Face::italic, kit::Face::note, kit::Face::title};
    return faces[static_cast<std::size_t>(lettering)];
}

/// Places of one drawing on the screen.
struct OnScreen {
    const kit::Look& look;
    ImVec2 at;
    float scale;

    kit::Rect of(const pictures::Area& area) const {
        return {{at.x + area.low.x * scale, at.y + area.low.y * scale}, {at.x + area.high.x * scale, at.y + area.high.y * scale}};
    }
};

/// A target is never smaller than a finger.
kit::Press press_on(const OnScreen& on, const kit::Name& name, const kit::Rect& area, bool chosen) {
    const float least = on.look.px(32);
    const ImVec2 size{std::max(area.GetWidth(), least), std::max(area.GetHeight(), least)};
    ImGui::SetCursorScreenPos({area.GetCenter().x - size.x / 2, area.GetCenter().y - size.y / 2});
    return kit::pressable(on.look, name, size, {kit::Kind::mark, false, chosen ? "1" : "", {}});
}

/// Each area of a mark can be pressed: between two lines of it stands something else.
void draw_mark(const OnScreen& on, const PaperShown& how, const pictures::MarkPlace& mark, PaperTouched& result) {
    const bool chosen = mark.mark == how.chosen;
    bool touched = chosen;
    for (std::size_t i = 0; i < mark.areas.size(); ++i) {
        const auto id = "mark:" + how.id + "." + mark.mark + (i == 0 ? "" : "." + std::to_string(i));
        const auto press = press_on(on, {id, mark.words}, on.of(mark.areas[i]), chosen);
        if (press.happened) result.pressed = mark.mark;
        touched = touched || press.hovered || press.focused;
        kit::focus_ring(on.look, press, 2);
    }
    if (chosen) result.chosen = on.of(mark.areas.front());
    if (touched) kit::paint(on.look, pictures::highlighted(mark, chosen), on.at, on.scale);
}

pictures::WordsSize words_size(const kit::Look& look) {
    return [&look](const std::string& words, pictures::Lettering lettering) {
        const auto size = kit::size_of(look, words, face_of(lettering));
        return pictures::Point{size.x / look.scale, size.y / look.scale};
    };
}

/// Rows that find no room are drawn smaller, up to a point, and not broken.
float scale_of(const kit::Look& look, const pictures::WrittenPaper& paper, const PaperShown& how) {
    constexpr float smallest = 0.6F;
    const float wanted = look.scale * how.magnified, needed = pictures::least_width(paper, words_size(look)) * wanted;
    return needed > how.width ? std::max(wanted * how.width / needed, look.scale * smallest) : wanted;
}

} // namespace

PaperTouched draw_paper(const kit::Look& look, const pictures::WrittenPaper& paper, const PaperShown& how) {
    const float scale = scale_of(look, paper, how);
    const auto drawn = pictures::drawn_paper(paper, how.width / scale, how.least_height / scale, words_size(look));
    const OnScreen on{look, ImGui::GetCursorScreenPos(), scale};
    PaperTouched result;
    kit::paint(look, drawn.ground, on.at, scale);
    for (const auto& mark : drawn.marks) {
        if (!how.can_be_marked) {
            if (mark.mark == how.chosen) kit::paint(look, pictures::highlighted(mark, true), on.at, scale);
            continue;
        }
        draw_mark(on, how, mark, result);
    }
    kit::paint(look, drawn.ink, on.at, scale);
    ImGui::SetCursorScreenPos(on.at);
    ImGui::Dummy({drawn.ink.size.x * scale, drawn.ink.size.y * scale});
    return result;
}

} // namespace screens
