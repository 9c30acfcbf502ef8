#pragma once

#include <string>

namespace commands {

struct PlayOptions {
    std::string scenario, plan, session, key, guard_rails;
    bool log = false, story = false, json = false;
};

int run(const PlayOptions& options);

} // namespace commands
