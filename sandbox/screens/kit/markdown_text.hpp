#pragma once

#include "sandbox/screens/kit/text.hpp"

namespace kit {

/// Headings, paragraphs, strong and emphasised words, lists, at a readable measure.
void markdown(const Look& look, std::string_view words);

} // namespace kit
