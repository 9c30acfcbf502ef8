#pragma once

#include "engine/casework/play_context.hpp"
#include "sandbox/reading/lexicon.hpp"

namespace reading {

/// The words of a scenario that has been read, so that what lies beside it can be read against it alone.
Lexicon scenario_words(const casework::PlayContext& context);

} // namespace reading
