#pragma once

#include "engine/casework/evaluate.hpp"

#include <vector>

namespace views {

/// Somebody who could learn who reported by what an act of hers gives others to do.
struct NameAhead {
    casework::PartyId to;             ///< none: whoever does the first of the acts
    std::vector<profile::ActId> acts; ///< by which, in the order of the profile
};

/// Acts of others that the act opens, by a part of the case that begins with it or because they wait for it, and that tell her name to
/// whoever does not have it. Left out is what the case as it stands rules out for good.
std::vector<NameAhead> name_ahead(const casework::PlayContext& context, const casework::Case& the_case, profile::ActId asked);

} // namespace views
