#include "sandbox/screens/portal/prospects_panel.hpp"

#include "sandbox/screens/kit/dashes.hpp"
#include "sandbox/screens/kit/help.hpp"
#include "sandbox/screens/kit/plates.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/screens/portal/portal.hpp"
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

struct Box {
    std::string words, below;
    bool excluded = false, chosen = false;
};

float height_of(const kit::Look& look, const Box& box, float width) {
    const float inner = width - look.px(12);
    const float below = box.below.empty() ? 0 : kit::size_of(look, box.below, kit::Face::small, inner).y;
    return std::max(look.px(34), kit::size_of(look, box.words, kit::Face::note, inner).y + below + look.px(10));
}

void put_middle(const kit::Look& look, const kit::Rect& rect, float top, const std::string& words, kit::Face face, kit::Tone tone) {
    const float inner = rect.GetWidth() - look.px(12);
    const auto size = kit::size_of(look, words, face, inner);
    ImGui::GetWindowDrawList()->AddText(look.font(face), look.font(face)->FontSize, {rect.GetCenter().x - size.x / 2, top}, look.ink(tone), words.c_str(),
                                        nullptr, inner);
}

void draw_box(const kit::Look& look, const kit::Rect& rect, const Box& box) {
    auto* list = ImGui::GetWindowDrawList();
    const auto tone = box.excluded ? kit::Tone::late : box.chosen ? kit::Tone::accent : kit::Tone::edge;
    if (box.chosen) list->AddRectFilled(rect.Min, rect.Max, look.ink(kit::Tone::soft), look.px(6));
    if (box.excluded) kit::dashed_box(look, rect.Min, rect.Max, look.ink(tone), look.px(1));
    else list->AddRect(rect.Min, rect.Max, look.ink(tone), look.px(6), 0, look.px(box.chosen ? 2 : 1));
    const float inner = rect.GetWidth() - look.px(12);
    const float words = kit::size_of(look, box.words, kit::Face::note, inner).y;
    const float below = box.below.empty() ? 0 : kit::size_of(look, box.below, kit::Face::small, inner).y;
    const float top = rect.GetCenter().y - (words + below) / 2;
    put_middle(look, rect, top, box.words, kit::Face::note, box.excluded ? kit::Tone::late : kit::Tone::ink);
    if (!box.below.empty()) put_middle(look, rect, top + words, box.below, kit::Face::small, kit::Tone::late);
}

void draw_line(const kit::Look& look, ImVec2 from, ImVec2 to, bool excluded) {
    const float bend = (to.x - from.x) / 2;
    const auto colour = look.ink(excluded ? kit::Tone::line : kit::Tone::accent);
    ImGui::GetWindowDrawList()->AddBezierCubic(from, {from.x + bend, from.y}, {to.x - bend, to.y}, to, colour, look.px(excluded ? 1 : 2));
}

std::vector<Box> boxes_of(const Portal& portal, const session::Prospects& prospects) {
    std::vector<Box> boxes;
    auto ways = prospects.ways;
    std::ranges::stable_sort(ways, {}, [](const session::WayOn& way) { return static_cast<bool>(way.excluded_by); });
    const auto open = static_cast<std::size_t>(std::ranges::count_if(ways, [](const session::WayOn& way) { return !way.excluded_by; }));
    for (std::size_t i = 0; i < ways.size(); ++i) {
        if (i >= most_houses && i < open) continue;
        const bool excluded = static_cast<bool>(ways[i].excluded_by);
        boxes.push_back({portal.name(ways[i].house), excluded ? portal.look.say("screen.portal.never") : std::string{}, excluded, false});
    }
    return boxes;
}

/// The houses below one another, and the line to each.
void draw_houses(const kit::Look& look, ImVec2 from, float left, float width, float top, const std::vector<Box>& boxes) {
    for (const auto& box : boxes) {
        const float height = height_of(look, box, width);
        const kit::Rect rect{{left, top}, {left + width, top + height}};
        draw_line(look, from, {left, rect.GetCenter().y}, box.excluded);
        draw_box(look, rect, box);
        top += height + look.px(8);
    }
}

std::string words_of(const Portal& portal, const std::vector<Box>& boxes) {
    std::string all;
    for (const auto& box : boxes) all += (all.empty() ? "" : "; ") + box.words + (box.excluded ? " (" + box.below + ")" : "");
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
    const auto boxes = boxes_of(portal, prospects);
    const float whole = kit::room().x, side = look.px(46), gap = std::max(look.px(14), whole * 0.08F);
    const float middle = (whole - side - 2 * gap) * 0.4F, right = whole - side - middle - 2 * gap;
    const Box you{look.say("screen.portal.you"), {}, false, false}, here{prospects.received_by ? portal.name(prospects.received_by) : "", {}, false, true};
    float houses = 0;
    for (const auto& box : boxes) houses += height_of(look, box, right) + look.px(8);
    const float height = std::max(houses, height_of(look, here, middle));
    const auto at = ImGui::GetCursorScreenPos();
    ImGui::Dummy({whole, height});
    kit::note_value(look, "portal.where", words_of(portal, boxes));
    const float line = at.y + height / 2, half = height_of(look, here, middle) / 2, small = height_of(look, you, side) / 2;
    const float left_of_here = at.x + side + gap;
    draw_line(look, {at.x + side, line}, {left_of_here, line}, false);
    draw_houses(look, {left_of_here + middle, line}, left_of_here + middle + gap, right, at.y + (height - houses) / 2, boxes);
    draw_box(look, {{at.x, line - small}, {at.x + side, line + small}}, you);
    if (prospects.received_by) draw_box(look, {{left_of_here, line - half}, {left_of_here + middle, line + half}}, here);
}

} // namespace screens
