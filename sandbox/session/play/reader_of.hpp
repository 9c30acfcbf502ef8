#pragma once

#include "engine/views/reader.hpp"
#include "sandbox/session/play/session.hpp"

namespace session {

/// The one place where a play is given to somebody to read; to nobody in particular, it is read as whoever leads reads it.
/// The play must outlive the reader and not be moved.
views::Reader reader_of(const Session& play, casework::PartyId person, const std::string& language = "en");

} // namespace session
