#pragma once

#include <stdexcept>
#include <string>
#include <vector>

/// One function a command; each returns the exit code: 0 fine, 1 what was asked about does not hold.
namespace commands {

/// Wrong usage or unreadable input: one sentence, exit code 2.
class Unusable : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

struct CheckOptions {
    std::vector<std::string> paths;
    bool notes = false;
    bool json = false;
};
int run_check(const CheckOptions& options);

struct PlayOptions {
    std::string scenario, plan, session, key, guard_rails;
    bool log = false, story = false, json = false;
};
int run_play(const PlayOptions& options);

struct LogOptions {
    std::string session, as;
    long long at = -1;
    bool json = false;
};
int run_log(const LogOptions& options);

struct VerifyOptions {
    std::string session, expect;
    bool json = false;
};
int run_verify(const VerifyOptions& options);

struct RouteOptions {
    std::string profile, report, on;
    bool json = false;
};
int run_route(const RouteOptions& options);

} // namespace commands
