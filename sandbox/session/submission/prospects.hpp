#pragma once

#include "sandbox/session/submission/draft.hpp"
#include "sandbox/session/submission/told_words.hpp"

#include <optional>

/// What would come of a draft if it were sent now: computed by the engine from the same profile.
namespace session {

/// A limit that would begin with it.
struct Limit {
    profile::ClockId clock;
    std::int64_t due = casework::unknown_due;
};

/// A house that it could go on to.
struct WayOn {
    casework::PartyId house;
    profile::RoutingRowId row;      ///< the first by which it could; none: no row names it
    profile::TieKindId excluded_by; ///< its tie to the person concerned; none: it may receive it
};

struct Prospects {
    const profile::GuideType* type = nullptr; ///< recommended; none: not all is answered, or no guide
    profile::ChoiceId as;                     ///< the type that it would be sent as; none: not known yet
    casework::PartyId received_by;            ///< who reads it first; none: nobody, the draft cannot be sent
    std::vector<Limit> limits;
    std::vector<WayOn> ways;
    casework::Why why; ///< whether it can be sent
};
Prospects prospects(const Session& session, const Draft& draft);

/// How many of her house fit what is written, whoever reads it.
struct Guess {
    casework::PartyId house;
    std::size_t people = 0;                ///< of the house
    std::size_t by_account = 0;            ///< by the words alone
    std::size_t by_all = 0;                ///< and by what comes with it
    std::vector<std::size_t> with_piece{}; ///< by place: by the words and that piece alone
    std::vector<ToldWords> told{};         ///< words of hers that say something of her
};
/// Nothing where no staff is listed.
std::optional<Guess> guess(const Session& session, const Draft& draft);

} // namespace session
