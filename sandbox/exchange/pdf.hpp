#pragma once

#include "sandbox/exchange/page.hpp"

namespace exchange {

/// A4 with page numbers, the exercise mark on every page, headings as an outline. The same page gives the same bytes.
std::string to_pdf(const Page& page);

} // namespace exchange
