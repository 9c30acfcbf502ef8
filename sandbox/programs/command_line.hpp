#pragma once

#include "sandbox/programs/commands/check_command.hpp"
#include "sandbox/programs/commands/compare_command.hpp"
#include "sandbox/programs/commands/conform_command.hpp"
#include "sandbox/programs/commands/cover_command.hpp"
#include "sandbox/programs/commands/debrief_command.hpp"
#include "sandbox/programs/commands/drill_command.hpp"
#include "sandbox/programs/commands/due_command.hpp"
#include "sandbox/programs/commands/log_command.hpp"
#include "sandbox/programs/commands/play_command.hpp"
#include "sandbox/programs/commands/reward_command.hpp"
#include "sandbox/programs/commands/route_command.hpp"
#include "sandbox/programs/commands/verify_command.hpp"

#include <optional>
#include <variant>

/// What portalctl is asked for on its command line. The only door to the library that reads it, which takes long to compile.
namespace commands {

/// A command by its options. Each has a `run` beside them, which returns the exit code: 0 fine, 1 what was asked about does not hold.
using Command = std::variant<CheckOptions, CompareOptions, ConformOptions, CoverOptions, DebriefOptions, DrillOptions, DueOptions, LogOptions, PlayOptions,
                             RewardOptions, RouteOptions, VerifyOptions>;

/// None where only help was asked for, which is then printed. Throws Unusable.
std::optional<Command> read_command_line(int argc, const char* const* argv);

} // namespace commands
