#pragma once

#include <imgui.h>

#include <string>
#include <vector>

/// Fonts for the current Dear ImGui context. Needs no window.
namespace window {

struct FontRequest {
    float body = 17;            ///< size of the em in pixels; all others follow from it
    std::string texts;          ///< what will be shown: Hangul is loaded only for the characters in it
    std::vector<ImWchar> icons; ///< code points of the icons that will be shown
    bool operator==(const FontRequest&) const = default;
};

struct FontSet {
    ImFont *body = nullptr, *bold = nullptr, *italic = nullptr, *note = nullptr, *title = nullptr, *small = nullptr, *small_bold = nullptr, *icons = nullptr;
};

/// Builds the atlas anew. Throws std::runtime_error with one sentence when Noto Sans or the icons are not installed.
FontSet build_fonts(const FontRequest& request);

} // namespace window
