#pragma once

#include <string>

namespace kit {

/// Whether each typed word is a part of the name, whatever its case (of ASCII letters).
bool has_words(const std::string& name, const std::string& typed);

} // namespace kit
