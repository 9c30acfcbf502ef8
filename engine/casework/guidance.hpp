#pragma once

#include "engine/casework/routing.hpp"

namespace casework {

/// What the Report Guide says to the answers given so far. Points into the setting's profile.
struct Guidance {
    std::vector<const GuideQuestion*> answered; ///< in the order asked
    const GuideQuestion* next = nullptr;        ///< none: nothing is left to ask
    const GuideType* type = nullptr;            ///< recommended, once every question that leads to it is answered
    std::vector<const GuideQuestion*> lacking;  ///< contents answered with no: the report is incomplete without them
};

/// `draft` holds the answers as fields. The recommended type counts as its type while it names none.
Guidance guidance(const PlayContext& context, const Case& draft, calendar::Instant now);

} // namespace casework
