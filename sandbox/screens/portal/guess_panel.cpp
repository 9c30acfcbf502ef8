#include "sandbox/screens/portal/guess_panel.hpp"

#include "sandbox/screens/kit/help.hpp"
#include "sandbox/screens/kit/plates.hpp"
#include "sandbox/screens/portal/foreseen.hpp"
#include "sandbox/screens/portal/portal.hpp"

#include <algorithm>

namespace screens {
namespace {

constexpr std::size_t most_drawn = 60;

void draw_somebody(const kit::Look& look, ImVec2 at, float width, kit::Tone tone) {
    const float height = width * 1.35F;
    ImGui::GetWindowDrawList()->AddRectFilled(at, {at.x + width, at.y + height}, look.ink(tone), width / 2, ImDrawFlags_RoundCornersTop);
}

std::string counted(const Portal& portal, const session::Guess& guess) {
    const auto& look = portal.look;
    auto words = fit_words(look, guess.by_all, guess.people);
    if (guess.by_all < guess.by_account) words += " " + look.say("screen.portal.fit_without", {{"count", std::to_string(guess.by_account)}});
    return words;
}

std::string not_counted(const Portal& portal) {
    return portal.look.say(session::names_whom_it_is_about(portal.session, portal.state.draft) ? "screen.portal.any_house" : "screen.portal.no_list");
}

/// What the scenario has her say of it, where she ticked it herself.
std::string ticked_words(const Portal& portal, const std::string& trait) {
    const auto& tellings = portal.session.scenario().tellings;
    const auto found =
        std::ranges::find_if(tellings, [&](const model::Telling& telling) { return telling.who == portal.report().by && telling.trait == trait; });
    return found == tellings.end() ? trait : portal.in_language(found->says);
}

} // namespace

Danger danger_of(std::size_t fit, std::size_t people) {
    if (fit <= 1) return {"screen.portal.fit_alone", kit::Icon::eye, kit::Tone::late};
    if (fit == people) return {"screen.portal.fit_all", kit::Icon::check_round, kit::Tone::good};
    if (fit <= 2) return {"screen.portal.fit_few", kit::Icon::alert, kit::Tone::late};
    return {"screen.portal.fit_some", kit::Icon::people, kit::Tone::soon};
}

std::string fit_words(const kit::Look& look, std::size_t fit, std::size_t people) {
    return look.say(danger_of(fit, people).key, {{"count", std::to_string(fit)}, {"people", std::to_string(people)}});
}

void draw_people(const kit::Look& look, std::size_t people, std::size_t fit) {
    const auto shown = std::min(people, most_drawn);
    const float whole = kit::room().x, width = look.px(11), step = width + look.px(4);
    const auto in_row = std::max<std::size_t>(1, static_cast<std::size_t>(whole / step));
    const auto rows = (shown + in_row - 1) / in_row;
    const auto tone = danger_of(fit, people).tone;
    const auto at = ImGui::GetCursorScreenPos();
    ImGui::Dummy({whole, static_cast<float>(rows) * look.px(20)});
    for (std::size_t i = 0; i < shown; ++i)
        draw_somebody(look, {at.x + static_cast<float>(i % in_row) * step, at.y + static_cast<float>(i / in_row) * look.px(20)}, width,
                      i < fit ? tone : kit::Tone::line);
}

void draw_told(const Portal& portal, const std::vector<session::ToldWords>& told, std::size_t people) {
    const auto& look = portal.look;
    for (const auto& one : told) {
        const auto fit = one.betrayal.fitting.size();
        const auto said = one.words.empty() ? ticked_words(portal, one.trait) : one.words;
        const auto* key = one.words.empty() ? "screen.portal.ticked" : "screen.portal.told";
        const auto words = look.texts.plural(key, static_cast<long long>(fit), {{"words", said}, {"people", std::to_string(people)}});
        kit::icon_words(look, kit::Icon::eye, words, {kit::Face::note, danger_of(fit, people).tone});
        kit::note_value(look, "portal.told:" + (one.words.empty() ? one.trait : one.words), words);
    }
}

std::string guess_words(const Portal& portal) {
    const auto& guess = foreseen(portal).guess;
    return guess ? counted(portal, *guess) : not_counted(portal);
}

void draw_guess(const Portal& portal) {
    const auto& look = portal.look;
    kit::caption(look, look.say("screen.portal.who_could_guess"));
    const auto& guess = foreseen(portal).guess;
    const auto words = guess_words(portal);
    kit::note_value(look, "portal.guess", words);
    if (!guess) return kit::icon_words(look, kit::Icon::alert, words, {kit::Face::note, kit::Tone::soon});
    const auto danger = danger_of(guess->by_all, guess->people);
    draw_people(look, guess->people, guess->by_all);
    kit::icon_words(look, danger.sign, words, {kit::Face::note, danger.tone});
    draw_told(portal, guess->told, guess->people);
}

} // namespace screens
