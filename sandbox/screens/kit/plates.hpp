#pragma once

#include "sandbox/pictures/drawn_portrait.hpp"
#include "sandbox/screens/kit/icons.hpp"
#include "sandbox/screens/kit/layout.hpp"

#include <string_view>

/// What every view is composed of: surfaces, pills, people.
namespace kit {

/// A white sheet with rounded corners on the ground of the page, as high as it is given room, scrolling inside.
class Surface {
public:
    Surface(const Look& look, const char* name, ImVec2 size, float padding = 2);
    ~Surface();
    Surface(const Surface&) = delete;
    Surface& operator=(const Surface&) = delete;

private:
    Panel panel_;
};

/// The small capitals above a part of a surface.
void caption(const Look& look, std::string_view words);

/// An icon and a few words in a rounded outline; not pressed.
void pill(const Look& look, Icon which, std::string_view words, Tone tone);

struct PersonPlate {
    model::Portrait portrait;
    std::size_t category = 0; ///< the role's place in the profile: the colour of what is worn
    std::int64_t waiting = 0; ///< of a badge; none at 0
    bool chosen = false;      ///< a ring around it
};
/// Around that point; takes no space.
void person(const Look& look, ImVec2 centre, float size, const PersonPlate& plate);
/// A number in a small disc.
void badge(const Look& look, ImVec2 centre, std::int64_t count);

} // namespace kit
