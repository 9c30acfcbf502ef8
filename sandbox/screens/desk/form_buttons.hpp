#pragma once

#include "sandbox/session/play/session.hpp"

#include <string>

namespace screens {

struct DeskView;

/// "Reason (the law asks for one)"
std::string reason_words(const DeskView& desk, const profile::Act& act, const casework::Why& why);
/// Whether the rules that the act would break stand in sight above the buttons, or have to be said there.
enum class RulesStand : std::uint8_t { in_sight, elsewhere };
/// Where there is little height, what is said to the buttons stands beside them.
enum class NoteStands : std::uint8_t { above, beside };
/// What does the act, and what is still missing. True when the form is to go away.
bool draw_buttons(DeskView& desk, const casework::Why& why, const session::Intent& intent, RulesStand rules, NoteStands note = NoteStands::above);

} // namespace screens
