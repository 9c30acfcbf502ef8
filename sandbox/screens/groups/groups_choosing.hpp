#pragma once

namespace screens {

struct GroupsPanel;

void draw_choosing(GroupsPanel& panel);

} // namespace screens
