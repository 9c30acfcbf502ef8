#pragma once

#include <cstdint>
#include <string>

namespace commands {

struct DrillOptions {
    std::string session, out;
    std::uint64_t seed = 1;
};

int run(const DrillOptions& options);

} // namespace commands
