#pragma once

#include "engine/casework/play_context.hpp"

/// Whether a condition says anything: one that contradicts itself never holds, whatever happens.
namespace reading {

/// It cannot hold in any play with these people.
bool never_holds(const casework::PlayContext& context, const profile::Conditions& pool, profile::ConditionId condition);
/// It holds in any case, whatever happens.
bool always_holds(const casework::PlayContext& context, const profile::Conditions& pool, profile::ConditionId condition);

/// Somebody of the cast has one of the roles that may do it.
bool somebody_may(const casework::PlayContext& context, profile::ActId act);

/// The stages, of one track, in one of which the condition needs that track to be; none where it does not say.
std::optional<std::vector<profile::StageId>> stages_needed(const casework::PlayContext& context, const profile::Conditions& pool,
                                                           profile::ConditionId condition, profile::ProcedureId track);

} // namespace reading
