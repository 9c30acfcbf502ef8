#pragma once

#include <imgui.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// A box for several lines whose text breaks where the box ends. Dear ImGui's own box scrolls sideways instead, so that
/// whoever writes a letter sees the end of one line of it.
namespace kit {

/// Words as they stand in a box.
struct Broken {
    std::string shown;
    std::vector<std::size_t> breaks; ///< bytes of `shown` that are line ends of the box, not of the words
};

Broken break_lines(const ImFont& font, std::string_view words, float width);
/// The words after what was shown has been changed into `edited`. A line end of the box that was left alone is none of theirs.
Broken without_breaks(const Broken& before, std::string_view edited);

/// Of the box that is written in; there is only one.
struct Writing {
    ImGuiID box = 0;
    Broken stands;                   ///< in Dear ImGui's buffer
    std::vector<std::string> before; ///< the words as they were, for Ctrl+Z
};

/// A box that grows with its text, up to a third of a page. True when the words changed.
bool write(const char* hidden, std::string& words, float width, int least_lines, Writing& writing);

} // namespace kit
