#pragma once

#include "sandbox/reading/profile_parts.hpp"

namespace reading {

/// A profile with its words still known, for what is written against it.
struct ReadProfile {
    std::optional<profile::Profile> profile;
    Lexicon lexicon;
    model::Problems problems;
    std::vector<File> files;            ///< the profile first, then what it is built on
    std::vector<std::string> built_on;  ///< the ids by which those were found
    std::vector<std::string> canonical; ///< of each file
};
ReadProfile read_whole_profile(const File& file, const FindProfile& find);

} // namespace reading
