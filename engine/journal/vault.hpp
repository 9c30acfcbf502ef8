#pragma once

#include "engine/journal/store.hpp"

/// Identity is kept apart: encrypted under a key that lives outside the session file.
namespace journal {

/// The key is made when it is not there.
void store_identity(Journal::Store& store, std::span<const IdentityLine> lines, const std::string& key_path);
/// Empty when none is kept of that person.
std::vector<IdentityLine> stored_identity(Journal::Store& store, std::string_view person, const std::string& key_path);

} // namespace journal
