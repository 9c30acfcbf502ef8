#pragma once

#include <string>
#include <vector>

namespace commands {

struct CheckOptions {
    std::vector<std::string> paths;
    bool notes = false;
    bool json = false;
};

int run(const CheckOptions& options);

} // namespace commands
