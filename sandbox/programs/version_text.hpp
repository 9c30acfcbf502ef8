#pragma once

#include <string>

namespace commands {

/// "First version", of which state of the source, and the formats it reads and writes.
std::string version_text();

} // namespace commands
