#include "sandbox/screens/desk/report_paper.hpp"

#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/desk/report_margin.hpp"
#include "sandbox/screens/kit/help.hpp"
#include "sandbox/screens/kit/layout.hpp"
#include "sandbox/screens/kit/marks.hpp"
#include "sandbox/screens/kit/shapes.hpp"
#include "sandbox/wording/dates.hpp"
#include "sandbox/wording/value_words.hpp"

#include <algorithm>
#include <array>

namespace screens {
namespace {

constexpr float least_beside = 580, margin_width = 196, before_margin = 14, sheet_inset = 16; ///< at 100 %
constexpr double of_sheet = 0.15, of_edge = 0.6;                                              ///< of the colour of the band

std::string value_of(const DeskView& desk, const views::FieldLine& line) {
    return wording::value_words(desk.look.texts, desk.reader, desk.session.profile()[line.field].kind, line.value);
}

profile::FieldId mode_of(const DeskView& desk) { return desk.session.profile().field("report.mode"); }

/// When it was sent, and in whose name.
std::string how_sent(const DeskView& desk, const views::CaseFile& file) {
    const auto sent = desk.look.say("screen.report.sent", {{"at", wording::readable(desk.look.texts, file.opened)}});
    const auto mode = mode_of(desk);
    if (!file.summary || !mode) return sent;
    const auto line = std::ranges::find(*file.summary, mode, &views::FieldLine::field);
    return line == file.summary->end() ? sent : desk.look.say("screen.report.sent_in", {{"sent", sent}, {"mode", value_of(desk, *line)}});
}

void draw_ground(const kit::Look& look, ImVec2 at, ImVec2 size) {
    const auto tint = [&](double share) { return kit::mix(look.theme[kit::Tone::band], look.theme[kit::Tone::panel], share).opaque(); };
    const ImVec2 to{at.x + size.x, at.y + size.y};
    kit::canvas().AddRectFilled(at, to, tint(of_sheet), look.px(6));
    kit::canvas().AddRect(at, to, tint(of_edge), look.px(6), 0, look.px(1));
}

void draw_sheet(const DeskView& desk, const views::CaseFile& file, float width) {
    const auto& look = desk.look;
    const auto inside = width - look.px(2 * sheet_inset);
    const auto head = how_sent(desk, file);
    const auto head_height = kit::size_of(look, head, kit::Face::note, inside).y;
    const ImVec2 size{width, head_height + kit::size_of(look, *file.report_text, kit::Face::body, inside).y + look.px(2 * sheet_inset + 8)};
    const auto at = ImGui::GetCursorScreenPos();
    draw_ground(look, at, size);
    const kit::Group sheet;
    ImGui::SetCursorScreenPos({at.x + look.px(sheet_inset), at.y + look.px(sheet_inset)});
    kit::paragraph(look, head, {kit::Face::note, kit::Tone::quiet}, inside);
    kit::note_value(look, "report.sent", head);
    ImGui::SetCursorScreenPos({at.x + look.px(sheet_inset), at.y + look.px(sheet_inset + 8) + head_height});
    kit::paragraph(look, *file.report_text, {}, inside);
    kit::note_value(look, "report.text", look.say("screen.case.report"));
    ImGui::SetCursorScreenPos(at);
    ImGui::Dummy(size);
}

void draw_margin(DeskView& desk, const views::CaseFile& file) {
    const kit::Group group;
    draw_report_margin(desk, file);
}

void draw_with_margin(DeskView& desk, const views::CaseFile& file) {
    const auto& look = desk.look;
    const auto room = kit::room().x;
    if (room < look.px(least_beside)) {
        draw_sheet(desk, file, std::min(room, kit::measure(look) + look.px(2 * sheet_inset)));
        kit::gap(look, 2);
        return draw_margin(desk, file);
    }
    const auto paper = std::min(room - look.px(margin_width + before_margin), kit::measure(look) + look.px(2 * sheet_inset));
    const std::array widths{paper + look.px(before_margin), look.px(margin_width)};
    kit::columns(widths, [&](std::size_t column) {
        if (column == 0) draw_sheet(desk, file, paper);
        else draw_margin(desk, file);
    });
}

void draw_field(const DeskView& desk, const views::FieldLine& line) {
    const auto& field = desk.session.profile()[line.field];
    const auto words = value_of(desk, line);
    kit::pair(desk.look, desk.name_of(field), words, desk.look.px(220));
    kit::note_value(desk.look, "field:" + field.about.id, desk.name_of(field) + ": " + words);
}

void draw_where(const DeskView& desk, const std::vector<views::TrackLine>& tracks) {
    const auto& profile = desk.session.profile();
    for (const auto& track : tracks) {
        const auto who = track.agency ? " - " + desk.name(track.agency) : "";
        kit::note(desk.look, desk.name_of(profile[track.procedure]) + who);
        kit::stage_mark(desk.look, desk.name_of(profile[track.stage]), track.open ? kit::StageState::current : kit::StageState::done);
        kit::note_value(desk.look, "stage:" + profile[track.stage].about.id, desk.name_of(profile[track.stage]));
        kit::beside_if_room(desk.look, desk.look.px(150));
        kit::note(desk.look, desk.look.say("screen.case.since", {{"date", wording::readable_day(desk.look.texts, track.entered)}}));
    }
}

} // namespace

void draw_report_paper(DeskView& desk, const views::CaseFile& file) {
    if (file.report_text) draw_with_margin(desk, file);
    else draw_report_margin(desk, file);
    kit::gap(desk.look, 2);
    if (file.summary)
        for (const auto& line : *file.summary) draw_field(desk, line);
    kit::gap(desk.look, 2);
    if (file.tracks) draw_where(desk, *file.tracks);
}

} // namespace screens
