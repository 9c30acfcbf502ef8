#pragma once

namespace screens {

struct SceneStage;
struct Seen;

void draw_stage_sheet(const Seen& seen, const SceneStage& stage);

} // namespace screens
