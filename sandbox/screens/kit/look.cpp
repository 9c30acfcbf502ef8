#include "sandbox/screens/kit/look.hpp"

#include <exception>
#include <imgui_internal.h>

namespace kit {
namespace {

void colour_style(const Look& look, ImGuiStyle& style) {
    const auto set = [&](ImGuiCol place, Tone tone) { style.Colors[place] = look.theme[tone].vec(); };
    set(ImGuiCol_Text, Tone::ink);
    set(ImGuiCol_TextDisabled, Tone::quiet);
    set(ImGuiCol_WindowBg, Tone::paper);
    set(ImGuiCol_PopupBg, Tone::panel);
    set(ImGuiCol_Border, Tone::edge);
    set(ImGuiCol_FrameBg, Tone::panel);
    set(ImGuiCol_FrameBgHovered, Tone::panel);
    set(ImGuiCol_FrameBgActive, Tone::panel);
    set(ImGuiCol_ScrollbarGrab, Tone::edge);
    set(ImGuiCol_ScrollbarGrabHovered, Tone::quiet);
    set(ImGuiCol_ScrollbarGrabActive, Tone::quiet);
    set(ImGuiCol_TextSelectedBg, Tone::soft);
    set(ImGuiCol_Separator, Tone::line);
    style.Colors[ImGuiCol_ScrollbarBg] = ImVec4(0, 0, 0, 0);
    style.Colors[ImGuiCol_ChildBg] = ImVec4(0, 0, 0, 0);
    auto shade = look.theme[Tone::shade].vec();
    shade.w = 0.55F;
    style.Colors[ImGuiCol_ModalWindowDimBg] = shade;
}

} // namespace

ImFont* Look::font(Face face) const {
    switch (face) {
    case Face::bold: return fonts.bold;
    case Face::italic: return fonts.italic;
    case Face::note: return fonts.note;
    case Face::title: return fonts.title;
    case Face::small: return fonts.small;
    case Face::small_bold: return fonts.small_bold;
    case Face::body: break;
    }
    return fonts.body;
}

void apply_style(const Look& look) {
    auto& style = ImGui::GetStyle();
    style.WindowPadding = {look.unit(2), look.unit(2)};
    style.FramePadding = {look.px(10), look.px(5)};
    style.ItemSpacing = {look.unit(), look.unit()};
    style.ItemInnerSpacing = {look.unit(), look.unit()};
    style.ScrollbarSize = look.px(12);
    style.ScrollbarRounding = look.px(6);
    style.FrameRounding = look.px(6);
    style.PopupRounding = look.px(8);
    style.ChildRounding = look.px(8);
    style.WindowRounding = 0;
    style.WindowBorderSize = 0;
    style.ChildBorderSize = 0;
    style.PopupBorderSize = 1;
    style.FrameBorderSize = 1;
    style.CurveTessellationTol = 0.6F;
    colour_style(look, style);
}

FrameAround::FrameAround(const Look& look) : look_(look) {
    ImGui::NewFrame();
    look.registry.begin_frame();
    look.keyboard.begin_frame(look.registry);
    apply_style(look);
}

FrameAround::~FrameAround() {
    if (std::uncaught_exceptions() > 0) ImGui::ErrorCheckEndFrameRecover(nullptr); // whatever the drawing had begun and not ended
    look_.registry.end_frame();
    look_.keyboard.end_frame(look_.registry);
    ImGui::Render();
}

} // namespace kit
