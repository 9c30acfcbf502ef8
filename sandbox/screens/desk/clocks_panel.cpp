#include "sandbox/screens/desk/clocks_panel.hpp"

#include "engine/casework/clocks.hpp"
#include "engine/casework/evaluate.hpp"
#include "engine/views/clock_board.hpp"
#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/kit/layout.hpp"
#include "sandbox/screens/kit/marks.hpp"
#include "sandbox/screens/kit/shapes.hpp"
#include "sandbox/wording/dates.hpp"
#include "sandbox/wording/law_words.hpp"

namespace screens {
namespace {

/// The law's length, or the one that the act that started the clock has set.
std::string length_words(const DeskView& desk, const views::ClockLine& line) {
    const auto& about = desk.session.profile()[line.clock];
    const auto& clock = desk.session.world().cases[line.case_number].clocks[line.place];
    if (about.counts_back_from && about.length)
        return desk.look.say("length.before",
                             {{"length", desk.sentences.of(*about.length)}, {"day", desk.name_of(desk.session.profile()[about.counts_back_from])}});
    if (about.length) return desk.sentences.of(*about.length);
    if (about.length_input) return desk.sentences.of(calendar::Length{clock.length_input, calendar::Unit::calendar_days});
    return desk.look.say("screen.clock.no_length");
}

void draw_arithmetic(DeskView& desk) {
    const auto* the_case = desk.the_case();
    if (!the_case || !desk.state.open_clock || *desk.state.open_clock >= the_case->clocks.size()) return;
    const auto& clock = the_case->clocks[*desk.state.open_clock];
    const auto& about = desk.session.profile()[clock.clock];
    const auto unit = about.length ? about.length->unit : calendar::Unit::calendar_days;
    const auto& context = desk.session.context();
    const auto arithmetic = casework::arithmetic(context, *the_case, clock);
    const std::span<const calendar::Date> days_off{the_case->days_off.data(), the_case->days_off.size()};
    const wording::Reckoned reckoned{arithmetic, casework::calendar_of(context, *the_case, clock), unit, days_off, static_cast<bool>(about.counts_back_from)};
    for (const auto& words : desk.sentences.of(reckoned)) kit::text(desk.look, words);
}

void draw_clock(DeskView& desk, const views::ClockLine& line) {
    const auto& look = desk.look;
    const auto& about = desk.session.profile()[line.clock];
    kit::heading(look, desk.of_track(desk.name_of(about), line.case_number, line.track));
    if (kit::clock_mark(look, "clock:" + std::to_string(line.place), {line.mark, line.days_left, line.permille_used}))
        desk.state.open_clock = desk.state.open_clock == line.place ? std::optional<std::size_t>{} : line.place;
    if (line.due) {
        kit::beside(look);
        kit::note(look, look.say("screen.clock.due_on", {{"date", wording::readable_day(desk.look.texts, *line.due)}}));
    }
    kit::sourced(look, length_words(desk, line), about.about.law.status, desk.sentences.of(about.about.law));
    const auto& running = desk.session.world().cases[line.case_number].clocks[line.place];
    if (const auto doubt = wording::clock_doubt(look.texts, desk.session.profile(), running); !doubt.empty()) kit::note(look, doubt);
    for (const auto& practice : about.practice)
        kit::note(look, look.texts.plural("screen.clock.practice", practice.mean_days, {{"year", std::to_string(practice.year)}}));
    if (desk.state.open_clock == line.place) draw_arithmetic(desk);
    kit::gap(look, 2);
}

} // namespace

void draw_clocks(DeskView& desk) {
    const auto* the_case = desk.the_case();
    const auto board = the_case ? views::clock_board(desk.reader, *the_case) : std::vector<views::ClockLine>{};
    if (board.empty()) return kit::note(desk.look, desk.look.say("screen.case.no_clocks"));
    kit::note(desk.look, desk.look.say("screen.clock.press"));
    for (const auto& line : board) draw_clock(desk, line);
}

} // namespace screens
