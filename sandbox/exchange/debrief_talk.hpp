#pragma once

namespace exchange {

struct Writing;

void write_talk(Writing& writing);   ///< notes, questions, before and after
void write_papers(Writing& writing); ///< which of two papers were seen to conflict
void write_next(Writing& writing);   ///< hot wash, what will be changed

} // namespace exchange
