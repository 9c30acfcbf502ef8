#pragma once

namespace exchange {

struct Writing;

void write_reporter(Writing& writing);

} // namespace exchange
