#pragma once

#include "sandbox/reading/profile_reader.hpp"

#include <memory>

namespace reading {

/// Four scenarios of one country, and each session of it, stand on the same profile: it is read once a program. What is read depends on
/// nothing but the files, so the same files give what they gave before. Whatever has errors is read again.
std::shared_ptr<const ReadProfile> read_profile_once(const File& file, const FindProfile& find);

} // namespace reading
