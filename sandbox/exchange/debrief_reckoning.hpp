#pragma once

namespace exchange {

struct Writing;

void write_identity(Writing& writing);
void write_limits(Writing& writing);
void write_law(Writing& writing);

} // namespace exchange
