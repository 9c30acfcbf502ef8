#pragma once

namespace screens {

struct Foreseen;
struct Portal;

/// What would come of the draft as it stands.
const Foreseen& foreseen(const Portal& portal);

} // namespace screens
