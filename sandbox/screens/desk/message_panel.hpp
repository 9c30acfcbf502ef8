#pragma once

#include "engine/casework/fact.hpp"

#include <string>

namespace screens {

struct DeskView;

/// What somebody else did, as a message.
std::string news_of(const DeskView& desk, const casework::Fact& fact);
void draw_message(DeskView& desk);

} // namespace screens
