#pragma once

#include "sandbox/programs/commands/out_option.hpp"

#include <string>
#include <vector>

namespace commands {

struct DueOptions {
    std::string profile, clock, from;
    std::vector<std::string> suspensions;
    int extensions = 0, days = -1;
    bool otherwise = false, json = false;
    OutOptions out;
};

int run(const DueOptions& options);

} // namespace commands
