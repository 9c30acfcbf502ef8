#include "sandbox/screens/countries/countries_screen.hpp"

#include "sandbox/screens/countries/comparison_panel.hpp"
#include "sandbox/screens/countries/conformity_panel.hpp"
#include "sandbox/screens/countries/guide_panel.hpp"
#include "sandbox/screens/countries/routing_panel.hpp"
#include "sandbox/screens/countries/unconfirmed_panel.hpp"
#include "sandbox/screens/kit/choices.hpp"
#include "sandbox/screens/kit/first_line.hpp"
#include "sandbox/screens/kit/keys.hpp"
#include "sandbox/screens/kit/marks.hpp"
#include "sandbox/screens/kit/text.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/screens/window_state.hpp"

#include <array>

namespace screens {
namespace {

using Draw = void (*)(Countries&);

struct Tab {
    const char* key;
    Draw draw;
};

constexpr std::array tabs{
    Tab{"screen.countries.comparison", draw_comparison},   Tab{"screen.countries.conformity", draw_conformity},
    Tab{"screen.countries.unconfirmed", draw_unconfirmed}, Tab{"screen.countries.guide", draw_guide},
    Tab{"screen.countries.routing", draw_routing},
};

void draw_head(const kit::Look& look, WindowState& window) {
    const kit::FirstLine line(look, 2, "screen.researched");
    if (kit::button(look, {"countries.back", look.say("screen.back")}) || kit::key(look, kit::Chord::just(kit::Chord::Special::escape), "screen.back"))
        window.screen = Screen::library;
    kit::beside(look, 2);
    const kit::Group group;
    kit::title(look, look.say("screen.countries.title"));
    kit::note(look, look.say("screen.countries.words"));
}

/// Kosovo's name stands with its footnote wherever it stands.
void draw_footnote(const Countries& countries) {
    const bool both = countries.state.tab == 0;
    kit::kosovo_footnote(countries.look, countries.name(countries.state.left) + (both ? countries.name(countries.state.right) : ""));
}

} // namespace

yardstick::Said Countries::left() const { return {state.profiles[state.left], look.texts}; }
yardstick::Said Countries::right() const { return {state.profiles[state.right], look.texts}; }
std::string Countries::name(std::size_t place) const { return state.profiles[place].name.in(look.texts.language()); }

session::DryRun& Countries::trial() {
    if (!state.trial || state.trial->of != state.left) state.trial.reset(new CountriesState::Trial{state.left, session::DryRun(state.profiles[state.left])});
    return state.trial->run;
}

bool choose_profile(Countries& countries, const char* key, std::size_t& place) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < countries.state.profiles.size(); ++i) names.push_back(countries.name(i));
    kit::note(countries.look, countries.look.say(key));
    auto& state = countries.state;
    const auto before = place;
    if (!kit::drop_down(countries.look, countries.look.named(key), names, place, countries.look.px(320))) return false;
    // A country beside itself shows nothing: the two change places.
    if (state.left == state.right) (&place == &state.left ? state.right : state.left) = before;
    return true;
}

void draw_countries(const kit::Look& look, WindowState& window, Requests& requests) {
    draw_head(look, window);
    const kit::Panel panel(look, "countries", {0, 0}, {kit::Ground::none, 3, false});
    if (window.countries.profiles.empty()) {
        requests.emplace_back(ReadCountries{});
        return kit::text(look, look.say("screen.countries.reading"));
    }
    Countries countries{look, window.countries, requests};
    std::vector<std::string> names;
    for (const auto& tab : tabs) names.push_back(look.say(tab.key));
    kit::tabs(look, {"countries.tabs", look.say("screen.countries.title")}, names, window.countries.tab);
    kit::gap(look, 2);
    draw_footnote(countries);
    tabs[window.countries.tab].draw(countries);
}

} // namespace screens
