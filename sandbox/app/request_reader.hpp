#pragma once

#include "sandbox/model/problem.hpp"
#include "sandbox/screens/requests.hpp"

#include <optional>
#include <string>

namespace app {

/// A line of the log of a run.
struct LoggedRequest {
    screens::Request request;
    std::optional<calendar::Instant> at; ///< where the play stood; none: nothing was played
    std::optional<std::uint64_t> facts;  ///< that had happened
};

/// One line of a log.
struct LogLine {
    std::string file;
    int number = 1;
    std::string text;
};

/// Whatever keeps the first line from being that of a log of ours.
model::Problems check_first_line(const LogLine& line);
/// Against the play as it stands; `session` null while nothing is played.
model::Read<LoggedRequest> read_request(const LogLine& line, const session::Session* session);

} // namespace app
