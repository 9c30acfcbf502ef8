#pragma once

namespace screens {

struct Portal;

/// Whom she names herself, and what they are.
void draw_named(Portal& portal);
/// What she has, described by herself.
void draw_own_pieces(Portal& portal);

/// What her words give away by her own reckoning, since the program cannot read them.
void draw_tellings(Portal& portal);

} // namespace screens
