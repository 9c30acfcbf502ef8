#pragma once

#include "sandbox/session/play/session.hpp"
#include "sandbox/texts/texts.hpp"

#include <string>

namespace wording {

/// A whole play told in plain text: days, who did what and why, letters in short, clocks, what was forbidden, and
/// at the end what was expected and what came of it. Lines are at most 78 columns wide.
std::string story(const session::Session& session, const texts::Texts& texts);

} // namespace wording
