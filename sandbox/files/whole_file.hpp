#pragma once

#include <string>

namespace files {

/// The file stands whole or not at all: written beside under a temporary name, then renamed. A file that is there
/// already stays as it is unless it may be replaced. Throws journal::StorageError.
void write_whole(const std::string& path, const std::string& bytes, bool may_replace);

} // namespace files
