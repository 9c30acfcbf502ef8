#pragma once

#include <string>

namespace screens {

struct DeskView;

/// Two papers side by side in the place of the desk's work.
void draw_papers(DeskView& desk);
bool papers_are_open(const DeskView& desk);
/// Lays that piece of evidence on the desk; nothing where it has not been handed over.
void draw_paper_button(DeskView& desk, const std::string& evidence);

} // namespace screens
