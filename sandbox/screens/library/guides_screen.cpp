#include "sandbox/screens/library/guides_screen.hpp"

#include "sandbox/screens/kit/first_line.hpp"
#include "sandbox/screens/kit/keys.hpp"
#include "sandbox/screens/kit/markdown_text.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/screens/library/guide_readers.hpp"
#include "sandbox/screens/library/trainer_question.hpp"
#include "sandbox/screens/window_state.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace screens {
namespace {

void draw_head(const kit::Look& look, WindowState& window) {
    const kit::FirstLine line(look, 1);
    if (kit::button(look, {"guides.back", look.say("screen.back")}) || kit::key(look, kit::Chord::just(kit::Chord::Special::escape), "screen.back"))
        window.screen = std::exchange(window.before_guides, Screen::library);
    kit::beside(look, 2);
    kit::title(look, look.say("screen.guides.title"));
}

constexpr std::array reader_keys{"screen.guides.readers.player", "screen.guides.readers.trainer", "screen.guides.readers.official",
                                 "screen.guides.readers.engineer", "screen.guides.readers.anyone"};

void draw_reader(const kit::Look& look, const WindowState& window, std::size_t page) {
    const auto reader = reader_of_guide(window.guides[page].name);
    if (page > 0 && reader_of_guide(window.guides[page - 1].name) == reader) return;
    if (page > 0) kit::gap(look, 2);
    kit::paragraph(look, look.say(reader_keys[static_cast<std::size_t>(reader)]), {kit::Face::small_bold, kit::Tone::quiet}, kit::room().x);
}

void draw_contents(const kit::Look& look, WindowState& window) {
    for (std::size_t i = 0; i < window.guides.size(); ++i) {
        const auto& page = window.guides[i];
        draw_reader(look, window, i);
        if (kit::line_row(look, {"guide:" + page.name, page.title}, i == window.guide)) window.guide = i;
    }
}

/// They tell what is to be found out in the scenarios.
bool is_for_trainers(const GuidePage& page) { return reader_of_guide(page.name) == GuideReader::trainer; }

void turn_to_wanted(WindowState& window) {
    const auto page = std::ranges::find(window.guides, window.guide_wanted, &GuidePage::name);
    if (page != window.guides.end()) window.guide = static_cast<std::size_t>(page - window.guides.begin());
    window.guide_wanted.clear();
}

} // namespace

void open_guide(WindowState& window, const std::string& page) {
    window.guide_wanted = page.empty() ? "how-to-play" : page;
    window.before_guides = std::exchange(window.screen, Screen::guides);
}

void read_guides(const WindowState& window, Requests& requests) {
    if (window.guides.empty() && window.no_guides.empty()) requests.emplace_back(ReadGuides{});
}

void draw_guides(const kit::Look& look, WindowState& window, Requests& requests) {
    draw_head(look, window);
    if (window.guides.empty()) {
        read_guides(window, requests);
        return kit::text(look, window.no_guides.empty() ? look.say("screen.guides.reading") : window.no_guides);
    }
    if (!window.guide_wanted.empty()) turn_to_wanted(window);
    const auto whole = kit::room();
    const auto side = std::min(look.px(320), whole.x * 0.4F);
    {
        const kit::Panel panel(look, "contents", {side, whole.y}, {kit::Ground::panel, 2, false});
        draw_contents(look, window);
    }
    kit::beside(look);
    const kit::Panel panel(look, ("page " + window.guides[window.guide].name).c_str(), {whole.x - side - look.unit(), whole.y}, {kit::Ground::none, 3, false});
    if (is_for_trainers(window.guides[window.guide]) && draw_trainer_page(look, window)) return;
    kit::markdown(look, window.guides[window.guide].text);
}

} // namespace screens
