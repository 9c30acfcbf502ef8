#pragma once

#include "sandbox/exchange/page.hpp"
#include "sandbox/exchange/sheet.hpp"

/// Something that is read as a page and reckoned with as a sheet.
namespace exchange {

struct Report {
    Page page;
    Sheet sheet;
};

/// ".html, .md, .pdf or .csv"
std::string report_endings();
bool is_report_name(const std::string& path);
/// By the file's ending. Throws journal::StorageError; leaves nothing half-written.
void write_report(const Report& report, const std::string& path, bool may_replace, char separator = ',');

} // namespace exchange
