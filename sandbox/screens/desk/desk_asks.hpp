#pragma once

namespace screens {

/// What somebody at the desk asks of the room that it stands in.
struct DeskAsks {
    bool closing = false, find = false, appearance = false, help = false;
};

} // namespace screens
