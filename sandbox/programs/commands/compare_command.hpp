#pragma once

#include "sandbox/programs/commands/out_option.hpp"

#include <string>
#include <vector>

namespace commands {

struct CompareOptions {
    std::vector<std::string> what, names;
    bool json = false;
    OutOptions out;
};

int run(const CompareOptions& options);

} // namespace commands
