#pragma once

#include "sandbox/pictures/workflow_picture.hpp"
#include "sandbox/screens/desk/desk_view.hpp"
#include "sandbox/screens/workflow/scene.hpp"

namespace screens {

/// What is seen of the workflow's picture, kept between frames.
struct Seen {
    DeskView& desk;
    const Scene& scene;
    const pictures::WorkflowPicture& picture;

    WorkflowState& state() const { return desk.state.workflow; }
    const SceneStage* stage(profile::StageId id) const;
};

} // namespace screens
