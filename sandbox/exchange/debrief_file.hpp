#pragma once

#include "sandbox/debrief/debrief.hpp"

namespace exchange {

enum class Form { html, markdown, json, pdf };

/// By the file's ending: .html, .md, .json, .pdf.
std::optional<Form> form_of(const std::string& path);
std::string written_as(Form form, const debrief::Debrief& debrief, const texts::Texts& texts);
/// Throws journal::StorageError; leaves nothing half-written.
void write_debrief(const debrief::Debrief& debrief, const texts::Texts& texts, const std::string& path, bool may_replace);

} // namespace exchange
