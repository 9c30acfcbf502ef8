#include "sandbox/screens/desk_screen.hpp"

#include <algorithm>
#include <cmath>

namespace screens {
namespace {

using pictures::WorkflowPicture;

const WorkflowPicture& picture_of(Desk& desk, profile::ProcedureId procedure) {
    auto& made = desk.state.pictures;
    const auto found = made.find(procedure.index);
    if (found != made.end()) return found->second;
    const auto width_of = [&](const std::string& label) { return kit::size_of(desk.look, label).x / desk.look.scale; };
    return made.emplace(procedure.index, pictures::workflow_picture(desk.session.profile(), procedure, desk.reader.language, width_of)).first->second;
}

bool has_been(const Desk& desk, const casework::Case& the_case, profile::StageId stage) {
    return std::ranges::any_of(desk.session.facts(), [&](const casework::Fact& fact) {
        return fact.case_number == the_case.number && fact.kind == casework::FactKind::stage_entered && fact.what == stage.index;
    });
}

bool stands_there(const casework::Case& the_case, profile::StageId stage) {
    return std::ranges::any_of(the_case.tracks, [&](const casework::Track& track) { return track.stage == stage; });
}

struct Canvas {
    const kit::Look& look;
    ImVec2 origin;
    float scale;
    ImDrawList* list;
    ImVec2 at(pictures::Point point) const { return {origin.x + point.x * scale, origin.y + point.y * scale}; }
};

void draw_arrow(const Canvas& canvas, const pictures::Arrow& arrow) {
    const auto colour = canvas.look.ink(kit::Tone::edge);
    const auto thick = std::max(1.0F, canvas.look.px(1.5F));
    for (std::size_t i = 0; i + 3 < arrow.curve.size(); i += 3)
        canvas.list->AddBezierCubic(canvas.at(arrow.curve[i]), canvas.at(arrow.curve[i + 1]), canvas.at(arrow.curve[i + 2]), canvas.at(arrow.curve[i + 3]),
                                    colour, thick);
    if (arrow.curve.empty()) return;
    const auto tip = canvas.at(arrow.head);
    const auto from = canvas.at(arrow.curve.back());
    const auto length = std::max(1.0F, std::hypot(tip.x - from.x, tip.y - from.y));
    const ImVec2 along{(tip.x - from.x) / length, (tip.y - from.y) / length};
    const auto size = canvas.look.px(8);
    const ImVec2 base{tip.x - along.x * size, tip.y - along.y * size};
    canvas.list->AddTriangleFilled(tip, {base.x - along.y * size / 2, base.y + along.x * size / 2}, {base.x + along.y * size / 2, base.y - along.x * size / 2},
                                   colour);
}

void draw_stage(const Canvas& canvas, const Desk& desk, const casework::Case& the_case, const pictures::StageBox& box) {
    const auto& stage = desk.session.profile()[box.stage];
    const auto low = canvas.at(box.top_left);
    const auto high = canvas.at({box.top_left.x + box.size.x, box.top_left.y + box.size.y});
    const bool here = stands_there(the_case, box.stage);
    const bool been = has_been(desk, the_case, box.stage);
    const auto rounding = canvas.look.px(10);
    canvas.list->AddRectFilled(low, high, canvas.look.ink(been ? kit::Tone::soft : kit::Tone::panel), rounding);
    canvas.list->AddRect(low, high, canvas.look.ink(here ? kit::Tone::accent : kit::Tone::edge), rounding, 0, canvas.look.px(here ? 3.0F : 1.0F));
    const auto label = desk.name_of(stage);
    const auto face = here ? kit::Face::bold : kit::Face::body;
    const auto shrink = canvas.scale / canvas.look.scale;
    const auto size = kit::size_of(canvas.look, label, face);
    const auto tone = been || here ? kit::Tone::ink : kit::Tone::quiet;
    auto* font = canvas.look.font(face);
    canvas.list->AddText(font, font->FontSize * shrink, {(low.x + high.x - size.x * shrink) / 2, (low.y + high.y - size.y * shrink) / 2}, canvas.look.ink(tone),
                         label.c_str());
}

/// When the picture is first seen, the stage where the case stands is in its middle.
void show_where_it_stands(const Canvas& canvas, const casework::Case& the_case, const WorkflowPicture& picture) {
    if (!ImGui::IsWindowAppearing()) return;
    for (const auto& box : picture.stages) {
        if (!stands_there(the_case, box.stage)) continue;
        ImGui::SetScrollX((box.top_left.x + box.size.x / 2) * canvas.scale - ImGui::GetWindowWidth() / 2);
        ImGui::SetScrollY((box.top_left.y + box.size.y / 2) * canvas.scale - ImGui::GetWindowHeight() / 2);
    }
}

/// Pixels for one of the picture: all of it in the room there is, or as large as other text.
float scale_for(const Desk& desk, const WorkflowPicture& picture, ImVec2 room) {
    if (desk.state.readable_picture) return desk.look.scale;
    const auto margin = desk.look.px(24);
    return std::min({desk.look.scale, (room.x - margin) / picture.size.x, (room.y - margin) / picture.size.y});
}

void draw_picture(Desk& desk, const casework::Case& the_case, const WorkflowPicture& picture) {
    const auto& look = desk.look;
    const ImVec2 room{kit::room().x, std::max(kit::room().y, look.px(240))};
    const auto scale = scale_for(desk, picture, room);
    const ImVec2 size{picture.size.x * scale, picture.size.y * scale};
    ImGui::BeginChild(desk.state.readable_picture ? "picture" : "whole_picture", {0, room.y}, false, ImGuiWindowFlags_HorizontalScrollbar);
    const Canvas canvas{look, {ImGui::GetCursorScreenPos().x + look.px(8), ImGui::GetCursorScreenPos().y + look.px(8)}, scale, ImGui::GetWindowDrawList()};
    for (const auto& arrow : picture.arrows) draw_arrow(canvas, arrow);
    for (const auto& box : picture.stages) draw_stage(canvas, desk, the_case, box);
    ImGui::Dummy({size.x + look.px(16), size.y + look.px(16)});
    show_where_it_stands(canvas, the_case, picture);
    ImGui::EndChild();
}

} // namespace

void draw_workflow(Desk& desk) {
    const auto* the_case = desk.the_case();
    const auto& procedures = desk.session.profile().procedures;
    if (!the_case || !views::may_see(desk.reader, *the_case, profile::Section::tracks)) return kit::note(desk.look, desk.look.say("screen.case.not_for_role"));
    std::vector<std::string> names;
    for (const auto& procedure : procedures) names.push_back(desk.name_of(procedure));
    kit::drop_down(desk.look, desk.look.named("screen.workflow.procedure"), names, desk.state.procedure);
    kit::beside(desk.look);
    const std::vector<std::string> sizes{desk.look.say("screen.workflow.whole"), desk.look.say("screen.workflow.readable")};
    std::size_t size = desk.state.readable_picture ? 1 : 0;
    kit::segments(desk.look, desk.look.named("screen.workflow.whole"), sizes, size);
    desk.state.readable_picture = size == 1;
    kit::note(desk.look, desk.look.say("screen.workflow.words"));
    draw_picture(desk, *the_case, picture_of(desk, profile::ProcedureId{static_cast<std::uint16_t>(desk.state.procedure)}));
}

} // namespace screens
