#include "sandbox/screens/portal/receipt_panel.hpp"

#include "engine/views/clock_board.hpp"
#include "sandbox/pictures/qr.hpp"
#include "sandbox/screens/kit/help.hpp"
#include "sandbox/screens/kit/plates.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/screens/portal/portal.hpp"
#include "sandbox/session/submission/receipt.hpp"
#include "sandbox/wording/dates.hpp"

namespace screens {
namespace {

/// Black on white in every theme: telephones read it.
void draw_code(const kit::Look& look, const std::string& words) {
    const auto code = pictures::qr_code(words);
    if (code.width == 0) return;
    constexpr int quiet = 4; // squares around it, as the standard wants
    const float square = std::max(3.0F, look.px(7));
    const float whole = square * static_cast<float>(code.width + 2 * quiet);
    const auto at = ImGui::GetCursorScreenPos();
    auto* list = ImGui::GetWindowDrawList();
    ImGui::Dummy({whole, whole});
    list->AddRectFilled(at, {at.x + whole, at.y + whole}, IM_COL32_WHITE);
    for (int row = 0; row < code.width; ++row)
        for (int column = 0; column < code.width; ++column) {
            if (!code.is_dark(row, column)) continue;
            const ImVec2 from{at.x + square * static_cast<float>(column + quiet), at.y + square * static_cast<float>(row + quiet)};
            list->AddRectFilled(from, {from.x + square, from.y + square}, IM_COL32_BLACK);
        }
}

std::string line_of(const Portal& portal, const casework::RunningClock& running) {
    const auto& look = portal.look;
    const auto& clock = portal.profile()[running.clock];
    const auto who = clock.owed_by ? portal.name_of(portal.profile()[clock.owed_by]) : std::string{};
    const bool known = running.due != casework::unknown_due;
    const auto date = known ? wording::readable_day(look.texts, {running.due}) : std::string{};
    return look.say(known ? "screen.portal.next_by" : "screen.portal.next_unknown", {{"what", portal.name_of(clock)}, {"date", date}, {"who", who}});
}

void draw_next(const Portal& portal, const casework::Case& the_case) {
    const auto& look = portal.look;
    kit::heading(look, look.say("screen.portal.next_steps"));
    for (const auto& running : the_case.clocks)
        if (running.state == casework::ClockState::running && !portal.profile()[running.clock].may_pass)
            kit::icon_words(look, running.due == casework::unknown_due ? kit::Icon::circle : kit::Icon::timer, line_of(portal, running));
    kit::icon_words(look, kit::Icon::letter, look.say("screen.portal.letters_come_here"));
}

void draw_number(const Portal& portal, const session::Receipt& receipt) {
    const auto& look = portal.look;
    kit::caption(look, look.say("screen.portal.your_number"));
    kit::title(look, receipt.number);
    kit::note_value(look, "portal.number", receipt.number);
    kit::gap(look, 1);
    kit::caption(look, look.say("screen.portal.your_code"));
    kit::title(look, receipt.code);
    kit::note_value(look, "portal.code", receipt.code);
    kit::text(look, look.say("screen.portal.code_words"), {kit::Face::note, kit::Tone::quiet});
    kit::text(look, look.say("screen.portal.code_lost"), {kit::Face::note, kit::Tone::quiet});
}

} // namespace

bool draw_receipt(const Portal& portal, std::uint32_t case_number) {
    const auto& look = portal.look;
    const auto receipt = session::receipt(portal.session, case_number);
    const kit::Surface sheet(look, "receipt", {0, 0}, 3);
    kit::icon_words(look, kit::Icon::check_round, look.say("screen.portal.sent"), {kit::Face::title, kit::Tone::good});
    kit::text(look, look.say("screen.portal.sent_words", {{"date", wording::readable(look.texts, receipt.at)}}), {kit::Face::body, kit::Tone::quiet});
    kit::gap(look, 2);
    {
        const kit::Group group;
        draw_code(look, receipt.on_paper());
    }
    kit::beside(look, 3);
    {
        const kit::Group group;
        draw_number(portal, receipt);
    }
    kit::gap(look, 2);
    draw_next(portal, portal.session.world().cases[case_number]);
    kit::gap(look, 2);
    return kit::button(look, look.named("screen.portal.to_page"), kit::Weight::primary);
}

} // namespace screens
