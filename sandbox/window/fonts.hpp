#pragma once

#include <imgui.h>

#include <vector>

/// Fonts for the current Dear ImGui context. Needs no window.
namespace window {

struct FontRequest {
    float body = 17;            ///< size of the em in pixels; all others follow from it
    std::vector<ImWchar> icons; ///< code points of the icons that will be shown
    int room = 512;             ///< rows of pixels left for the letters that are loaded as they are used (letters_in_use.hpp)
};

struct FontSet {
    ImFont *body = nullptr, *bold = nullptr, *italic = nullptr, *note = nullptr, *title = nullptr, *small = nullptr, *small_bold = nullptr, *icons = nullptr;
    struct {
        int left = 0, top = 0, width = 512, height = 0; ///< no atlas is narrower
    } room;                                             ///< where it lies in the atlas
};

/// Builds the atlas anew. Throws std::runtime_error with one sentence when Noto Sans or the icons are not installed.
FontSet build_fonts(const FontRequest& request);

} // namespace window
