#pragma once

#include "engine/casework/decide.hpp"

/// Decides, and does it. Once it is judged nothing can refuse, so the facts are made on the case of the world itself: they are those of
/// decide(), and the world is as apply() would leave it.
namespace casework {

void carry_out(const PlayContext& context, World& world, GuardRails rails, const Order& order, Decision& decision);
void carry_out_lapse(const PlayContext& context, World& world, std::uint32_t case_number, ClockId clock, TrackIndex track, calendar::Instant at,
                     Decision& decision);
void carry_out_inject(const PlayContext& context, World& world, std::uint32_t case_number, std::uint16_t inject, calendar::Instant at, Decision& decision);

/// Makes one case again from the facts of its play, of which those about it count: what could not be kept has not happened.
void remake(const PlayContext& context, World& world, std::uint32_t case_number, std::span<const Fact> facts);

} // namespace casework
