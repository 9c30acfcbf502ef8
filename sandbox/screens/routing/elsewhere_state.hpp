#pragma once

#include "sandbox/session/play/same_report.hpp"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace screens {

/// What is said of a report under another country's law.
struct ElsewhereLine {
    std::string id, country, says;
    bool is_read = true; ///< by somebody here
};

/// The same report under the law of every other country that was read.
struct ElsewhereState {
    bool is_read = false; ///< by the program, when it is first looked at
    std::vector<std::unique_ptr<session::DryRun>> others;
    session::KnownReport known; ///< for which the lines were made
    std::string language;
    std::vector<ElsewhereLine> lines;

    /// Reports under those profiles that are some country's law.
    void take(std::span<const profile::Profile> profiles);
};

} // namespace screens
