#pragma once

#include "sandbox/screens/kit/look.hpp"

#include <span>

/// Words on screen. Paragraphs wrap; single lines that do not fit end in an ellipsis and say the rest when pointed at.
namespace kit {

/// Width of 72 characters of body text, or of the space there is.
float measure(const Look& look);
/// Of one line where nothing wraps.
ImVec2 size_of(const Look& look, std::string_view words, Face face = Face::body, float wrap_at = -1);

/// A paragraph in the space there is, at most a measure wide.
void text(const Look& look, std::string_view words, Style style = {});
/// The same as wide as is asked for.
void paragraph(const Look& look, std::string_view words, Style style, float width);
void title(const Look& look, std::string_view words);
void heading(const Look& look, std::string_view words);
void note(const Look& look, std::string_view words);
/// One line in that width (0: what is left of this line), with an ellipsis and a tooltip when it does not fit.
void line(const Look& look, std::string_view words, Style style = {}, float width = 0);
/// "Type   Corruption": a quiet name in a column of that width and what it is beside it, wrapping.
void pair(const Look& look, std::string_view name, std::string_view value, float name_width);

/// Width of the longest word, which no column may be narrower than.
float longest_word(const Look& look, std::string_view words, Face face);

/// One row of a table: what each column says, wrapping in its width.
struct Cell {
    std::string_view words;
    float width = 0;
    Style style;
};
void cells(const Look& look, std::span<const Cell> row);
/// The same where each column draws itself: draw(0) in the first width...
template <class Draw> void columns(std::span<const float> widths, Draw draw) {
    float left = ImGui::GetCursorPosX();
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (i > 0) ImGui::SameLine();
        ImGui::SetCursorPosX(left); // counted from the window, also inside a group
        ImGui::BeginGroup();
        draw(i);
        ImGui::EndGroup();
        left += widths[i];
    }
}

/// Words as long as fits, the last ones replaced by an ellipsis.
struct Fitted {
    std::string words;
    bool cut = false;
};
Fitted fit(const Look& look, std::string_view words, float width, Face face = Face::body);
/// The same on two lines, between words.
std::string in_two_lines(const Look& look, const std::string& words, float width, Face face);
/// Draws without taking space; notes a clipping when it does not fit and `tooltip` is false. True when cut.
bool put(const Look& look, ImVec2 at, float width, std::string_view words, Style style, bool tooltip);
/// The same as a paragraph of that width.
void put_wrapped(const Look& look, ImVec2 at, float width, std::string_view words, Style style);
/// The same as put() with a colour of its own.
void put_coloured(const Look& look, ImVec2 at, std::string_view words, Face face, ImU32 colour);
/// Beside the item that was drawn last, which it does not hide, wherever on it the mouse is.
void tooltip(const Look& look, std::string_view words);
void tooltip_at_mouse(const Look& look, std::string_view words);

} // namespace kit
