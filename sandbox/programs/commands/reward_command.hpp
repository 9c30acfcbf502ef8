#pragma once

#include "engine/casework/award.hpp"

#include <string>

namespace commands {

struct RewardOptions {
    std::string profile, rule;
    casework::AwardTerms terms;
    bool json = false;
};

int run(const RewardOptions& options);

} // namespace commands
