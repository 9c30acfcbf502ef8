#pragma once

#include "engine/profile/profile.hpp"

/// What a reward comes to, in integer minor units, with every step of the arithmetic.
namespace casework {

inline constexpr std::int64_t whole_share = 1000;

struct AwardTerms {
    std::int64_t base = 0;                     ///< what was recovered or saved
    std::int64_t reduced_permille = 0;         ///< for what the law lets the board take off
    std::int64_t share_permille = whole_share; ///< of several reporting persons
    auto operator<=>(const AwardTerms&) const = default;
};

enum class AwardStepKind : std::uint8_t {
    bracket, ///< `from`..`to` of the base at `rate`
    capped,
    reduced,   ///< by `rate`
    shared,    ///< `rate` of it
    rounded,   ///< down to a multiple of `to`
    too_little ///< does not exceed `to`: nothing is paid
};

struct AwardStep {
    AwardStepKind kind = AwardStepKind::bracket;
    std::size_t bracket = 0; ///< place in Amount::brackets
    std::int64_t from = 0, to = 0;
    std::int64_t rate = 0;   ///< permille
    std::int64_t so_far = 0; ///< after this step
    auto operator<=>(const AwardStep&) const = default;
};

struct Award {
    std::vector<AwardStep> steps;
    std::int64_t value = 0;
};

/// Brackets, then the cap, the reduction, the share, rounding, and what is too little to be paid. A step that
/// changes nothing is left out. Terms outside their range count as its nearest end.
Award award(const profile::Amount& amount, const AwardTerms& terms);

} // namespace casework
