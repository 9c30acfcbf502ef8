#include "sandbox/screens/papers/papers_screen.hpp"

#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/kit/keys.hpp"
#include "sandbox/screens/kit/plates.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/screens/papers/paper_drawing.hpp"
#include "sandbox/screens/papers/paper_words.hpp"
#include "sandbox/screens/papers/verdict_card.hpp"

#include <algorithm>
#include <cmath>

namespace screens {
namespace {

constexpr float glass = 1.5F, least_wide = 860; ///< at 100 %: below it what the desk says stands above the papers

/// Where the marks that were pressed stand, and the papers that they may not leave.
struct Joined {
    std::array<std::optional<kit::Rect>, 2> marks;
    std::array<kit::Rect, 2> papers;
};

void draw_dots(const kit::Look& look, ImVec2 from, ImVec2 to) {
    auto* list = ImGui::GetForegroundDrawList();
    const float length = std::hypot(to.x - from.x, to.y - from.y), step = look.px(6);
    for (float along = 0; along < length; along += 2 * step) {
        const float begin = along / length, end = std::min(1.0F, (along + step) / length);
        list->AddLine({from.x + (to.x - from.x) * begin, from.y + (to.y - from.y) * begin}, {from.x + (to.x - from.x) * end, from.y + (to.y - from.y) * end},
                      look.ink(kit::Tone::soon), look.px(3));
    }
}

/// From one mark to the other, while both are in sight.
void draw_line_between(const kit::Look& look, const Joined& joined) {
    for (std::size_t side = 0; side < 2; ++side)
        if (!joined.marks.at(side) || !joined.papers.at(side).Contains(joined.marks.at(side)->GetCenter())) return;
    if (kit::something_stands_over()) return;
    draw_dots(look, {joined.marks[0]->Max.x, joined.marks[0]->GetCenter().y}, {joined.marks[1]->Min.x, joined.marks[1]->GetCenter().y});
}

std::string side_id(std::size_t side, const char* what) { return "papers." + std::string(what) + (side == 0 ? ".left" : ".right"); }

void draw_paper_controls(DeskView& desk, const PaperAtHand& paper, std::size_t side, float width) {
    const auto& look = desk.look;
    auto& state = desk.state.papers;
    const auto& larger = look.say(state.large ? "screen.papers.as_it_is" : "screen.papers.larger");
    const auto& away = look.say("screen.papers.away");
    const float buttons = kit::button_width(look, larger) + kit::button_width(look, away) - look.unit(2);
    const auto at = ImGui::GetCursorScreenPos();
    if (const float name = width - buttons - look.unit(); name > look.px(60)) {
        ImGui::SetCursorScreenPos({at.x, at.y + look.px(7)});
        kit::line(look, paper.name, {kit::Face::bold}, name);
        ImGui::SetCursorScreenPos({at.x + name + look.unit(), at.y});
    }
    if (kit::button(look, {side_id(side, "larger"), larger}, kit::Weight::quiet)) state.large = state.large ? std::nullopt : std::optional(side);
    kit::beside(look);
    if (kit::button(look, {side_id(side, "away"), away}, kit::Weight::quiet)) take_away(state, side);
}

void draw_paper_side(DeskView& desk, const PaperAtHand& paper, std::size_t side, ImVec2 size, bool scrolls, Joined& joined) {
    const auto& look = desk.look;
    auto& state = desk.state.papers;
    const kit::Group group;
    draw_paper_controls(desk, paper, side, size.x);
    if (state.shown.at(side) != paper.key) return;
    const auto draw = [&](float width, float height) {
        const auto from = ImGui::GetCursorScreenPos();
        const auto touched = draw_paper(look, written(desk, paper), {paper.id, state.marks.at(side), width, height, state.large ? glass : 1.0F, true});
        if (!touched.pressed.empty()) state.marks.at(side) = touched.pressed == state.marks.at(side) ? std::string{} : touched.pressed;
        if (const auto margin = margin_of(desk, paper); !margin.empty()) {
            kit::gap(look, 1);
            kit::icon_words(look, kit::Icon::eye, margin, {kit::Face::note, kit::Tone::soon}, width);
        }
        joined.marks.at(side) = touched.chosen;
        joined.papers.at(side) = {from, {from.x + width, from.y + height}};
    };
    if (!scrolls) return draw(size.x, 0);
    const auto low = ImGui::GetCursorScreenPos();
    {
        const kit::Panel panel(look, side_id(side, "paper").c_str(), {size.x, kit::room().y}, {kit::Ground::none, 0, false});
        const float margin = margin_of(desk, paper).empty() ? 0 : look.px(64);
        draw(kit::room().x, std::max(0.0F, kit::room().y - margin));
    }
    joined.papers.at(side) = {low, {low.x + size.x, ImGui::GetItemRectMax().y}};
}

void draw_both_papers(DeskView& desk, ImVec2 size, bool scrolls) {
    auto& state = desk.state.papers;
    std::array<std::optional<PaperAtHand>, 2> papers;
    for (std::size_t side = 0; side < 2; ++side)
        if (state.shown.at(side)) papers.at(side) = paper_at_hand(desk, *state.shown.at(side));
    Joined joined;
    const float gap = desk.look.unit(1.5F), half = std::floor((size.x - gap) / 2);
    for (std::size_t side = 0; side < 2; ++side) {
        if (!papers.at(side) || (state.large && *state.large != side)) continue;
        if (side == 1 && !state.large) kit::beside(desk.look, 1.5F);
        draw_paper_side(desk, *papers.at(side), side, {state.large ? size.x : half, size.y}, scrolls, joined);
    }
    if (!state.large) draw_line_between(desk.look, joined);
}

/// Those that lie here are told apart; pressing one again takes it away.
void draw_at_hand(DeskView& desk) {
    const auto& look = desk.look;
    auto& state = desk.state.papers;
    kit::caption(look, look.say("screen.papers.at_hand"));
    for (const auto& paper : std::vector<PaperAtHand>(papers_at_hand(desk))) {
        const bool left = state.shown[0] == paper.key, right = state.shown[1] == paper.key;
        if (!kit::line_row(look, {"paper:" + paper.id, paper.name}, left || right)) continue;
        if (left || right) take_away(state, left ? 0 : 1);
        else lay_down(state, paper.key);
    }
}

void draw_papers_top(DeskView& desk) {
    const auto& look = desk.look;
    auto& state = desk.state.papers;
    const bool back = kit::button(look, look.named("screen.papers.back"));
    const bool escaped = kit::key(look, kit::Chord::just(kit::Chord::Special::escape), "screen.papers.back");
    kit::beside_if_room(look, look.px(300), 2);
    ImGui::AlignTextToFramePadding();
    const auto& title = look.say("screen.papers.title");
    kit::line(look, title, {kit::Face::title});
    kit::beside_if_room(look, look.px(200), 2);
    kit::line(look, look.say("screen.papers.how"), {kit::Face::note, kit::Tone::quiet});
    if (back || escaped) state.open = false;
}

void draw_papers_narrow(DeskView& desk) {
    const kit::Panel all(desk.look, "papers", {0, 0}, {kit::Ground::paper, 1.5F, false});
    draw_papers_top(desk);
    kit::gap(desk.look, 2);
    draw_verdict(desk);
    kit::gap(desk.look, 2);
    draw_both_papers(desk, {kit::room().x, 0}, false);
    kit::gap(desk.look, 2);
    draw_at_hand(desk);
}

void draw_papers_wide(DeskView& desk) {
    const auto& look = desk.look;
    const kit::Panel all(look, "papers", {0, 0}, {kit::Ground::paper, 1.5F, false});
    draw_papers_top(desk);
    kit::gap(look, 1);
    const ImVec2 size = kit::room();
    const float side = look.px(312);
    {
        const kit::Panel papers(look, "papers.both", {size.x - side - look.unit(1.5F), size.y}, {kit::Ground::none, 0, false});
        draw_both_papers(desk, kit::room(), true);
    }
    kit::beside(look, 1.5F);
    const kit::Group right;
    {
        const kit::Surface verdict(look, "papers.verdict", {side, std::floor(size.y * 0.66F)});
        draw_verdict(desk);
    }
    const kit::Surface hand(look, "papers.hand", {side, 0}, 1.5F);
    draw_at_hand(desk);
}

} // namespace

bool papers_are_open(const DeskView& desk) { return desk.state.papers.open && desk.the_case() != nullptr && !desk.state.form; }

void draw_paper_button(DeskView& desk, const std::string& evidence) {
    const auto& pieces = desk.session.context().reports[desk.the_case()->report].evidence;
    const auto found = std::ranges::find(pieces, evidence, &casework::Evidence::id);
    const PaperKey key{PaperKey::Kind::evidence, static_cast<std::uint64_t>(found - pieces.begin())};
    if (found == pieces.end() || !paper_at_hand(desk, key)) return;
    if (kit::button(desk.look, {"look:" + evidence, desk.look.say("screen.papers.look")})) lay_down(desk.state.papers, key);
}

void draw_papers(DeskView& desk) {
    if (kit::room().x / desk.look.scale < least_wide) draw_papers_narrow(desk);
    else draw_papers_wide(desk);
}

} // namespace screens
