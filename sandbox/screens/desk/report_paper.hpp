#pragma once

#include "engine/views/case_file.hpp"

namespace screens {

struct DeskView;

/// What was reported as a sheet of paper, its margin beside it where there is room, and below what else is noted of it.
void draw_report_paper(DeskView& desk, const views::CaseFile& file);

} // namespace screens
