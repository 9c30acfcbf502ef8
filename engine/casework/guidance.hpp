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

/// The draft as the guide reads it: an answer to what is no longer asked is no answer, and its type is the one recommended.
Case as_guided(const PlayContext& context, Case draft, calendar::Instant now);
/// What the guide wants to know of a draft that it has read so, answered or not.
std::vector<const GuideQuestion*> contents_asked(const PlayContext& context, const Case& guided, calendar::Instant now);
/// Of a content: the report is incomplete without it, and it was answered with no.
bool is_lacking(const Profile& profile, const Case& guided, const GuideQuestion& content);

} // namespace casework
