#include "sandbox/screens/papers/papers_state.hpp"

namespace screens {

void lay_down(PapersState& state, PaperKey key) {
    state.open = true;
    state.large.reset();
    if (state.shown[0] == key || state.shown[1] == key) return;
    if (state.shown[0] && state.shown[1]) take_away(state, 0);
    const std::size_t side = state.shown[0] ? 1 : 0;
    state.shown.at(side) = key;
    state.marks.at(side).clear();
}

void take_away(PapersState& state, std::size_t side) {
    state.large.reset();
    if (side == 0) {
        state.shown[0] = state.shown[1];
        state.marks[0] = state.marks[1];
    }
    state.shown[1].reset();
    state.marks[1].clear();
}

} // namespace screens
