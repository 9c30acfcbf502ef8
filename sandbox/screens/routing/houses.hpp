#pragma once

#include "sandbox/screens/kit/look.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace screens {

/// Somewhere a report could go.
struct House {
    enum class Standing : std::uint8_t { leads, too, other, never, by_another_row };
    std::string id, name;
    std::vector<std::string> says; ///< a line each: what it is here, why not
    Standing standing = Standing::other;
    bool chosen = false;
    bool allowed = true; ///< the act can send it there
};

struct HousesPicture {
    std::string from, from_words; ///< where the report lies now
    std::vector<House> houses;
    bool pressed = true;  ///< a house can be chosen
    std::string sender{}; ///< whoever hands it in; empty: not in the picture
    bool small = false;   ///< beside something else
};

/// Boxes and the ways to them: whole to who leads, dashed to who may have it too, dashed and quiet to whom another row of the law names,
/// crossed out to who never may. The place of the house that was pressed.
std::optional<std::size_t> draw_houses(const kit::Look& look, const HousesPicture& picture);

} // namespace screens
