#pragma once

namespace screens {

struct ActForm;
struct DeskView;

/// Below a form that is to tell somebody something: the last thing that came about it, so that nobody tells of what nobody has read.
void draw_paper_beside(DeskView& desk, ActForm& form);

} // namespace screens
