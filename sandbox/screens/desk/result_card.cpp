#include "sandbox/screens/desk/result_card.hpp"

#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/desk/form_consequences.hpp"
#include "sandbox/screens/kit/help.hpp"
#include "sandbox/screens/kit/layout.hpp"
#include "sandbox/screens/kit/text.hpp"
#include "sandbox/screens/kit/widgets.hpp"

#include <algorithm>

namespace screens {
namespace {

/// The fact that opened the act; 0: nothing is to be told.
std::uint64_t just_done(const DeskView& desk) {
    const auto last = desk.ahead().last_act;
    if (last == 0 || last <= desk.state.sat_down_at || last <= desk.state.result.read) return 0;
    const auto& fact = desk.session.facts()[last - 1];
    return fact.who == desk.state.person && fact.at == desk.session.now() ? last : 0;
}

ActResult result_of(const DeskView& desk, std::uint64_t opening) {
    const std::span<const casework::Fact> facts(desk.session.facts());
    const auto begin = static_cast<std::size_t>(opening - 1);
    const auto order = facts.subspan(begin, casework::end_of_order(facts, begin) - begin);
    const auto& the_case = desk.session.world().cases[order.front().case_number];
    return {desk.name_of(desk.session.profile().acts[order.front().what]), wording::outcomes(desk.look.texts, desk.reader, order, the_case)};
}

/// The act beside its mark, and at the end of the line the button that puts it away.
void draw_act(DeskView& desk, const ActResult& result, std::uint64_t opening) {
    const auto& look = desk.look;
    const auto away = look.named("screen.result.read");
    const float wide = kit::button_width(look, away.label);
    const auto top = ImGui::GetCursorPos();
    ImGui::SetCursorPosY(top.y + look.px(6));
    kit::icon_words(look, kit::Icon::check_round, result.act, {kit::Face::bold, kit::Tone::good}, kit::room().x - wide - look.unit());
    kit::note_value(look, "result", result.act);
    const auto below = ImGui::GetCursorPosY();
    ImGui::SetCursorPos({top.x + kit::room().x - wide, top.y});
    if (kit::button(look, away, kit::Weight::quiet)) desk.state.result.read = opening;
    ImGui::SetCursorPosY(std::max(below, ImGui::GetCursorPosY()));
}

void draw_what_came(const kit::Look& look, const ActResult& result) {
    for (std::size_t i = 0; i < result.came.size(); ++i) {
        kit::icon_words(look, icon_of(result.came[i].kind), result.came[i].says, {kit::Face::note});
        kit::note_value(look, "result:" + std::to_string(i), result.came[i].says);
    }
    if (result.came.empty()) kit::note(look, look.say("screen.result.nothing"));
}

void draw_open(DeskView& desk, const ActResult& result, std::uint64_t opening) {
    const auto& look = desk.look;
    const auto at = ImGui::GetCursorScreenPos();
    const float width = kit::room().x, bar = look.px(4);
    ImGui::SetCursorScreenPos({at.x + look.unit(1.5F), at.y + bar});
    {
        const kit::Group group;
        ImGui::PushClipRect(at, {at.x + width, at.y + look.px(10'000)}, true);
        draw_act(desk, result, opening);
        draw_what_came(look, result);
        ImGui::PopClipRect();
    }
    const ImVec2 to{at.x + width, ImGui::GetItemRectMax().y + look.unit()};
    kit::canvas().AddRect(at, to, look.ink(kit::Tone::line), look.px(6), 0, look.px(1));
    kit::canvas().AddRectFilled(at, {to.x, at.y + bar}, look.ink(kit::Tone::good), look.px(2));
    ImGui::SetCursorScreenPos({at.x, to.y + look.unit(1.5F)});
}

void draw_folded(DeskView& desk, const ActResult& result) {
    const auto& look = desk.look;
    const auto press = kit::row(look, {"result.folded", result.act}, look.px(32));
    kit::note_value(look, "result", result.act);
    if (press.happened) desk.state.result.folded = 0;
    if (press.shown) {
        const auto middle = press.rect.GetCenter().y;
        kit::icon(look, {press.rect.Min.x + look.px(14), middle}, look.px(18), kit::Icon::check_round, kit::Tone::good);
        const kit::Style style{kit::Face::note, kit::Tone::good};
        const auto from = press.rect.Min.x + look.px(30);
        kit::put(look, {from, middle - kit::size_of(look, "X", style.face).y / 2}, press.rect.Max.x - from - look.unit(), result.act, style, true);
    }
    kit::gap(look, 1);
}

} // namespace

void draw_result(DeskView& desk) {
    const auto opening = just_done(desk);
    if (opening == 0) return;
    auto& state = desk.state.result;
    state.told = opening;
    const auto& result = state.made.at(desk.moment, [&] { return result_of(desk, opening); });
    if (state.folded == opening) draw_folded(desk, result);
    else draw_open(desk, result, opening);
}

} // namespace screens
