#pragma once

#include "sandbox/exchange/page.hpp"

namespace exchange {

/// Plain Markdown with pipe tables; the timeline is told in a sentence, its table stands below it.
std::string to_markdown(const Page& page);

} // namespace exchange
