#include "sandbox/screens/library/briefing_screen.hpp"

#include "sandbox/screens/kit/choices.hpp"
#include "sandbox/screens/kit/first_line.hpp"
#include "sandbox/screens/kit/icons.hpp"
#include "sandbox/screens/kit/keys.hpp"
#include "sandbox/screens/kit/markdown_text.hpp"
#include "sandbox/screens/kit/plates.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/screens/library/trainer_question.hpp"
#include "sandbox/screens/window_state.hpp"

#include <algorithm>

namespace screens {
namespace {

void draw_start(const kit::Look& look, WindowState& window, Requests& requests) {
    kit::heading(look, look.say("screen.briefing.goals"));
    for (const auto& goal : window.scenarios[window.chosen].goals) kit::icon_words(look, kit::Icon::flag, kit::Tone::accent, goal, {});
    kit::note(look, look.say("screen.briefing.points"));
    kit::gap(look, 2);
    kit::heading(look, look.say("screen.briefing.rails"));
    const std::vector<std::string> rails{look.say("screen.rails.teach"), look.say("screen.rails.exam")};
    kit::segments(look, look.named("screen.briefing.rails"), rails, window.rails);
    kit::note(look, look.say(window.rails == 0 ? "screen.rails.teach_words" : "screen.rails.exam_words"));
    kit::gap(look, 2);
    if (kit::button(look, look.named("screen.briefing.start"), kit::Weight::primary))
        requests.emplace_back(
            StartScenario{window.scenarios[window.chosen].path, window.rails == 0 ? casework::GuardRails::teach : casework::GuardRails::exam});
    kit::beside(look);
    if (kit::button(look, look.named("screen.back")) || kit::key(look, kit::Chord::just(kit::Chord::Special::escape), "screen.back"))
        window.screen = Screen::library;
    kit::gap(look, 3);
    kit::heading(look, look.say("screen.facilitator.title"));
    kit::note(look, look.say("screen.facilitator.open_words"));
    if (kit::button(look, look.named("screen.facilitator.open"))) want_facilitator(window);
}

} // namespace

/// What is to be read on the left; goals and the button to start stay in view beside it.
void draw_briefing(const kit::Look& look, WindowState& window, Requests& requests) {
    const auto& scenario = window.scenarios[window.chosen];
    {
        const kit::FirstLine line(look);
        kit::title(look, scenario.title);
        kit::note(look, look.say("screen.library.about",
                                 {{"country", scenario.country}, {"minutes", std::to_string(scenario.minutes)}, {"level", std::to_string(scenario.level)}}));
    }
    const kit::Panel around(look, "about scenario", {0, 0}, {kit::Ground::none, 1, false, false});
    const auto whole = kit::room();
    const auto side = std::min(look.px(440), whole.x * 0.4F);
    {
        const kit::Surface surface(look, "briefing", {whole.x - side - look.unit(), whole.y}, 3);
        kit::markdown(look, scenario.briefing);
    }
    kit::beside(look);
    const kit::Surface surface(look, "start", {side, whole.y}, 3);
    draw_start(look, window, requests);
}

} // namespace screens
