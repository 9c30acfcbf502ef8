#include "sandbox/screens/debrief/debrief_screen.hpp"

#include "sandbox/screens/debrief/filling_in.hpp"
#include "sandbox/screens/debrief/page_drawing.hpp"
#include "sandbox/screens/kit/first_line.hpp"
#include "sandbox/screens/kit/keys.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/screens/library/questions_screen.hpp"
#include "sandbox/screens/window_state.hpp"
#include "sandbox/session/play/waiting.hpp"
#include "sandbox/wording/dates.hpp"

#include <algorithm>
#include <array>

namespace screens {
namespace {

using exchange::Block;
using exchange::BlockKind;

bool begins_section(const Block& block) { return block.kind == BlockKind::heading && block.level == 2; }

/// From one heading to the next; what stands before the first belongs to it.
std::vector<std::span<const Block>> sections_of(const exchange::Page& page) {
    std::vector<std::span<const Block>> sections;
    std::size_t begin = 0;
    bool any = false;
    for (std::size_t i = 0; i <= page.blocks.size(); ++i) {
        const bool ends = i == page.blocks.size() || (begins_section(page.blocks[i]) && any);
        if (ends) sections.emplace_back(page.blocks.data() + begin, i - begin);
        if (ends) begin = i;
        any = any || (i < page.blocks.size() && begins_section(page.blocks[i]));
    }
    return sections;
}

std::string name_of(std::span<const Block> section) {
    const auto heading = std::ranges::find_if(section, begins_section);
    return heading == section.end() ? std::string{} : heading->text;
}

void draw_exports(Debriefed& debriefed) {
    static constexpr std::array endings{"html", "md", "json", "pdf"};
    static constexpr std::array keys{"screen.debrief.html", "screen.debrief.markdown", "screen.debrief.json", "screen.debrief.pdf"};
    const auto& look = debriefed.look;
    const auto& why = debriefed.state.closed_because;
    const bool closed = !why.empty();
    kit::note(look, look.say("screen.debrief.export"));
    kit::Flow flow(look);
    for (std::size_t i = 0; i < endings.size(); ++i) {
        flow.next(kit::button_width(look, look.say(keys[i])));
        if (kit::button(look, look.named(keys[i]), {kit::Weight::normal, 0, closed, why})) debriefed.requests.emplace_back(ExportDebrief{endings[i]});
    }
    if (!debriefed.state.written.empty()) kit::note(look, debriefed.state.written);
}

void draw_ways_out(Debriefed& debriefed, WindowState& window) {
    const auto& look = debriefed.look;
    const bool over = debriefed.session.over();
    const bool back =
        kit::button(look, look.named(over ? "screen.closing.look_again" : "screen.closing.back"), over ? kit::Weight::normal : kit::Weight::primary);
    if (back || kit::key(look, kit::Chord::just(kit::Chord::Special::escape), "screen.closing.back")) window.screen = Screen::desk;
    if (session::all_cases_ended(debriefed.session) && !over) {
        kit::beside_if_room(look, kit::button_width(look, look.say("screen.time.to_end")));
        if (kit::button(look, look.named("screen.time.to_end"))) debriefed.requests.emplace_back(PassTime{TimeSpan::to_end});
    }
    kit::beside_if_room(look, kit::button_width(look, look.say("screen.desk.leave")));
    if (kit::button(look, look.named("screen.desk.leave"))) debriefed.requests.emplace_back(LeaveSession{});
}

void choose(DebriefState& state, std::size_t section) {
    state.section = section;
    state.scrolled_up = true;
}

void draw_head(const kit::Look& look, const session::Session& session) {
    const kit::FirstLine line(look, 1);
    kit::title(look, look.say("screen.closing.title"));
    kit::note(look,
              look.say(session.over() ? "screen.closing.over" : "screen.closing.so_far", {{"date", wording::readable(look.texts, session::until(session))}}));
}

void draw_contents(Debriefed& debriefed, WindowState& window, const std::vector<std::span<const Block>>& sections) {
    const auto& look = debriefed.look;
    auto& state = debriefed.state;
    draw_ways_out(debriefed, window);
    kit::gap(look, 1);
    for (std::size_t i = 0; i < sections.size(); ++i)
        if (kit::line_row(look, {"debrief.section:" + std::to_string(i), name_of(sections[i])}, state.section == i)) choose(state, i);
    if (kit::line_row(look, look.named("screen.debrief.fill_in"), state.section == sections.size())) choose(state, sections.size());
    kit::gap(look, 1);
    draw_exports(debriefed);
}

void draw_read(Debriefed& debriefed, std::span<const Block> section) {
    if (const auto fact = draw_blocks(debriefed.look, section)) debriefed.requests.emplace_back(LookAt{*fact});
}

void draw_section(Debriefed& debriefed, Asking& asking, const std::vector<std::span<const Block>>& sections) {
    auto& state = debriefed.state;
    if (state.scrolled_up) ImGui::SetScrollY(0);
    state.scrolled_up = false;
    const bool is_read = state.section < sections.size();
    const bool gives_away = is_read && asking.waits() && name_of(sections[state.section]) == debriefed.look.say("debrief.section.before_after");
    if (gives_away) draw_waiting_questions(asking);
    else if (is_read) draw_read(debriefed, sections[state.section]);
    else draw_filling_in(debriefed);
    if (!state.page->footnote.empty()) kit::note(debriefed.look, state.page->footnote);
}

} // namespace

void draw_debrief(const kit::Look& look, WindowState& window, const session::Session& session, Requests& requests) {
    auto& state = window.debrief;
    Asking asking{look, session, window.questions, state, requests};
    if (window.questions.due && asking.waits()) return draw_questions_after(asking);
    draw_head(look, session);
    if (!state.page) {
        requests.emplace_back(MakeDebrief{});
        return kit::text(look, look.say("screen.debrief.reading"));
    }
    Debriefed debriefed{look, session, state, requests};
    const auto sections = sections_of(*state.page);
    // While somebody writes, nothing is read anew: it would be felt at each key.
    if (state.section < sections.size() && state.made_for != moment_of(session)) requests.emplace_back(MakeDebrief{});
    const auto whole = kit::room();
    const auto side = std::clamp(whole.x * 0.3F, std::min(look.px(280), whole.x * 0.4F), look.px(400));
    {
        const kit::Panel left(look, "contents", {side, whole.y}, {kit::Ground::panel, 2, false});
        draw_contents(debriefed, window, sections);
    }
    kit::beside(look);
    const kit::Panel right(look, "section", {0, whole.y}, {kit::Ground::none, 3, false});
    draw_section(debriefed, asking, sections);
}

} // namespace screens
