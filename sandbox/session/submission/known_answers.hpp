#pragma once

#include "sandbox/session/submission/draft.hpp"

#include <optional>

namespace session {

/// What a draft itself says of what the law wants to find in a report: nobody is asked for it. None: she is asked.
std::optional<std::int64_t> known_answer(const Session& session, const Draft& draft, profile::FieldId field);

} // namespace session
