#pragma once

#include "engine/profile/profile.hpp"

namespace casework {

/// The input that says which house an act brings in, with the report, a part of it or a question: referring, forwarding, passing on, accusing,
/// demanding papers. None: it brings in nobody who is chosen.
profile::InputId house_asked(const profile::Profile& profile, profile::ActId act);

} // namespace casework
