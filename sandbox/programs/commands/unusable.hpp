#pragma once

#include <stdexcept>

namespace commands {

/// Wrong usage or unreadable input: one sentence, exit code 2.
class Unusable : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

} // namespace commands
