#pragma once

#include "sandbox/exchange/page.hpp"
#include "sandbox/screens/kit/layout.hpp"

#include <span>

/// A written page on screen: the same words and tables as in the files that are made of it.
namespace screens {

void draw_blocks(const kit::Look& look, std::span<const exchange::Block> blocks);

} // namespace screens
