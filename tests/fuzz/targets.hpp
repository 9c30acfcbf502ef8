#pragma once

#include <string>
#include <string_view>
#include <vector>

/// One function for each door through which a stranger's bytes come in. None may crash, hang, throw what it did not promise, or
/// say nothing of what is wrong.
namespace fuzz {

struct Target {
    const char* name;
    void (*take)(std::string_view bytes);
    std::vector<std::string> (*seeds)(); ///< what the shipped and the tests' own files of that kind hold
};

const std::vector<Target>& targets();

void take_session(std::string_view bytes);
std::vector<std::string> session_seeds();
/// Facts and refusals that somebody forged, under hashes that fit.
void take_forged(std::string_view bytes);
std::vector<std::string> forged_seeds();

} // namespace fuzz
