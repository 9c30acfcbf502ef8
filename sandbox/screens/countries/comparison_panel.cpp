#include "sandbox/screens/countries/comparison_panel.hpp"

#include "sandbox/screens/countries/countries.hpp"
#include "sandbox/screens/kit/layout.hpp"

#include <array>

namespace screens {
namespace {

using yardstick::Compared;

const std::vector<Compared>& lines(Countries& countries) {
    auto& made = countries.state.comparison;
    const std::pair of{countries.state.left, countries.state.right};
    if (!made || made->of != of) made = {of, yardstick::compare(countries.left(), countries.right())};
    return made->lines;
}

std::array<kit::Cell, 3> row(const Countries& countries, std::string_view what, std::string_view left, std::string_view right, kit::Style style) {
    const auto width = kit::room().x;
    const auto first = std::min(width * 0.28F, countries.look.px(320));
    const auto other = (width - first) / 2;
    return {kit::Cell{what, first, {kit::Face::body, kit::Tone::quiet}}, kit::Cell{left, other, style}, kit::Cell{right, other, style}};
}

std::string says(const Countries& countries, const std::string& words, const std::string& source) {
    if (words.empty()) return countries.look.say("compare.has_none");
    return source.empty() ? words : words + "\n[" + source + "]";
}

void draw_line(const Countries& countries, const Compared& line) {
    const auto left = says(countries, line.left, line.left_source);
    const auto right = says(countries, line.right, line.right_source);
    kit::cells(countries.look, row(countries, line.what, left, right, {}));
    kit::gap(countries.look, 1);
}

/// Topic by topic; nothing where no line of that sort stands.
void draw_lines(Countries& countries, bool differing) {
    const auto* topic = static_cast<const Compared*>(nullptr);
    for (const auto& line : lines(countries)) {
        if (line.differs() != differing) continue;
        if (!topic || topic->topic != line.topic) {
            kit::gap(countries.look, 1);
            kit::heading(countries.look, countries.look.say(yardstick::key_of(line.topic)));
            kit::rule(countries.look);
        }
        topic = &line;
        draw_line(countries, line);
    }
    if (!topic) kit::note(countries.look, countries.look.say("screen.countries.no_such_line"));
}

} // namespace

void draw_comparison(Countries& countries) {
    const auto& look = countries.look;
    {
        const kit::Group group;
        choose_profile(countries, "screen.countries.left", countries.state.left);
    }
    kit::beside_if_room(look, look.px(340), 3);
    {
        const kit::Group group;
        choose_profile(countries, "screen.countries.right", countries.state.right);
    }
    kit::gap(look, 2);
    const auto left = countries.name(countries.state.left), right = countries.name(countries.state.right);
    kit::title(look, look.say("compare.differ"));
    kit::cells(look, row(countries, "", left, right, {kit::Face::bold}));
    draw_lines(countries, true);
    kit::gap(look, 2);
    kit::title(look, look.say("compare.same"));
    draw_lines(countries, false);
}

} // namespace screens
