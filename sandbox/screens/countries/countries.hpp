#pragma once

#include "engine/profile/profile.hpp"
#include "sandbox/model/standard.hpp"
#include "sandbox/model/verdicts.hpp"
#include "sandbox/screens/countries/comparison_panel.hpp"
#include "sandbox/screens/countries/conformity_panel.hpp"
#include "sandbox/screens/requests.hpp"
#include "sandbox/screens/routing/elsewhere_state.hpp"
#include "sandbox/session/play/dry_run.hpp"
#include "sandbox/yardstick/said.hpp"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kit {
struct Look;
}

/// Countries and their law, without a play: side by side, against the standards, what is not confirmed.
namespace screens {

/// What people say of a country's conformity, and where it is kept.
struct People {
    std::string file;
    model::Verdicts verdicts;
    std::string closed_because; ///< the file does not read: nothing is added to it
};

/// A verdict that is being written.
struct OverrulingForm {
    std::optional<std::size_t> clause; ///< of the standard that is shown; none: nobody writes
    std::size_t verdict = 0;           ///< in the order of model::Verdict
    std::string because, source, by;
};

struct CountriesState {
    std::vector<profile::Profile> profiles; ///< read by the program when the screen is first opened
    std::vector<model::Standard> standards;
    std::vector<People> people; ///< one for each profile
    OverrulingForm overruling;
    std::size_t tab = 0;
    std::size_t left = 0, right = 1; ///< places in profiles
    std::size_t standard = 0;
    std::size_t shown = 0; ///< of a standard: 0 all clauses, 1 only what the law lacks, 2 only what nobody looked up

    std::string written;                       ///< what became of the file that was asked for last
    std::optional<ComparisonState> comparison; ///< made once for a choice
    std::optional<ConformityState> conformity;

    struct Trial {
        std::size_t of = 0; ///< place in profiles
        session::DryRun run;
    };
    std::unique_ptr<Trial> trial;  ///< a report that nobody sent
    ElsewhereState elsewhere;      ///< the same report
    std::size_t routing_sheet = 2; ///< where one is seen at a time: what the report says
};

/// What a panel of the screen is drawn from.
struct Countries {
    const kit::Look& look;
    CountriesState& state;
    Requests& requests;

    yardstick::Said left() const;
    yardstick::Said right() const;
    /// A report under the country on the left, begun anew when another is chosen.
    session::DryRun& trial();
    std::string name(std::size_t place) const;
};

/// A list of the profiles; true when another was chosen.
bool choose_profile(Countries& countries, const char* key, std::size_t& place);

} // namespace screens
