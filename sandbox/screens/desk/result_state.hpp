#pragma once

#include "sandbox/screens/desk/moment.hpp"
#include "sandbox/wording/foretelling.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace screens {

/// What came of an act.
struct ActResult {
    std::string act;
    std::vector<wording::Outcome> came;
};

/// Acts are told apart by the fact that opened them; 0: none.
struct ResultState {
    Kept<ActResult> made;
    std::uint64_t told = 0;   ///< last
    std::uint64_t folded = 0; ///< to one line, for something else was pressed since
    std::uint64_t read = 0;   ///< and put away

    void something_else_was_pressed() { folded = told; }
};

} // namespace screens
