#pragma once

#include "sandbox/programs/command_line.hpp"

namespace CLI {
class App;
}

/// What each command of portalctl understands: its options with their usage texts.
namespace commands {

void declare(CLI::App& command, CheckOptions& options);
void declare(CLI::App& command, CompareOptions& options);
void declare(CLI::App& command, ConformOptions& options);
void declare(CLI::App& command, CoverOptions& options);
void declare(CLI::App& command, DebriefOptions& options);
void declare(CLI::App& command, DrillOptions& options);
void declare(CLI::App& command, DueOptions& options);
void declare(CLI::App& command, LogOptions& options);
void declare(CLI::App& command, PlayOptions& options);
void declare(CLI::App& command, RewardOptions& options);
void declare(CLI::App& command, RouteOptions& options);
void declare(CLI::App& command, VerifyOptions& options);

} // namespace commands
