#pragma once

#include "sandbox/session/submission/draft.hpp"

#include <optional>

/// The report that is being written in a play, in a file beside its session.
namespace exchange {

/// "FILE.draft.json"
std::string draft_file(const std::string& session_file);
/// Without the texts that say who people are; once it was sent, only what she ticked of her words, where she ticked any. Throws journal::StorageError.
void keep_draft(const std::string& session_file, const session::Session& session, const session::Draft& draft);
/// What was written before. Nothing where none is kept or it does not fit the play: it is begun anew.
std::optional<session::Draft> draft_beside(const std::string& session_file, const session::Session& session);

} // namespace exchange
