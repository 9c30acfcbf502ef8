#pragma once

#include "sandbox/model/papers.hpp"
#include "sandbox/screens/papers/papers_state.hpp"
#include "sandbox/session/play/session.hpp"

namespace screens {

struct DeskView;

/// What whoever sits at the desk asks for by it, on the open case.
session::Intent step_intent(const DeskView& desk, const model::PaperStep& step);
StepAnswer step_answer(const DeskView& desk, const model::PaperStep& step);
/// Opens the form of the act, with what the step says filled in.
void take_step(DeskView& desk, const model::PaperStep& step);

} // namespace screens
