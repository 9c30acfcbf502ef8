#pragma once

#include "engine/journal/store.hpp"

/// Rows that name what is not there. Their hashes may fit all the same, when somebody has sealed them.
namespace journal {

/// Of the branches, which begin in earlier ones. Where one does not, no line of play can be followed.
std::optional<Fault> stray_beginning(SQLite::Database& database);
/// Of all else, with so many branches.
std::vector<Fault> strays(Journal::Store& store, std::size_t branches);

} // namespace journal
