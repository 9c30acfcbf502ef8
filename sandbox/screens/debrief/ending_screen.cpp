#include "sandbox/screens/debrief/ending_screen.hpp"

#include "sandbox/debrief/ending.hpp"
#include "sandbox/screens/kit/first_line.hpp"
#include "sandbox/screens/kit/help.hpp"
#include "sandbox/screens/kit/plates.hpp"
#include "sandbox/screens/kit/text.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/screens/window_state.hpp"
#include "sandbox/texts/listed.hpp"
#include "sandbox/wording/dates.hpp"

namespace screens {
namespace {

using debrief::Ending;

/// Somebody's words, on the cream of paper, as high as they are.
void draw_word(const kit::Look& look, const char* id, const Ending::Word& word, const char* whose) {
    const float width = kit::room().x, padding = look.unit(2.5F), inside = std::min(width - 2 * padding, look.px(640));
    const auto from = look.say(whose, {{"title", word.title}, {"day", wording::readable_day(look.texts, word.at)}});
    const float height = kit::size_of(look, word.text, kit::Face::italic, inside).y + kit::size_of(look, from, kit::Face::note, inside).y + look.unit(5);
    const auto at = ImGui::GetCursorScreenPos();
    const auto cream = kit::mix(look.theme[kit::Tone::band], look.theme[kit::Tone::panel], 0.18);
    kit::canvas().AddRectFilled(at, {at.x + width, at.y + height}, cream.opaque(), look.px(6));
    kit::canvas().AddRect(at, {at.x + width, at.y + height}, look.ink(kit::Tone::line), look.px(6), 0, look.px(1));
    ImGui::SetCursorScreenPos({at.x + padding, at.y + look.unit(2)});
    {
        const kit::Group group;
        kit::paragraph(look, word.text, {kit::Face::italic}, inside);
        kit::paragraph(look, from, {kit::Face::note, kit::Tone::quiet}, inside);
    }
    kit::note_value(look, id, word.text, from);
    ImGui::SetCursorScreenPos({at.x, at.y + height + look.unit(1.5F)});
}

kit::Icon icon_of(debrief::Loss::Kind kind) {
    switch (kind) {
    case debrief::Loss::Kind::name: return kit::Icon::eye;
    case debrief::Loss::Kind::evidence: return kit::Icon::document;
    case debrief::Loss::Kind::limit: return kit::Icon::calendar;
    case debrief::Loss::Kind::expectation: break;
    }
    return kit::Icon::flag;
}

void draw_lost(const kit::Look& look, const Ending& ending) {
    if (ending.lost.empty()) return;
    kit::gap(look, 1);
    kit::caption(look, look.say("ending.lost.head"));
    std::size_t number = 0;
    for (const auto& loss : ending.lost) {
        const bool name = loss.kind == debrief::Loss::Kind::name;
        kit::icon_words(look, icon_of(loss.kind), loss.says, {name ? kit::Face::bold : kit::Face::body, kit::Tone::late});
        kit::note_value(look, "ending.lost." + std::to_string(number++), loss.says);
    }
}

void draw_name(const kit::Look& look, const Ending& ending) {
    if (ending.leaked.empty()) kit::icon_words(look, kit::Icon::shield, look.say("ending.safe"), {kit::Face::body, kit::Tone::good});
    if (!ending.guessed.empty())
        kit::icon_words(look, kit::Icon::people, look.say("ending.guessed", {{"who", texts::listed(ending.guessed)}}), {kit::Face::body, kit::Tone::soon});
    kit::note_value(look, "ending.name", ending.leaked.empty() ? look.say("ending.safe") : texts::listed(ending.leaked));
}

void draw_came_of(const kit::Look& look, const Ending& ending) {
    if (ending.came_of.empty()) kit::icon_words(look, kit::Icon::folder, look.say("ending.came_of_nothing"));
    for (const auto& sentence : ending.came_of) kit::icon_words(look, kit::Icon::folder, sentence);
}

void draw_head(const kit::Look& look, const Ending& ending) {
    kit::caption(look, look.say(ending.has_ended ? "ending.title" : "ending.not_ended"));
    kit::title(look, look.texts.plural("ending.days", ending.days));
    kit::text(look,
              look.say("ending.from_to", {{"from", wording::readable_day(look.texts, ending.from)}, {"to", wording::readable_day(look.texts, ending.to)}}),
              {kit::Face::body, kit::Tone::quiet});
    kit::gap(look, 1.5F);
}

void draw_back(const kit::Look& look, WindowState& window, const char* key, kit::Weight weight) {
    if (kit::button(look, look.named(key), weight)) window.screen = Screen::desk;
    kit::beside(look);
}

/// What can still be mended is offered first.
void draw_ways_on(const kit::Look& look, WindowState& window, const Ending& ending, Requests& requests) {
    if (ending.can_be_ended) draw_back(look, window, "ending.can_be_ended", kit::Weight::primary);
    if (kit::button(look, look.named("screen.desk.closing"), ending.can_be_ended ? kit::Weight::normal : kit::Weight::primary)) window.screen = Screen::closing;
    kit::beside(look);
    if (!ending.can_be_ended) draw_back(look, window, "ending.look_back", kit::Weight::normal);
    if (kit::button(look, look.named("screen.desk.leave"), kit::Weight::quiet)) requests.emplace_back(LeaveSession{});
}

void draw_words(const kit::Look& look, const Ending& ending) {
    draw_head(look, ending);
    draw_came_of(look, ending);
    draw_name(look, ending);
    draw_lost(look, ending);
    kit::gap(look, 1.5F);
    if (ending.last_scene) draw_word(look, "ending.scene", *ending.last_scene, "ending.scene_from");
    if (ending.last_letter) draw_word(look, "ending.letter", *ending.last_letter, "ending.letter_from");
}

} // namespace

void draw_ending(const kit::Look& look, WindowState& window, const session::Session& session, Requests& requests) {
    const auto make = [&] { return debrief::ending_of(session, look.texts); };
    const auto& ending = window.debrief.ending.at({moment_of(session), session.now(), {}, 0, look.texts.language()}, make);
    {
        const kit::FirstLine line(look);
        kit::text(look, ending ? ending->shown_case + "  " + ending->title : look.say("ending.no_case"), {kit::Face::bold});
    }
    if (!ending) return;
    const float width = std::min(kit::room().x, look.px(860));
    ImGui::SetCursorPosX(ImGui::GetCursorPosX() + (kit::room().x - width) / 2);
    const kit::Surface sheet(look, "ending", {width, kit::room().y - look.unit()}, kit::room().y < look.px(420) ? 2.0F : 4.0F);
    {
        const kit::Panel words(look, "ending words", {0, kit::room().y - look.px(56)}, {kit::Ground::none, 0, false});
        draw_words(look, *ending);
    }
    draw_ways_on(look, window, *ending, requests);
}

} // namespace screens
