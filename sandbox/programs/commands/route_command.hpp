#pragma once

#include <string>

namespace commands {

struct RouteOptions {
    std::string profile, report, on;
    bool json = false;
};

int run(const RouteOptions& options);

} // namespace commands
