#pragma once

#include "engine/profile/profile.hpp"
#include "sandbox/model/problem.hpp"
#include "sandbox/reading/given_file.hpp"
#include "sandbox/reading/lexicon.hpp"

#include <optional>
#include <vector>

namespace reading {

model::Read<profile::Profile> read_profile(const File& file, const FindProfile& find);

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
