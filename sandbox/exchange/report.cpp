#include "sandbox/exchange/report.hpp"

#include "engine/journal/journal.hpp"
#include "sandbox/exchange/csv.hpp"
#include "sandbox/exchange/html.hpp"
#include "sandbox/exchange/markdown.hpp"
#include "sandbox/exchange/pdf.hpp"
#include "sandbox/files/whole_file.hpp"

namespace exchange {

std::string report_endings() { return ".html, .md, .pdf or .csv"; }

bool is_report_name(const std::string& path) { return path.ends_with(".html") || path.ends_with(".md") || path.ends_with(".pdf") || path.ends_with(".csv"); }

void write_report(const Report& report, const std::string& path, bool may_replace, char separator) {
    if (!is_report_name(path)) throw journal::StorageError("ending_unknown", {{"file", path}, {"endings", report_endings()}});
    if (path.ends_with(".csv")) return files::write_whole(path, to_csv(report.sheet, report.page.mark, report.page.footnote, separator), may_replace);
    const auto written = path.ends_with(".pdf") ? to_pdf(report.page) : path.ends_with(".html") ? to_html(report.page) : to_markdown(report.page);
    files::write_whole(path, written, may_replace);
}

} // namespace exchange
