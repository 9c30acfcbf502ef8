#pragma once

#include "sandbox/exchange/page.hpp"

namespace exchange {

/// One self-contained file: headings and tables for screen readers, light and dark as the reader's system is, no script.
std::string to_html(const Page& page);
std::string escaped(const std::string& text);
/// For HTML: the drawing with a title and a description of its own.
std::string to_svg(const Timeline& timeline);
std::string style_sheet();

} // namespace exchange
