#pragma once

#include "sandbox/exchange/page.hpp"
#include "sandbox/screens/kit/layout.hpp"

#include <optional>
#include <span>

/// A written page on screen: the same words and tables as in the files that are made of it.
namespace screens {

/// The fact that is to be looked at in the play, when one was pressed.
std::optional<std::uint64_t> draw_blocks(const kit::Look& look, std::span<const exchange::Block> blocks);

} // namespace screens
