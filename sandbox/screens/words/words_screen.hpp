#pragma once

#include "sandbox/screens/kit/look.hpp"
#include "sandbox/screens/requests.hpp"

/// The words of the field, found by any part of them or of what they mean, with the law's own word beside each.
namespace screens {

struct WindowState;

/// The glossary of the guides, made once from the pages that are read when they are first wanted.
void read_words(WindowState& window, Requests& requests);
void open_words(WindowState& window);
void draw_words(const kit::Look& look, WindowState& window, Requests& requests);

} // namespace screens
