#pragma once

namespace screens {

struct DeskView;

void draw_workflow(DeskView& desk);
/// It has the whole desk: the picture and nothing beside it.
bool workflow_is_large(const DeskView& desk);

} // namespace screens
