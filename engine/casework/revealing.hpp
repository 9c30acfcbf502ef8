#pragma once

#include "engine/casework/decide.hpp"
#include "engine/casework/evaluate.hpp"

/// What letters tell beside their words: items that a letter reveals by its form, a name that was written into it.
namespace casework {

/// The reporting person has agreed that others learn who she is.
bool consents_to_identity(const Profile& profile, const Case& the_case);

/// Whether the letter tells its receiver who reported.
bool tells_who_reported(const Letter& letter, bool names_reporter);

/// The first receiver of the act's letters who would learn who reported with neither consent nor legal ground; none: nobody.
PartyId betrayed_to(const Circumstances& given, const Order& order);

} // namespace casework
