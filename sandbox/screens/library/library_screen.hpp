#pragma once

#include "sandbox/model/sign.hpp"
#include "sandbox/screens/library/shelf_filter.hpp"
#include "sandbox/screens/requests.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kit {
struct Look;
}

namespace screens {

struct WindowState;

/// What a card of the library says; the program reads the files.
struct ScenarioCard {
    std::string path, title, summary, briefing, country;
    std::vector<std::string> goals, roles;
    int minutes = 0, level = 1;
    model::Sign sign = model::Sign::question;
    bool writes = false;                ///< whoever plays it writes the report herself
    int attempts = 0, best_percent = 0; ///< of plays that ended
};

enum class SessionState : std::uint8_t { not_looked_into, running, over, broken };

struct SessionCard {
    std::string path, title;
    SessionState state = SessionState::not_looked_into;
    int day = 0, clocks = 0;            ///< of the play; clocks that run
    std::size_t stops = 0, reached = 0; ///< of the first case's journey
};

/// A scenario that does not read: what is wrong with it.
struct BrokenCard {
    std::string path;
    std::vector<std::string> problems; ///< "file:line:column: ..."
};

struct LibraryState {
    ShelfFilter filter;
    bool kept_open = false;            ///< the list of kept plays
    std::optional<BrokenCard> refused; ///< a file that was chosen and does not read, until that is read
};

void draw_library(const kit::Look& look, WindowState& window, Requests& requests);

} // namespace screens
