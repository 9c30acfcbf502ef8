#pragma once

#include <optional>
#include <string>

namespace commands {

struct LogOptions {
    std::string session, as;
    std::optional<long long> at;
    bool branches = false, json = false;
};

int run(const LogOptions& options);

} // namespace commands
