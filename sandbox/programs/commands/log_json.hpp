#pragma once

#include "sandbox/session/play/session.hpp"

/// The log of a session for programs: what happened, member by member.
namespace commands {

/// Facts and the refusals between them; of one person's log only that person's refusals. With a world, each of its cases with its tracks and clocks.
std::string log_json(const session::Session& session, const views::Reader& reader, const std::vector<casework::Fact>& facts, std::uint64_t last,
                     const casework::World* state);
/// "running", "suspended", "met", "lapsed".
std::string clock_state_word(casework::ClockState state);

} // namespace commands
