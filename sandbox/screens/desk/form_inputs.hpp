#pragma once

#include "engine/casework/decide.hpp"

namespace screens {

struct ActForm;
struct DeskView;

/// What an act asks for, as a control of its kind.
void draw_input(DeskView& desk, ActForm& form, profile::InputId id);
/// Why it is done, where the law asks or somebody wishes to say.
void draw_reason(DeskView& desk, ActForm& form, const casework::Why& why);

} // namespace screens
