#pragma once

#include <source_location>
#include <stdexcept>
#include <string>

/// What only a mistake of ours can bring about. It is looked for in every build, before anything is written.
namespace bug {

/// Caught where a broken world is, and told apart: whoever uses the program did nothing wrong, and no session is harmed.
class Bug : public std::logic_error {
public:
    using std::logic_error::logic_error;
};

/// Throws Bug when what was assumed is not so. `assumed` is a name for it: "facts_of_one_play".
inline void expect(bool holds, const char* assumed, const std::source_location& place = std::source_location::current()) {
    if (holds) [[likely]]
        return;
    const std::string file = place.file_name();
    throw Bug(std::string("Expected ") + assumed + " but it is not so (" + file.substr(file.rfind('/') + 1) + ":" + std::to_string(place.line()) + ")");
}

} // namespace bug
