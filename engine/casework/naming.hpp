#pragma once

#include "engine/casework/evaluate.hpp"

/// A name is asked for, never picked up: whom an act shows who reported, and who can tell it.
namespace casework {

/// From this edition on; before, whoever had the act could tell a name, and anybody could be shown one.
bool asks_for_names(const PlayContext& context);

/// He has learned it lawfully, or the house he works in has: he need not ask.
bool was_told_name(const Circumstances& given, PartyId who);

/// The sealed name may be read to him: the profile lets him see it here, and he was told lawfully.
bool may_read_name(const Circumstances& given, PartyId who);

/// For whom the act asks for the sealed name, and for nothing else; none: for nobody.
PartyId asked_for_by(const Circumstances& given, const Act& act);

/// Where a second person opens the name, the act by which the assignee asks that person.
bool asks_somebody_to_open_name(const Profile& profile, ActId act);

/// The act does something else, and would have somebody learn the name beside it without a reason or without being let: he does not.
bool picks_up_name(const Circumstances& given, const Order& order, const Effect& effect);

/// Whether whoever does it tells the name himself: no law has the house write it. To whom may still be open.
bool tells_name(const Circumstances& given, const Act& act);

/// The law asks for a reason, or a name is asked for.
bool needs_reason(const Circumstances& given, const Act& act);

} // namespace casework
