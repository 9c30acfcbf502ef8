#pragma once

#include "sandbox/reading/given_file.hpp"

/// What the window remembers about its user, apart from any session: a small JSON file in the settings folder.
namespace files {

/// How a play of a scenario ended.
struct Result {
    std::string scenario, session;  ///< ids of the scenario, path of the session file
    std::int64_t held = 0, all = 0; ///< points
};

/// Where somebody sat in a session when it was left.
struct Sitting {
    std::string session, person; ///< path of the session file; id of the person
    std::int64_t tab = 0, case_number = 0;
    bool operator==(const Sitting&) const = default;
};

struct Settings {
    int text_scale = 100;          ///< per cent, 100 to 250
    std::string theme = "light";   ///< light, dark or contrast
    bool moves = true;             ///< where something goes is seen on the screen
    std::string coach = "hints";   ///< off, hints or steps
    bool welcomed = false;         ///< the first screen has been answered
    std::string open_session;      ///< where the window was when it closed; empty: the library
    std::vector<Result> results;   ///< one for each session that ended
    std::vector<Sitting> sittings; ///< one for each session, what was left last at the end; the oldest are forgotten
};

/// What cannot be read keeps its usual value: settings never stand in anybody's way.
Settings read_settings(const reading::File& file);
std::string written(const Settings& settings);

} // namespace files
