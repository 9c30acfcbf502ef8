#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <stdexcept>
#include <string>
#include <vector>

/// One file a command: it declares its options and says what running it means.
namespace commands {

/// Wrong usage or unreadable input: one sentence, exit code 2.
class Unusable : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Returns the exit code: 0 fine, 1 what was asked about does not hold.
using Run = std::function<int()>;

inline void add_json(CLI::App& command, bool& json) { command.add_flag("--json", json, "Print the same for programs"); }

/// Each sets `run` when its command is the one that was given.
void add_check(CLI::App& app, Run& run);
void add_compare(CLI::App& app, Run& run);
void add_conform(CLI::App& app, Run& run);
void add_cover(CLI::App& app, Run& run);
void add_debrief(CLI::App& app, Run& run);
void add_drill(CLI::App& app, Run& run);
void add_due(CLI::App& app, Run& run);
void add_log(CLI::App& app, Run& run);
void add_play(CLI::App& app, Run& run);
void add_reward(CLI::App& app, Run& run);
void add_route(CLI::App& app, Run& run);
void add_verify(CLI::App& app, Run& run);

} // namespace commands
