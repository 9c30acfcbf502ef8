#pragma once

#include <string>

namespace exchange {

std::string style_sheet();

} // namespace exchange
