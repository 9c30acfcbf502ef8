#pragma once

#include "engine/journal/journal.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// Whether a session is whole and could have come about.
namespace commands {

struct Proof {
    std::vector<journal::Fault> faults;
    std::optional<std::string> digest; ///< of the active branch; none while there is a fault
    std::string whole;                 ///< of everything in the file; empty while there is a fault
    std::uint64_t facts = 0;
    std::string left_open; ///< one sentence on where the last facts stand of a session that was not closed; empty of one that was
};

/// Every stored value, and every order decided again. Throws journal::StorageError where the file is no session that can be read.
Proof proof_of(const std::string& session_file);
/// "fact 12", or the table.
std::string place_of(const journal::Fault& fault);

} // namespace commands
