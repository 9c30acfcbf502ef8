#pragma once

#include <string>
#include <vector>

namespace commands {

struct CoverOptions {
    std::string profile;
    std::vector<std::string> folders;
    bool json = false;
};

int run(const CoverOptions& options);

} // namespace commands
