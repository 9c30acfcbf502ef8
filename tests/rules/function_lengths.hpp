#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace house {

struct Function {
    std::string head; ///< its first line
    std::size_t lines = 0;
};

/// Every function with a body that stands in a namespace or a type; lambdas and blocks belong to the function around them.
/// The text is as clang-format leaves it: a space before the brace of a body, none before that of a value.
std::vector<Function> functions_in(const std::string& text);

} // namespace house
