#pragma once

#include "sandbox/screens/requests.hpp"

#include <fstream>
#include <string>
#include <vector>

namespace app {

/// What was asked for in a run of the window, a line each, so that portal-sandbox --replay can do it again and a fault report can
/// attach it. A file that cannot be written ends its log and never a play.
class RunLog {
public:
    /// Replaces what is there. Throws journal::StorageError.
    void keep_in(const std::string& file);
    /// Before it is carried out, so that what breaks a program stands in it. `session` as it stood then.
    void add(const screens::Request& request, const session::Session* session);
    /// Why a log ended, once; empty: none did.
    std::string take_trouble();

private:
    struct Kept {
        std::string path;
        std::ofstream file;
    };
    std::vector<Kept> logs_;
    std::string trouble_;
};

/// "last-run.jsonl" of the settings folder; that of the run before stands beside it as "run-before.jsonl".
std::string new_last_run();

} // namespace app
