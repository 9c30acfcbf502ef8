#include "sandbox/screens/kit/icons.hpp"

#include "sandbox/screens/kit/text.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace kit {
namespace {

/// Of Material Design Icons, in the order of Icon; a zero ends them, as Dear ImGui wants it.
constexpr std::array<ImWchar, static_cast<std::size_t>(Icon::count)> letters{
    0xF004, 0xF00E, 0xF026, 0xF066, 0xF070, 0xF0BD, 0xF0ED, 0xF114, 0xF12C, 0xF5E0, 0xF142, 0xF140, 0xF141, 0xF156,                 // to close
    0xF167, 0xF1F0, 0xF1EF, 0xF208, 0xF209, 0xF219, 0xF23B, 0xF27F, 0xF29B, 0xF2D7, 0xF2DC, 0xF2FC, 0xF306, 0xF336,                 // to lightbulb
    0xF33E, 0xF33F, 0xF349, 0xF35C, 0xF369, 0xF3F2, 0xF40A, 0xF3E4, 0xF4AD, 0xF54C, 0xF5D1, 0xF498, 0xF62C, 0xF0FB, 0xF150, 0xF50E, // to colours
    0xF1D8, 0xF415, 0xF374, 0xF054, 0xF206, 0xF3EB, 0xF48A, 0xF42A, 0xF100, 0xF2E9, 0xF379, 0xF432, 0xF24B, 0xF4E1, 0xF39E, 0xF449, // to receipt
    0xF4EB, 0xF53D, 0xF34D, 0xF34E, 0xF188, 0xF2DA, 0xF337, 0xF338, 0xF09A, 0xF5F9, 0xF51F, 0xF0D6, 0xF36C, 0xF216,                 // to file_check
    0xF22A, 0xF45A, 0xF45F, 0xF4CE, 0xF130, 0xF0F6, 0xF4E6};

std::string utf8(ImWchar letter) {
    return {static_cast<char>(0xE0 | (letter >> 12)), static_cast<char>(0x80 | ((letter >> 6) & 0x3F)), static_cast<char>(0x80 | (letter & 0x3F))};
}

} // namespace

std::span<const ImWchar> icon_letters() { return letters; }

void icon_on(ImDrawList& list, const Look& look, ImVec2 centre, float size, Icon which, ImU32 colour) {
    const auto letter = utf8(letters.at(static_cast<std::size_t>(which)));
    const auto* font = look.fonts.icons;
    const auto takes = font->CalcTextSizeA(size, FLT_MAX, 0, letter.c_str());
    const ImVec2 at{std::floor(centre.x - takes.x / 2), std::floor(centre.y - takes.y / 2)};
    list.AddText(font, size, at, colour, letter.c_str());
}

void icon_coloured(const Look& look, ImVec2 centre, float size, Icon which, ImU32 colour) {
    icon_on(*ImGui::GetWindowDrawList(), look, centre, size, which, colour);
}

void icon(const Look& look, ImVec2 centre, float size, Icon which, Tone tone) { icon_coloured(look, centre, size, which, look.ink(tone)); }

void icon_words(const Look& look, Icon which, std::string_view words, Style style, float at_most) {
    icon_words(look, which, style.tone, words, style, at_most);
}

void icon_words(const Look& look, Icon which, Tone tone_of_icon, std::string_view words, Style style, float at_most) {
    const float size = look.font(style.face)->FontSize;
    const auto at = ImGui::GetCursorScreenPos();
    ImGui::BeginGroup();
    ImGui::Dummy({size * 1.2F, size});
    icon(look, {at.x + size * 0.55F, at.y + size * 0.55F}, size, which, tone_of_icon);
    ImGui::SameLine(0, look.px(4));
    ImGui::BeginGroup();
    paragraph(look, words, style, std::min(ImGui::GetContentRegionAvail().x, at_most - size * 1.2F - look.px(4)));
    ImGui::EndGroup();
    ImGui::EndGroup();
}

} // namespace kit
