#pragma once

#include "sandbox/exchange/page.hpp"

namespace exchange {

/// One self-contained file: headings and tables for screen readers, light and dark as the reader's system is, no script.
std::string to_html(const Page& page);
std::string escaped(const std::string& text);

} // namespace exchange
