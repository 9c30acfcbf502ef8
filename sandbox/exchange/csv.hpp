#pragma once

#include "sandbox/exchange/sheet.hpp"

namespace exchange {

/// By RFC 4180: a header row, lines that end with CR LF, quotes where they are needed. UTF-8. A text that a spreadsheet
/// would read as a formula has an apostrophe before it. The mark has a last column of its own, the footnote too where there is one.
/// Spreadsheets of many countries part cells at ";", since their numbers have a comma: the separator is comma, semicolon or tab.
std::string to_csv(const Sheet& sheet, const std::string& mark, const std::string& footnote, char separator = ',');

} // namespace exchange
