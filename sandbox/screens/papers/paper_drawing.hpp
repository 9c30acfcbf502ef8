#pragma once

#include "sandbox/pictures/drawn_paper.hpp"
#include "sandbox/screens/kit/look.hpp"
#include "sandbox/screens/kit/rect.hpp"

#include <optional>
#include <string>

namespace screens {

/// How a paper is shown: as wide as that, at least so high, so much larger than it is.
struct PaperShown {
    std::string id;     ///< before the ids of its marks
    std::string chosen; ///< mark that is pressed
    float width = 0, least_height = 0, magnified = 1;
    bool can_be_marked = true;
};

struct PaperTouched {
    std::string pressed;             ///< the mark that was pressed just now
    std::optional<kit::Rect> chosen; ///< where the chosen one stands on the screen
};

/// With its top left at the cursor.
PaperTouched draw_paper(const kit::Look& look, const pictures::WrittenPaper& paper, const PaperShown& how);

} // namespace screens
