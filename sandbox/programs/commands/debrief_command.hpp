#pragma once

#include <string>

namespace commands {

struct DebriefOptions {
    std::string what, plan, out;
    bool force = false;
};

int run(const DebriefOptions& options);

} // namespace commands
