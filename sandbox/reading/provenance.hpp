#pragma once

#include "engine/profile/about.hpp"
#include "sandbox/reading/profile_reading.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace reading {

enum class Law { required, optional };

/// id, name, says, source, as_of, status, note.
profile::About read_about(ProfileReading& reading, Members& members, Law law);
profile::Provenance read_provenance(ProfileReading& reading, Members& members, Law law);
profile::Validity read_validity(Members& members);
std::vector<profile::ActId> read_act_list(ProfileReading& reading, Members& members, std::string_view key);

/// The entries of a top-level list; none when it is missing.
std::vector<const Value*> entries(const Value& root, std::string_view key);
std::string id_of(const Value& entry);

} // namespace reading
