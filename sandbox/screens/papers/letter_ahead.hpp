#pragma once

#include "sandbox/session/play/session.hpp"

namespace screens {

struct DeskView;

/// The letter that the form would send, to be read before it leaves; nothing where it sends none. What of it would say who reported is
/// marked.
void draw_letter_ahead(DeskView& desk, const session::Intent& intent);

} // namespace screens
