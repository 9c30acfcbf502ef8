#pragma once

namespace exchange {

struct Writing;

void write_score(Writing& writing);
/// Of the decision that changed most, in one breath; nothing where none was tried.
void write_other_line(Writing& writing);
void write_moments(Writing& writing);
void write_decisions(Writing& writing);
void write_process(Writing& writing);

} // namespace exchange
