#pragma once

#include <string_view>

namespace model {

/// What looks empty to a person: nothing, or blanks of any width, seen or not.
bool looks_empty(std::string_view text);

} // namespace model
