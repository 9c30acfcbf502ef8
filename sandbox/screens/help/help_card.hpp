#pragma once

#include "sandbox/texts/glossary.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace screens {

struct Explaining;

/// A page of the guides that the program ships with.
struct GuidePage {
    std::string name, title, text; ///< file name, first heading, Markdown
};

/// While help is open: the card beside whatever is pointed at or focused. The place of the page that is asked for, if one is.
std::optional<std::size_t> draw_help_card(const Explaining& explaining, const std::vector<texts::Term>& glossary, const std::vector<GuidePage>& guides);

} // namespace screens
