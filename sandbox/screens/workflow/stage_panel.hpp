#pragma once

namespace screens {

struct SceneStage;
struct Seen;

/// With the way back to the list of stages.
void draw_stage_sheet(const Seen& seen, const SceneStage& stage);
void draw_stage_words(const Seen& seen, const SceneStage& stage);

} // namespace screens
