#pragma once

#include "sandbox/reading/given_file.hpp"

namespace reading {

enum class FileKind { profile, scenario, plan, papers, report, standard, verdicts, session, unknown };
/// By its "format" member; unknown when there is none.
FileKind kind_of(const File& file);

} // namespace reading
