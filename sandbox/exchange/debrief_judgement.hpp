#pragma once

namespace exchange {

struct Writing;

void write_score(Writing& writing);
void write_moments(Writing& writing);
void write_decisions(Writing& writing);
void write_process(Writing& writing);

} // namespace exchange
