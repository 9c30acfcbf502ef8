#pragma once

#include "engine/casework/decide.hpp"

/// What closes an act: the one place where an order is judged, for the answer and for the deed.
namespace casework {

enum class Judging {
    deed,    ///< stop at the first reason; missing inputs and reasons close the act
    question ///< gather every reason; what is not yet given does not close it
};

struct Judged {
    std::vector<Reason>& reasons;
    std::vector<RuleId>& broken; ///< forbidden and advised rules that do not hold
};

/// The inputs as given, with the defaults of those left out: the order's own where nothing has to be added, else `completed`.
std::span<const GivenInput> complete_inputs(const Profile& profile, const Order& order, std::vector<GivenInput>& completed);

/// Inputs that the act cannot be done without and that are not given.
std::vector<InputId> missing_inputs(const Profile& profile, ActId act, std::span<const GivenInput> inputs);

/// Whether the act falls to that person on the track: by role, assignment and agency, and not standing aside. Says nothing of its hour.
bool falls_to(const PlayContext& context, const Case& the_case, TrackIndex track, ActId act, PartyId person);

/// `the_case` is where the order falls; for a submission a case that does not exist yet.
void judge(const PlayContext& context, const World& world, const Case* the_case, const Order& order, std::span<const GivenInput> inputs, Judging judging,
           GuardRails rails, Judged judged);

} // namespace casework
