#pragma once

#include "engine/views/reader.hpp"
#include "sandbox/texts/texts.hpp"

#include <string>

namespace wording {

/// "who reported", "the content of the report", or the piece of evidence by its name in that case.
std::string item_words(const texts::Texts& texts, const views::Reader& reader, const casework::Case* the_case, casework::ItemId item);

} // namespace wording
