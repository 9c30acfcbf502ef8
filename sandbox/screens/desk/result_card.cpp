#include "sandbox/screens/desk/result_card.hpp"

#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/desk/form_consequences.hpp"
#include "sandbox/screens/kit/help.hpp"
#include "sandbox/screens/kit/layout.hpp"
#include "sandbox/screens/kit/text.hpp"
#include "sandbox/screens/kit/widgets.hpp"

namespace screens {
namespace {

/// The fact that opened the act; 0: nothing is to be told.
std::uint64_t just_done(const DeskView& desk) {
    const auto last = desk.ahead().last_act;
    if (last == 0 || last <= desk.state.sat_down_at || last <= desk.state.result_read) return 0;
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

void draw_lines(const kit::Look& look, const ActResult& result) {
    kit::icon_words(look, kit::Icon::check_round, result.act, {kit::Face::bold, kit::Tone::good});
    kit::note_value(look, "result", result.act);
    for (std::size_t i = 0; i < result.came.size(); ++i) {
        kit::icon_words(look, icon_of(result.came[i].kind), result.came[i].says, {kit::Face::note});
        kit::note_value(look, "result:" + std::to_string(i), result.came[i].says);
    }
    if (result.came.empty()) kit::note(look, look.say("screen.result.nothing"));
}

} // namespace

void draw_result(DeskView& desk) {
    const auto opening = just_done(desk);
    if (opening == 0) return;
    const auto& look = desk.look;
    const auto& result = desk.state.result.at(desk.moment, [&] { return result_of(desk, opening); });
    const auto at = ImGui::GetCursorScreenPos();
    const float width = kit::room().x, bar = look.px(4);
    ImGui::SetCursorScreenPos({at.x + look.unit(), at.y + look.unit() + bar});
    {
        const kit::Group group;
        ImGui::PushTextWrapPos(ImGui::GetCursorPosX() + width - look.unit(2));
        draw_lines(look, result);
        ImGui::PopTextWrapPos();
        if (kit::button(look, look.named("screen.result.read"))) desk.state.result_read = opening;
    }
    const ImVec2 to{at.x + width, ImGui::GetItemRectMax().y + look.unit()};
    kit::canvas().AddRect(at, to, look.ink(kit::Tone::line), look.px(6), 0, look.px(1));
    kit::canvas().AddRectFilled(at, {to.x, at.y + bar}, look.ink(kit::Tone::good), look.px(2));
    ImGui::SetCursorScreenPos({at.x, to.y + look.unit()});
}

} // namespace screens
