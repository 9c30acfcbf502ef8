#pragma once

#include "sandbox/screens/desk/desk_screen.hpp"

/// The parts of the workflow's picture: what is drawn, and what is read beside it.
namespace screens {

/// What is seen of the picture, kept between frames.
struct Seen {
    DeskView& desk;
    const Scene& scene;
    const pictures::WorkflowPicture& picture;

    WorkflowState& state() const { return desk.state.workflow; }
    const SceneStage* stage(profile::StageId id) const;
};

/// The picture in a window of that size: the mouse drags it, the wheel and the keys of the toolbar zoom.
void draw_canvas(const Seen& seen, ImVec2 size);
void draw_zoom_buttons(const Seen& seen);
/// Every stage by its number and name: the keyboard's way to them, and the legend of a picture seen from afar.
void draw_stage_list(const Seen& seen);
void draw_stage_sheet(const Seen& seen, const SceneStage& stage);

} // namespace screens
