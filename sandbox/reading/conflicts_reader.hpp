#pragma once

namespace reading {

class Members;
struct PapersReading;

/// "conflicts": which marks of two papers speak against each other. The papers have been read.
void read_conflicts(PapersReading& reading, Members& members);

} // namespace reading
