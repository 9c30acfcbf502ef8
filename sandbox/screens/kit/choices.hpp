#pragma once

#include "sandbox/screens/kit/look.hpp"

#include <cstddef>
#include <span>
#include <string>

namespace kit {

/// Side by side; exactly one is chosen. Ids are "<name.id>.<place>". True when the choice changed.
bool segments(const Look& look, const Name& name, std::span<const std::string> options, std::size_t& chosen);
/// The same as tabs over a panel.
bool tabs(const Look& look, const Name& name, std::span<const std::string> options, std::size_t& chosen);
/// A button that opens a list. The list's rows have ids "<name.id>.<place>".
bool drop_down(const Look& look, const Name& name, std::span<const std::string> options, std::size_t& chosen, float width = 0);

} // namespace kit
