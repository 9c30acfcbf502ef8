#include "sandbox/screens/words/words_screen.hpp"

#include "sandbox/screens/kit/first_line.hpp"
#include "sandbox/screens/kit/help.hpp"
#include "sandbox/screens/kit/keys.hpp"
#include "sandbox/screens/kit/search.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/screens/library/guides_screen.hpp"
#include "sandbox/screens/window_state.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace screens {
namespace {

constexpr float field_band = 84; ///< at 100 %

void draw_words_head(const kit::Look& look, WindowState& window) {
    const kit::FirstLine line(look, 1);
    if (kit::button(look, {"words.back", look.say("screen.back")}) || kit::key(look, kit::Chord::just(kit::Chord::Special::escape), "screen.back"))
        window.screen = std::exchange(window.before_words, Screen::library);
    kit::beside(look, 2);
    kit::title(look, look.say("screen.words.title"));
}

std::string names_of(const texts::Term& term) {
    std::string names;
    for (const auto& name : term.names) (names += names.empty() ? "" : ", ") += name;
    return names;
}

bool is_sought(const texts::Term& term, const std::string& sought) { return kit::has_words(names_of(term) + ' ' + term.local + ' ' + term.says, sought); }

void draw_term(const kit::Look& look, const texts::Term& term, float width) {
    const auto side = std::min(look.px(230), width * 0.4F);
    const auto names = names_of(term);
    kit::columns(std::array{side, width - side}, [&](std::size_t column) {
        const auto room = (column == 0 ? side : width - side) - look.unit(2);
        if (column == 1) return kit::paragraph(look, term.says, {}, room);
        kit::paragraph(look, names, {kit::Face::bold}, room);
        if (!term.local.empty()) kit::paragraph(look, term.local, {kit::Face::small, kit::Tone::quiet}, room);
    });
    kit::note_value(look, "word:" + term.names.front(), names, term.says);
    kit::gap(look, 2);
}

void draw_sought(const kit::Look& look, WindowState& window) {
    const kit::Panel panel(look, "sought", {kit::room().x, look.px(field_band)}, {kit::Ground::none, 3, false});
    const auto width = std::min(kit::room().x, look.px(520));
    kit::field(look, look.named("screen.words.sought"), window.word_sought, {width, 1, look.say("screen.words.hint"), true});
}

void draw_found(const kit::Look& look, const WindowState& window) {
    const auto width = std::min(kit::room().x, look.px(900));
    bool any = false;
    for (const auto& term : window.glossary) {
        if (!is_sought(term, window.word_sought)) continue;
        any = true;
        draw_term(look, term, width);
    }
    if (!any) kit::text(look, look.say("screen.words.none", {{"words", window.word_sought}}));
}

} // namespace

void read_words(WindowState& window, Requests& requests) {
    read_guides(window, requests);
    if (!window.glossary.empty()) return;
    const auto page = std::ranges::find(window.guides, "glossary", &GuidePage::name);
    if (page != window.guides.end()) window.glossary = texts::glossary_of(page->text);
}

void open_words(WindowState& window) {
    if (window.screen != Screen::words) window.before_words = std::exchange(window.screen, Screen::words);
}

void draw_words(const kit::Look& look, WindowState& window, Requests& requests) {
    draw_words_head(look, window);
    read_words(window, requests);
    if (window.glossary.empty()) return kit::text(look, window.no_guides.empty() ? look.say("screen.guides.reading") : window.no_guides);
    draw_sought(look, window);
    const kit::Panel panel(look, "words", kit::room(), {kit::Ground::none, 3, false});
    draw_found(look, window);
}

} // namespace screens
