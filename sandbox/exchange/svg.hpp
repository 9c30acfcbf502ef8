#pragma once

#include "sandbox/exchange/page.hpp"

#include <string>

namespace exchange {

/// For HTML: the drawing with a title and a description of its own.
std::string to_svg(const Timeline& timeline);

} // namespace exchange
