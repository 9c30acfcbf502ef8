#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace model {

enum class Severity { error, warning, note };

/// What is wrong in a file, where, and what to do. Codes never change once shipped (guides/problems.md).
struct Problem {
    std::string file;
    int line = 1;   ///< from 1
    int column = 1; ///< from 1, in characters (code points), not bytes
    Severity severity = Severity::error;
    std::string code; ///< "unknown_key", "no_such_act"
    std::string what; ///< "Expected ... but ..."
    std::string to_do;
};

using Problems = std::vector<Problem>;

/// What reading gives.
template <class Thing> struct Read {
    std::optional<Thing> thing; ///< nothing when there are errors
    Problems problems;
};

bool has_errors(const Problems& problems);
/// The one to tell when one is told: the first error, or the first of all where none is an error. There must be one.
const Problem& first_error(const Problems& problems);
/// In the order of the files; the same problem at the same place stands once.
void put_in_order(Problems& problems);
/// "file:line:column: error CODE: what is wrong; what to do"
std::string line_of(const Problem& problem);
/// "error", "warning", "note".
std::string_view word_of(Severity severity);

} // namespace model
