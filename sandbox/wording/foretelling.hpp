#pragma once

#include "engine/casework/decide.hpp"
#include "engine/views/reader.hpp"
#include "sandbox/texts/texts.hpp"

#include <span>
#include <string>
#include <vector>

namespace wording {

/// One thing that comes of an order.
struct Outcome {
    casework::FactKind kind = casework::FactKind::act_done;
    std::string says; ///< a sentence
};

/// What would come of an order, a sentence for each fact that is more than the order itself. What somebody learns is one sentence, however
/// much it is. A rule that would be broken is not among them: whoever offers the order says so beside it.
std::vector<Outcome> foretelling(const texts::Texts& texts, const views::Reader& reader, const casework::Decision& foretold);
std::vector<std::string> sentences_of(const std::vector<Outcome>& outcomes);
/// What has come of one, told the same way.
std::vector<Outcome> outcomes(const texts::Texts& texts, const views::Reader& reader, std::span<const casework::Fact> facts, const casework::Case& the_case);

} // namespace wording
