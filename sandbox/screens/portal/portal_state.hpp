#pragma once

#include "engine/views/name_fits.hpp"
#include "engine/views/name_trail.hpp"
#include "sandbox/session/submission/draft.hpp"
#include "sandbox/session/submission/prospects.hpp"

#include <optional>
#include <set>

namespace screens {

/// What would come of a draft, made anew when it or the moment changes. Points into the session that it was made for.
struct Foreseen {
    session::Draft of;
    calendar::Instant at;
    session::Prospects prospects;
    std::optional<session::Guess> guess; ///< none: nobody has listed her house
};

/// Who knows who she is, made anew when something has happened.
struct KnownOfHer {
    casework::Fact last; ///< that has happened
    calendar::Instant at;
    std::vector<session::ToldWords> told{};
    std::vector<views::NameKnown> trail{};
    std::vector<views::NameFits> fits{};
};

/// Of the portal: the report that is being written, and where its writer stands.
struct PortalState {
    session::Draft draft, kept;
    std::optional<Foreseen> foreseen;
    std::optional<KnownOfHer> known;
    std::optional<std::string> exercise_name; ///< the made-up name of whoever reports
    bool writes_message = false;
    std::string message;
    session::Step step = session::Step::what_happened;
    session::Step furthest = session::Step::what_happened; ///< every step up to it was seen
    bool looks_ahead = false;                              ///< where there is room for one thing only: what would come of it
    bool receipt_read = false;
    std::optional<std::uint64_t> letter; ///< the fact of the letter that is open on her page
    std::set<std::uint64_t> read;        ///< letters that were open
    bool closed_open = false;            ///< what she cannot do now is listed
    bool at_form = false;                ///< the desk shows the form of an act that she chose on her page
};

} // namespace screens
