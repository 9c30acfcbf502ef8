#include "sandbox/screens/desk/cut_short_words.hpp"

#include "sandbox/screens/desk/awaited_panel.hpp"
#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/wording/dates.hpp"

namespace screens {
namespace {

std::string words_of_one(const DeskView& desk, const views::ClockLine& line) {
    const auto& about = desk.session.profile()[line.clock];
    const auto* key = !line.due ? "screen.desk.cuts_short_no_day" : about.may_pass ? "screen.desk.cuts_short" : "screen.desk.waits_no_more";
    return desk.look.say(key, {{"who", who_is_awaited(desk, line)},
                               {"clock", desk.name_of(about)},
                               {"date", line.due ? wording::readable_day(desk.look.texts, *line.due) : std::string{}}});
}

} // namespace

std::string cut_short_words(const DeskView& desk, const std::vector<views::ClockLine>& cut_short) {
    std::string words;
    for (const auto& line : cut_short) words += (words.empty() ? "" : " ") + words_of_one(desk, line);
    return words;
}

} // namespace screens
