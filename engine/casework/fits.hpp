#pragma once

#include "engine/casework/decide.hpp"

/// Whether what a stranger's file says can be of this setting at all. decide() returns nothing else; applying and showing rely on it.
namespace casework {

/// Every place it names is there, after so many cases have been opened.
bool fits(const PlayContext& context, const Fact& fact, std::size_t cases);
bool fits(const PlayContext& context, const Order& order, const Reason& reason);

} // namespace casework
