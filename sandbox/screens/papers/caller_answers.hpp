#pragma once

#include "sandbox/screens/papers/papers_state.hpp"

namespace screens {

struct DeskView;

/// What a caller can be told, as buttons under the caller's words; below the chosen one what will happen and what the law says to it.
/// False where the message asks for no answer.
bool draw_caller_answers(DeskView& desk, const PaperAtHand& call);

} // namespace screens
