#pragma once

#include <stdexcept>
#include <string>

namespace app {

/// A log that reads, whose play does not stand where the log says: another program, scenario or session than it was made with.
class OtherPlay : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// What --record wrote is asked for once more, without a window; nothing is kept. The digest of the play that was open last.
/// Throws std::runtime_error with "FILE:LINE:COLUMN: ..." where a line does not read, OtherPlay where the play is another.
std::string replayed(const std::string& file);

} // namespace app
