#pragma once

#include "sandbox/screens/kit/icons.hpp"

#include <string>

/// What waits as a card: what it is, its first words, since when.
namespace screens {

struct InboxCard {
    kit::Icon icon = kit::Icon::message;
    std::string title, first_words, when;
    bool quiet = false, chosen = false, late = false;
};

/// True when it was pressed.
bool draw_inbox_card(const kit::Look& look, const std::string& id, const InboxCard& card);

} // namespace screens
