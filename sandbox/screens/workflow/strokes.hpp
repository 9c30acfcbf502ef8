#pragma once

#include "sandbox/screens/workflow/seen.hpp"

/// How the picture is drawn: strokes, boxes, words. Nothing is smaller than a note.
namespace screens {

/// The window onto the picture, in pixels of the display.
struct Canvas {
    const kit::Look& look;
    kit::Rect rect;
    pictures::Viewport seen;
    ImDrawList* list;

    float scale() const { return look.scale * seen.zoom; }
    bool names() const { return seen.zoom >= pictures::names_from; }
    ImVec2 at(pictures::Point point) const;
    pictures::Point under(ImVec2 mouse) const;
    /// Where a stage is drawn: from afar at least as large as its number.
    kit::Rect rect_of(const pictures::StageBox& box) const;
};

enum class Stroke : std::uint8_t {
    possible_in_law, ///< thin
    taken,           ///< thick
    next             ///< dashed: open to the person at the desk
};

void draw_arrow(const Canvas& canvas, const pictures::Arrow& arrow, Stroke stroke);
void draw_stage(const Canvas& canvas, const pictures::StageBox& box, const SceneStage& stage, bool chosen);
/// The arrows of what may be done now.
void draw_next(const Seen& seen, const Canvas& canvas);
/// The numbers of the path and the names of what may be done now, where they cover nothing.
void draw_labels(const Seen& seen, const Canvas& canvas);

} // namespace screens
