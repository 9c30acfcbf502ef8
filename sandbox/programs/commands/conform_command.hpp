#pragma once

#include "sandbox/programs/commands/out_option.hpp"

#include <string>

namespace commands {

struct ConformOptions {
    std::string profile, standard, verdicts;
    bool json = false;
    OutOptions out;
};

int run(const ConformOptions& options);

} // namespace commands
