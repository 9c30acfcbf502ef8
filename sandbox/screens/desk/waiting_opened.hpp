#pragma once

namespace views {
struct Waiting;
}

namespace screens {

struct DeskView;

/// What waits is opened: what there is to read of it, else the act that answers it.
void open_waiting(DeskView& desk, const views::Waiting& waiting);
/// The first thing that presses whoever sits at the desk; where nothing does, the desk stays as it is.
void open_first_pressing(DeskView& desk);

} // namespace screens
