#pragma once

#include "sandbox/screens/kit/layout.hpp"
#include "sandbox/screens/kit/marks.hpp"
#include "sandbox/screens/kit/widgets.hpp"
#include "sandbox/screens/requests.hpp"
#include "sandbox/session/play/dry_run.hpp"
#include "sandbox/yardstick/comparison.hpp"
#include "sandbox/yardstick/conformity.hpp"
#include "sandbox/yardstick/unconfirmed.hpp"

#include <memory>
#include <optional>
#include <utility>
#include <vector>

/// Countries and their law, without a play: side by side, against the standards, what is not confirmed.
namespace screens {

struct CountriesState {
    std::vector<profile::Profile> profiles; ///< read by the program when the screen is first opened
    std::vector<model::Standard> standards;
    std::size_t tab = 0;
    std::size_t left = 0, right = 1; ///< places in profiles
    std::size_t standard = 0;
    std::size_t shown = 0; ///< of a standard: 0 all clauses, 1 only those not met

    struct Comparison {
        std::pair<std::size_t, std::size_t> of;
        std::vector<yardstick::Compared> lines;
    };
    struct Conformity {
        std::pair<std::size_t, std::size_t> of; ///< profile, standard
        std::vector<yardstick::ClauseAnswer> answers;
    };
    std::optional<Comparison> comparison; ///< made once for a choice
    std::optional<Conformity> conformity;

    struct Trial {
        std::size_t of = 0; ///< place in profiles
        session::DryRun run;
    };
    std::unique_ptr<Trial> trial; ///< a report that nobody sent
};

/// What a panel of the screen is drawn from.
struct Countries {
    const kit::Look& look;
    CountriesState& state;

    yardstick::Said left() const { return {state.profiles[state.left], look.texts}; }
    yardstick::Said right() const { return {state.profiles[state.right], look.texts}; }
    /// A report under the country on the left, begun anew when another is chosen.
    session::DryRun& trial();
    std::string name(std::size_t place) const { return state.profiles[place].name.in(look.texts.language()); }
};

/// A list of the profiles; true when another was chosen.
bool choose_profile(Countries& countries, const char* key, std::size_t& place);

void draw_comparison(Countries& countries);
void draw_conformity(Countries& countries);
void draw_unconfirmed(Countries& countries);
void draw_guide(Countries& countries);
void draw_routing(Countries& countries);
/// Place of the dry run among the tabs.
inline constexpr std::size_t routing_tab = 4;

} // namespace screens
