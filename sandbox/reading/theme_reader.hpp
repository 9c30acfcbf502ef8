#pragma once

#include "sandbox/reading/given_file.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace reading {

/// What assets/theme.json says: colours by name as 0xRRGGBB, and which must read on which.
struct ThemeFile {
    using Colours = std::map<std::string, std::uint32_t>; ///< categories are "category_1", "category_2"...
    using Pairs = std::vector<std::pair<std::string, std::string>>;
    Colours light, dark, contrast;
    Pairs text_on, marks_on;
};

/// Throws std::runtime_error with one sentence when the file is not a theme.
ThemeFile read_theme(const File& file);

} // namespace reading
