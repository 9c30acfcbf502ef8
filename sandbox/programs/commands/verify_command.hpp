#pragma once

#include <optional>
#include <string>

namespace commands {

struct VerifyOptions {
    std::string session;
    std::optional<std::string> expect; ///< an empty digest, as of a variable that was never set, is no reason to ask for none
    bool json = false;
};

int run(const VerifyOptions& options);

} // namespace commands
