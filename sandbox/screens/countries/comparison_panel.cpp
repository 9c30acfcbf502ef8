#include "sandbox/screens/countries/comparison_panel.hpp"

#include "sandbox/screens/countries/countries.hpp"
#include "sandbox/screens/kit/layout.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/yardstick/matters.hpp"

#include <algorithm>
#include <array>

namespace screens {
namespace {

using yardstick::Compared;
using yardstick::Standing;

const ComparisonState& compared(Countries& countries) {
    auto& made = countries.state.comparison;
    const std::pair of{countries.state.left, countries.state.right};
    const auto left = countries.left(), right = countries.right();
    if (!made || made->of != of) made = {of, yardstick::summary(left, right), yardstick::compare(left, right)}, countries.state.written.clear();
    return *made;
}

std::array<kit::Cell, 3> row(const Countries& countries, std::string_view what, std::string_view left, std::string_view right,
                             std::pair<kit::Style, kit::Style> styles) {
    const auto width = kit::room().x;
    const auto first = std::min(width * 0.28F, countries.look.px(320));
    const auto other = (width - first) / 2;
    return {kit::Cell{what, first, {kit::Face::body, kit::Tone::quiet}}, kit::Cell{left, other, styles.first}, kit::Cell{right, other, styles.second}};
}

std::string says(const yardstick::Said& said, const yardstick::Cell& cell, const std::string& line) {
    const auto words = yardstick::told(said, cell, line);
    return cell.source.empty() ? words : words + "\n[" + cell.source + "]";
}

kit::Style style_of(const yardstick::Cell& cell) { return {kit::Face::body, cell.answer == profile::Answer::unread ? kit::Tone::quiet : kit::Tone::ink}; }

void draw_line(const Countries& countries, const Compared& line) {
    const auto left = says(countries.left(), line.left, line.what), right = says(countries.right(), line.right, line.what);
    kit::cells(countries.look, row(countries, line.what, left, right, {style_of(line.left), style_of(line.right)}));
    kit::gap(countries.look, 1);
}

/// Topic by topic.
void draw_lines(Countries& countries, Standing standing) {
    const auto* topic = static_cast<const Compared*>(nullptr);
    for (const auto& line : compared(countries).lines) {
        if (line.standing() != standing) continue;
        if (!topic || topic->topic != line.topic) {
            kit::gap(countries.look, 1);
            kit::heading(countries.look, countries.look.say(yardstick::key_of(line.topic)));
            kit::rule(countries.look);
        }
        topic = &line;
        draw_line(countries, line);
    }
}

void draw_summary(Countries& countries) {
    const auto& look = countries.look;
    kit::title(look, look.say("compare.summary"));
    for (const auto& line : compared(countries).summary) {
        kit::paragraph(look, line, {}, kit::room().x); // ten lines are to fit on a screen
        kit::gap(look, 0.5F);
    }
    kit::note(look, look.say("compare.how_to_read"));
}

void draw_standing(Countries& countries, Standing standing) {
    const auto& look = countries.look;
    const kit::Style head{kit::Face::bold};
    const auto left = countries.left().short_name(), right = countries.right().short_name();
    kit::gap(look, 2);
    kit::title(look, look.say(yardstick::key_of(standing)));
    kit::note(look, look.say(yardstick::says_key_of(standing)));
    kit::cells(look, row(countries, "", left, right, {head, head}));
    draw_lines(countries, standing);
}

void draw_ways_out(Countries& countries) {
    const auto& look = countries.look;
    kit::Flow flow(look);
    for (const auto& [key, ending] :
         {std::pair{"screen.countries.write_pdf", ".pdf"}, {"screen.countries.write_html", ".html"}, {"screen.countries.write_csv", ".csv"}}) {
        flow.next(kit::button_width(look, look.say(key)));
        if (kit::button(look, look.named(key))) countries.requests.emplace_back(WriteComparison{ending});
    }
    if (!countries.state.written.empty()) kit::text(look, countries.state.written);
}

bool stands(const Countries& countries, Standing standing) {
    const auto& lines = countries.state.comparison->lines;
    return std::ranges::any_of(lines, [&](const Compared& line) { return line.standing() == standing; });
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
    draw_summary(countries);
    draw_ways_out(countries);
    for (const auto standing : yardstick::shown_standings())
        if (stands(countries, standing)) draw_standing(countries, standing);
    const auto neither = yardstick::told_none_read(countries.left(), compared(countries).lines);
    if (neither.empty()) return;
    kit::gap(look, 2);
    kit::title(look, look.say(yardstick::key_of(Standing::none_read)));
    kit::text(look, neither);
}

} // namespace screens
