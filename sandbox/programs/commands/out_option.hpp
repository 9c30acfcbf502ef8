#pragma once

#include <string>

namespace exchange {
struct Report;
}

/// Commands whose answer can also become a file.
namespace commands {

struct OutOptions {
    std::string file;
    bool force = false;
    char separator = ','; ///< between the cells of a .csv

    explicit operator bool() const { return !file.empty(); }
};

/// Unusable when the ending is none of those that are known: told before anything is reckoned.
void check_name(const OutOptions& options);
/// Writes it and says where it is.
void write(const exchange::Report& report, const OutOptions& options);

} // namespace commands
