#pragma once

#include "sandbox/screens/kit/look.hpp"

/// Help on anything: what is pointed at or focused, and the card that explains it.
namespace kit {

/// What was drawn last is a value that can be explained: "field:report.type".
void note_value(const Look& look, std::string_view id, std::string_view label, std::string_view says = {});

/// What the mouse points at, if it was moved last, else what has the focus; nothing where there is neither.
const Item* pointed_at(const Look& look);

/// Beside what it explains (nothing: in the middle), over everything else. Ends with its scope.
class Card {
public:
    Card(const Look& look, const Item* about);
    ~Card();
    /// Of the display, from what was drawn last downwards, when a line of a note is kept for the end.
    static float room_below(const Look& look);
    Card(const Card&) = delete;
    Card& operator=(const Card&) = delete;
};

} // namespace kit
