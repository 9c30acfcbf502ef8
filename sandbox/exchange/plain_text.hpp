#pragma once

#include "sandbox/exchange/page.hpp"

namespace exchange {

/// For a terminal and for screen readers: no table is drawn, each row names itself and says what its columns say.
std::string to_text(const Page& page);

} // namespace exchange
