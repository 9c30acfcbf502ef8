#pragma once

#include "engine/casework/decide.hpp"
#include "engine/views/reader.hpp"
#include "sandbox/texts/texts.hpp"

#include <string>
#include <vector>

namespace wording {

/// What would come of an order, a sentence for each fact that is more than the order itself. What somebody learns is one sentence, however
/// much it is. A rule that would be broken is not among them: whoever offers the order says so beside it.
std::vector<std::string> foretelling(const texts::Texts& texts, const views::Reader& reader, const casework::Decision& foretold);

} // namespace wording
