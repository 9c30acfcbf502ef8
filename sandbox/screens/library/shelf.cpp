#include "sandbox/screens/library/shelf.hpp"

#include "sandbox/screens/kit/choices.hpp"
#include "sandbox/screens/kit/icons.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/screens/window_state.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace screens {
namespace {

constexpr float between_cards = 12, least_card = 330, card_band = 66, card_inset = 14; ///< at 100 %

/// By model::Sign.
constexpr std::array sign_icons{kit::Icon::search,  kit::Icon::eye_off,  kit::Icon::scale, kit::Icon::split,  kit::Icon::clock,      kit::Icon::gavel,
                                kit::Icon::comment, kit::Icon::document, kit::Icon::money, kit::Icon::people, kit::Icon::institution};

bool country_button(const kit::Look& look, const std::string& id, const std::string& label, bool chosen) {
    kit::beside_if_room(look, kit::button_width(look, label));
    return kit::button(look, {id, label}, chosen ? kit::Weight::primary : kit::Weight::normal);
}

void draw_countries(const kit::Look& look, WindowState& window) {
    auto& wanted = window.library.filter.country;
    const auto countries = countries_of(window.scenarios);
    std::size_t all = 0;
    for (const auto& country : countries) all += country.scenarios;
    const auto count = [&look](const char* key, const std::string& name, std::size_t number) {
        return look.say(key, {{"country", name}, {"number", std::to_string(number)}});
    };
    if (country_button(look, "library.country:", count("screen.library.all", {}, all), wanted.empty())) wanted.clear();
    for (const auto& [name, number] : countries)
        if (country_button(look, "library.country:" + name, count("screen.library.of_country", name, number), wanted == name)) wanted = name;
}

int hardest(const WindowState& window) {
    int level = 1;
    for (const auto& scenario : window.scenarios) level = std::max(level, scenario.level);
    return level;
}

void draw_more_filters(const kit::Look& look, WindowState& window) {
    auto& filter = window.library.filter;
    const std::vector<std::string> lengths{look.say("screen.library.any_length"),
                                           look.say("screen.library.up_to", {{"minutes", std::to_string(short_minutes)}}),
                                           look.say("screen.library.up_to", {{"minutes", std::to_string(middle_minutes)}}),
                                           look.say("screen.library.longer", {{"minutes", std::to_string(middle_minutes)}})};
    kit::beside_if_room(look, look.px(150));
    kit::drop_down(look, look.named("screen.library.length"), lengths, filter.length, look.px(150));
    std::vector<std::string> levels{look.say("screen.library.any_level")};
    for (int level = 1; level <= hardest(window); ++level) levels.push_back(look.say("screen.library.level", {{"level", std::to_string(level)}}));
    kit::beside_if_room(look, look.px(130));
    kit::drop_down(look, look.named("screen.library.by_level"), levels, filter.level, look.px(130));
    kit::beside_if_room(look, look.px(200));
    kit::field(look, look.named("screen.library.search"), filter.words,
               {std::min(look.px(240), kit::room().x), 1, look.say("screen.library.search_hint"), true});
}

std::string results_of_card(const kit::Look& look, const ScenarioCard& scenario) {
    if (scenario.attempts == 0) return look.say("screen.library.not_played");
    return look.texts.plural("screen.library.best", scenario.attempts, {{"percent", std::to_string(scenario.best_percent)}});
}

std::string about_card(const kit::Look& look, const ScenarioCard& scenario) {
    return look.say("screen.library.about",
                    {{"country", scenario.country}, {"minutes", std::to_string(scenario.minutes)}, {"level", std::to_string(scenario.level)}});
}

float words_width(const kit::Look& look, float width) { return width - look.px(card_band + 2 * card_inset); }

/// All cards are as high as the one that says most.
float shelf_card_height(const kit::Look& look, const std::vector<std::size_t>& shown, const WindowState& window, float width) {
    float summary = 0;
    for (const auto place : shown)
        summary = std::max(summary, kit::size_of(look, window.scenarios[place].summary, kit::Face::note, words_width(look, width)).y);
    return summary + look.px(70);
}

void draw_band(const kit::Look& look, const kit::Press& press, model::Sign sign) {
    const auto place = static_cast<std::size_t>(sign);
    const auto colour = look.theme.category(place);
    const ImVec2 to{press.rect.Min.x + look.px(card_band), press.rect.Max.y};
    kit::canvas().AddRectFilled(press.rect.Min, to, colour.opaque(), look.unit(), ImDrawFlags_RoundCornersLeft);
    const auto dark = look.theme[kit::Tone::on_band], light = look.theme[kit::Tone::on_accent];
    const auto ink = kit::contrast(colour, dark) > kit::contrast(colour, light) ? dark : light;
    kit::icon_coloured(look, {press.rect.Min.x + look.px(card_band / 2), press.rect.GetCenter().y}, look.px(36), sign_icons[place], ink.opaque());
}

void draw_card_words(const kit::Look& look, const kit::Press& press, const ScenarioCard& scenario) {
    const auto width = words_width(look, press.rect.GetWidth());
    const ImVec2 at{press.rect.Min.x + look.px(card_band + card_inset), press.rect.Min.y + look.px(8)};
    const kit::Style quiet{kit::Face::note, kit::Tone::quiet};
    kit::put(look, at, width, scenario.title, {kit::Face::bold}, true);
    const auto* font = look.font(kit::Face::note);
    kit::canvas().AddText(font, font->FontSize, {at.x, at.y + look.px(25)}, look.ink(kit::Tone::ink), scenario.summary.c_str(), nullptr, width);
    const auto results = results_of_card(look, scenario);
    const auto right = kit::size_of(look, results, kit::Face::note).x, last = press.rect.Max.y - look.px(28);
    kit::put(look, {at.x, last}, width - right - look.unit(), about_card(look, scenario), quiet, true);
    kit::put(look, {at.x + width - right, last}, right + 1, results, quiet, true);
}

void draw_card(const kit::Look& look, WindowState& window, std::size_t place, ImVec2 size) {
    const auto& scenario = window.scenarios[place];
    const auto press = kit::card(look, {"open:" + scenario.title, scenario.title}, size);
    if (press.happened) {
        window.chosen = place;
        window.screen = Screen::briefing;
    }
    if (!press.shown) return;
    draw_band(look, press, scenario.sign);
    draw_card_words(look, press, scenario);
    kit::focus_ring(look, press, 8);
}

void draw_nothing_fits(const kit::Look& look, WindowState& window) {
    kit::note(look, look.say("screen.library.nothing_fits"));
    if (kit::button(look, look.named("screen.library.show_all"))) window.library.filter = {};
}

} // namespace

void draw_shelf_filter(const kit::Look& look, WindowState& window) {
    {
        const kit::Group group;
        kit::gap(look, 1.75F);
        kit::text(look, look.say("screen.library.scenarios"), {kit::Face::title});
    }
    if (window.scenarios.empty()) return;
    draw_countries(look, window);
    draw_more_filters(look, window);
}

void draw_shelf(const kit::Look& look, WindowState& window) {
    if (window.scenarios.empty()) return kit::note(look, look.say("screen.library.no_scenarios"));
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < window.scenarios.size(); ++i)
        if (passes(window.library.filter, window.scenarios[i])) shown.push_back(i);
    if (shown.empty()) return draw_nothing_fits(look, window);
    const auto room = kit::room().x, gap = look.px(between_cards);
    const auto columns = std::max(1.0F, std::floor((room + gap) / (look.px(least_card) + gap)));
    const auto width = std::floor((room - (columns - 1) * gap) / columns);
    const ImVec2 size{width, shelf_card_height(look, shown, window, width)};
    kit::Flow flow(look, between_cards / 8);
    for (const auto place : shown) {
        flow.next(width);
        draw_card(look, window, place, size);
    }
}

} // namespace screens
