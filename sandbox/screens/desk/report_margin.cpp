#include "sandbox/screens/desk/report_margin.hpp"

#include "engine/casework/naming.hpp"
#include "engine/views/clock_board.hpp"
#include "sandbox/screens/desk/case_panel.hpp"
#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/kit/help.hpp"
#include "sandbox/screens/kit/plates.hpp"
#include "sandbox/screens/kit/shapes.hpp"
#include "sandbox/wording/value_words.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace screens {
namespace {

using views::Keeping;

void draw_caption(const DeskView& desk, const char* key) { kit::caption(desk.look, desk.look.say(key)); }

void draw_line(const DeskView& desk, const std::string& id, kit::Icon icon, const std::string& words, kit::Tone tone) {
    kit::icon_words(desk.look, icon, tone, words, {kit::Face::note});
    kit::note_value(desk.look, "margin." + id, words);
}

void draw_name_kept(const DeskView& desk) {
    const auto& look = desk.look;
    const casework::Circumstances given{desk.session.context(), *desk.the_case(), 0, desk.session.now(), {}, {}};
    if (desk.reader.person == desk.the_case()->reporter) return draw_line(desk, "name", kit::Icon::account, look.say("screen.report.yours"), kit::Tone::ink);
    if (casework::may_read_name(given, desk.reader.person)) return draw_line(desk, "name", kit::Icon::eye, look.say("screen.report.may_read"), kit::Tone::ink);
    draw_line(desk, "name", kit::Icon::eye_off, look.say("screen.report.sealed"), kit::Tone::ink);
}

void draw_consent(const DeskView& desk, const views::CaseFile& file) {
    const auto consent = desk.session.profile().consent_to_identity;
    if (!file.summary || !consent) return;
    const auto line = std::ranges::find(*file.summary, consent, &views::FieldLine::field);
    if (line == file.summary->end()) return;
    const auto& field = desk.session.profile()[consent];
    const auto words = desk.name_of(field) + ": " + wording::value_words(desk.look.texts, desk.reader, field.kind, line->value);
    kit::paragraph(desk.look, words, {kit::Face::note}, kit::room().x);
    kit::note_value(desk.look, "margin.consent", words);
}

/// Of those who know the report and not the name, whoever is nearest to it.
std::optional<std::size_t> fewest_that_fit(const std::vector<views::PersonLine>& people) {
    std::optional<std::size_t> fewest;
    for (const auto& person : people)
        if (person.still_fit && (!fewest || *person.still_fit < *fewest)) fewest = person.still_fit;
    return fewest;
}

void draw_who_fits(const DeskView& desk, const std::vector<views::PersonLine>& people) {
    const auto fewest = fewest_that_fit(people);
    if (!fewest) return;
    const auto words = desk.look.texts.plural("screen.report.fit", static_cast<std::int64_t>(*fewest));
    draw_line(desk, "fit", kit::Icon::people, words, *fewest <= 1 ? kit::Tone::late : kit::Tone::soon);
}

void draw_reporter_part(const DeskView& desk, const views::CaseFile& file) {
    draw_caption(desk, "screen.report.reporter");
    draw_name_kept(desk);
    draw_consent(desk, file);
    if (file.knowledge) draw_who_fits(desk, *file.knowledge);
}

void draw_concerned(const DeskView& desk, const views::CaseFile& file) {
    const auto& people = file.people ? file.people : file.knowledge;
    if (!people) return;
    const auto subject = std::ranges::find(*people, desk.the_case()->subject, &views::PersonLine::party);
    if (!desk.the_case()->subject || subject == people->end()) return;
    kit::gap(desk.look, 1.5F);
    draw_caption(desk, "screen.report.concerned");
    kit::paragraph(desk.look, subject->called, {kit::Face::note}, kit::room().x);
    kit::note_value(desk.look, "margin.concerned", subject->called);
}

struct Piece {
    kit::Icon icon;
    kit::Tone tone;
    std::string words;
};

/// One that is not handed over has so many days left, or is kept for good.
Piece obtainable(const DeskView& desk, const views::EvidenceLine& line) {
    const auto& look = desk.look;
    if (!line.life.kept_until) return {kit::Icon::attachment, kit::Tone::quiet, look.say("screen.report.not_held", {{"what", line.name}})};
    const auto left = calendar::date_of(*line.life.kept_until) - calendar::date_of(desk.session.now());
    return {kit::Icon::clock, kit::Tone::soon, look.texts.plural("screen.report.kept", left, {{"what", line.name}})};
}

Piece piece_of(const DeskView& desk, const views::EvidenceLine& line) {
    switch (line.life.keeping) {
    case Keeping::in_time: return {kit::Icon::attachment, kit::Tone::good, line.name};
    case Keeping::too_late: return {kit::Icon::alert, kit::Tone::soon, desk.look.say("screen.report.too_late", {{"what", line.name}})};
    case Keeping::obtainable: return obtainable(desk, line);
    case Keeping::lost: return {kit::Icon::close, kit::Tone::late, desk.look.say("screen.report.lost", {{"what", line.name}})};
    }
    return {};
}

void draw_evidence(const DeskView& desk, const std::vector<views::EvidenceLine>& pieces) {
    if (pieces.empty()) return;
    kit::gap(desk.look, 1.5F);
    draw_caption(desk, "screen.report.evidence");
    for (const auto& line : pieces) {
        const auto piece = piece_of(desk, line);
        draw_line(desk, "evidence:" + line.id, piece.icon, piece.words, piece.tone);
    }
}

void open_clock(DeskView& desk, std::size_t place) {
    desk.state.tab = clocks_tab;
    desk.state.open_clock = place;
}

void draw_running_clocks(DeskView& desk) {
    auto board = views::clock_board(desk.reader, *desk.the_case());
    std::erase_if(board, [](const views::ClockLine& line) { return views::is_over(line.mark) || !line.due; });
    if (board.empty()) return;
    kit::gap(desk.look, 1.5F);
    draw_caption(desk, "screen.report.clocks");
    for (const auto& line : board) {
        if (kit::clock_mark(desk.look, "margin.clock:" + std::to_string(line.place), {line.mark, line.days_left, line.permille_used}))
            open_clock(desk, line.place);
        const auto name = desk.of_track(desk.name_of(desk.session.profile()[line.clock]), line.case_number, line.track);
        kit::paragraph(desk.look, name, {kit::Face::small, kit::Tone::quiet}, kit::room().x);
    }
}

} // namespace

void draw_report_margin(DeskView& desk, const views::CaseFile& file) {
    draw_reporter_part(desk, file);
    draw_concerned(desk, file);
    if (file.evidence) draw_evidence(desk, *file.evidence);
    draw_running_clocks(desk);
}

} // namespace screens
