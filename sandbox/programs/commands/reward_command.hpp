#pragma once

#include "engine/casework/award.hpp"
#include "sandbox/programs/commands/out_option.hpp"

#include <string>

namespace commands {

struct RewardOptions {
    std::string profile, rule;
    casework::AwardTerms terms;
    bool json = false;
    OutOptions out;
};

int run(const RewardOptions& options);

} // namespace commands
