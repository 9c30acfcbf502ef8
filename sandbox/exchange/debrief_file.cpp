#include "sandbox/exchange/debrief_file.hpp"

#include "engine/journal/journal.hpp"
#include "sandbox/exchange/debrief_json.hpp"
#include "sandbox/exchange/debrief_page.hpp"
#include "sandbox/exchange/html.hpp"
#include "sandbox/exchange/markdown.hpp"
#include "sandbox/exchange/pdf.hpp"
#include "sandbox/files/whole_file.hpp"

namespace exchange {

std::optional<Form> form_of(const std::string& path) {
    if (path.ends_with(".html")) return Form::html;
    if (path.ends_with(".md")) return Form::markdown;
    if (path.ends_with(".json")) return Form::json;
    if (path.ends_with(".pdf")) return Form::pdf;
    return {};
}

std::string written_as(Form form, const debrief::Debrief& debrief, const texts::Texts& texts) {
    if (form == Form::json) return to_json(debrief, texts);
    const auto page = debrief_page(debrief, texts);
    if (form == Form::markdown) return to_markdown(page);
    return form == Form::html ? to_html(page) : to_pdf(page);
}

void write_debrief(const debrief::Debrief& debrief, const texts::Texts& texts, const std::string& path, bool may_replace) {
    const auto form = form_of(path);
    if (!form) throw journal::StorageError("ending_unknown", {{"file", path}, {"endings", ".html, .md, .json or .pdf"}});
    files::write_whole(path, written_as(*form, debrief, texts), may_replace);
}

} // namespace exchange
