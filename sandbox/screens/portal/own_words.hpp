#pragma once

namespace screens {

struct Portal;

/// Whom she names herself, and what they are.
void draw_named(Portal& portal);
/// What she has, described by herself.
void draw_own_pieces(Portal& portal);

} // namespace screens
