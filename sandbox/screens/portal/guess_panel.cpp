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
    const auto number = [](std::size_t count) { return std::to_string(count); };
    auto words = look.say("screen.portal.fit", {{"count", number(guess.by_account)}, {"people", number(guess.people)}, {"house", portal.name(guess.house)}});
    if (portal.state.draft.pieces != 0 && guess.by_all < guess.by_account) words += " " + look.say("screen.portal.fit_with", {{"count", number(guess.by_all)}});
    if (guess.by_all == 1) words += " " + look.say("screen.portal.only_you");
    return words;
}

} // namespace

void draw_people(const kit::Look& look, const PeopleRow& row) {
    const auto shown = std::min(row.people, most_drawn);
    const float whole = kit::room().x, width = look.px(11), step = width + look.px(4);
    const auto in_row = std::max<std::size_t>(1, static_cast<std::size_t>(whole / step));
    const auto rows = (shown + in_row - 1) / in_row;
    const auto at = ImGui::GetCursorScreenPos();
    ImGui::Dummy({whole, static_cast<float>(rows) * look.px(20)});
    for (std::size_t i = 0; i < shown; ++i) {
        const auto tone = i < row.fit_all ? kit::Tone::late : i < row.fit_some ? kit::Tone::soon : kit::Tone::line;
        draw_somebody(look, {at.x + static_cast<float>(i % in_row) * step, at.y + static_cast<float>(i / in_row) * look.px(20)}, width, tone);
    }
}

void draw_told(const kit::Look& look, const std::vector<session::ToldWords>& told, std::size_t people) {
    for (const auto& one : told) {
        const auto words = look.texts.plural("screen.portal.told", static_cast<long long>(one.betrayal.fitting.size()),
                                             {{"words", one.words}, {"people", std::to_string(people)}});
        kit::icon_words(look, kit::Icon::eye, words, {kit::Face::note, one.betrayal.fitting.size() <= 2 ? kit::Tone::late : kit::Tone::soon});
        kit::note_value(look, "portal.told:" + one.words, words);
    }
}

std::string guess_words(const Portal& portal) {
    const auto& guess = foreseen(portal).guess;
    return guess ? counted(portal, *guess) : portal.look.say("screen.portal.no_list");
}

void draw_guess(const Portal& portal) {
    const auto& look = portal.look;
    kit::caption(look, look.say("screen.portal.who_could_guess"));
    const auto& guess = foreseen(portal).guess;
    const auto words = guess_words(portal);
    if (!guess) return kit::text(look, words, {kit::Face::body, kit::Tone::quiet});
    draw_people(look, {guess->people, guess->by_all, guess->by_account});
    kit::text(look, words, {kit::Face::note, guess->by_all <= 2 ? kit::Tone::late : kit::Tone::ink});
    kit::note_value(look, "portal.guess", words);
    draw_told(look, guess->told, guess->people);
}

} // namespace screens
