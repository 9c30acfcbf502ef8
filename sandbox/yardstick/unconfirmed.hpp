#pragma once

#include "sandbox/yardstick/said.hpp"

#include <vector>

namespace yardstick {

struct Unconfirmed {
    std::string table_key; ///< what sort of thing it is, as a text key
    std::string what;      ///< name of the thing
    std::string source;
    std::string note; ///< what is not known about it
};

/// Every value of the profile that is marked as not confirmed; holidays of one year in one line.
std::vector<Unconfirmed> unconfirmed(const Said& profile);

} // namespace yardstick
