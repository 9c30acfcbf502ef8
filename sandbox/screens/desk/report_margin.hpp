#pragma once

#include "engine/views/case_file.hpp"

namespace screens {

struct DeskView;

/// What is read beside a report: who sent it, whom it concerns, its evidence, its limits; each only for who may see it.
void draw_report_margin(DeskView& desk, const views::CaseFile& file);

} // namespace screens
