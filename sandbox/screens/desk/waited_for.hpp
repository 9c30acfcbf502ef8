#pragma once

#include "sandbox/model/papers.hpp"
#include "sandbox/screens/desk/act_choices.hpp"
#include "sandbox/screens/kit/icons.hpp"

#include <optional>

namespace views {
struct Waiting;
}

/// Messages as the scenario has them look, and the acts that answer them.
namespace screens {

struct DeskView;

/// The paper that the scenario makes of a message; none: it says nothing of it.
const model::Paper* paper_of_message(const DeskView& desk, const casework::Fact& fact);
/// A telephone, an envelope, or words.
kit::Icon icon_of_message(const model::Paper& paper);
/// A call or a message in the open case, not answered yet, that doing it answers; none: nobody waits for it.
std::optional<ActEffect> waited_for(const DeskView& desk, profile::ActId act);
/// An act that answers it stands among what may be done.
bool is_answered_by_acting(const DeskView& desk, const views::Waiting& waiting);

} // namespace screens
