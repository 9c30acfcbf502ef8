#include "sandbox/screens/desk/letters_panel.hpp"

#include "engine/views/letters.hpp"
#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/screens/papers/paper_drawing.hpp"
#include "sandbox/screens/papers/paper_words.hpp"
#include "sandbox/wording/dates.hpp"

#include <algorithm>

namespace screens {
namespace {

void draw_letter_as_paper(DeskView& desk, std::uint64_t fact) {
    const auto paper = paper_at_hand(desk, {PaperKey::Kind::fact, fact});
    if (!paper) return;
    draw_paper(desk.look, to_read(desk, *paper), {paper->id, {}, std::min(kit::room().x, desk.look.px(620)), 0, 1, false});
    kit::gap(desk.look, 1);
    if (kit::button(desk.look, {"look:" + paper->id, desk.look.say("screen.papers.lay_beside")})) lay_down(desk.state.papers, paper->key);
}

void draw_letter(DeskView& desk, const views::SentLetter& letter, std::size_t place, bool open) {
    const auto& look = desk.look;
    const auto label = letter.title + " - " + desk.name(letter.to);
    const auto press = kit::row(look, {"letter:" + desk.session.profile()[letter.letter].about.id + ":" + std::to_string(place), label}, look.px(52), open);
    if (press.happened) desk.state.letter = place;
    if (press.shown) {
        const ImVec2 at{press.rect.Min.x + look.px(8), press.rect.Min.y + look.px(5)};
        kit::put(look, at, press.rect.GetWidth() - look.px(16), label, {kit::Face::bold}, true);
        kit::put(look, {at.x, at.y + look.px(23)}, press.rect.GetWidth() - look.px(16), wording::readable(desk.look.texts, letter.at),
                 {kit::Face::note, kit::Tone::quiet}, true);
    }
    if (!open) return;
    kit::gap(look, 1);
    draw_letter_as_paper(desk, letter.fact);
    kit::gap(look, 2);
}

} // namespace

void draw_letters(DeskView& desk) {
    const auto* the_case = desk.the_case();
    if (!the_case) return kit::note(desk.look, desk.look.say("screen.case.no_letters"));
    const auto& letters = desk.state.memory.letters(desk.reader, desk.moment, *the_case);
    if (letters.empty()) return kit::note(desk.look, desk.look.say("screen.case.no_letters"));
    const auto newest = letters.size() - 1;
    const auto open = std::min(desk.state.letter.value_or(newest), newest);
    for (auto i = letters.size(); i-- > 0;) draw_letter(desk, letters[i], i, i == open);
}

} // namespace screens
