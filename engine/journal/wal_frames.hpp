#pragma once

#include "engine/trouble.hpp"

#include <optional>
#include <string>

/// The file beside a session that was not closed, or is being played: SQLite takes what it can read of it for all there was.
namespace journal {

/// Walks its frames by their checksums, as https://www.sqlite.org/fileformat2.html#walformat describes them. One sentence on the first frame
/// that was changed; nothing where all of them fit, and where only the last is unfinished, as whoever is writing or was killed leaves it.
std::optional<trouble::Trouble> wal_fault(const std::string& wal);

} // namespace journal
