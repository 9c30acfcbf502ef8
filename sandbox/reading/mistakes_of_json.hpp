#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// Why a text is no JSON, in words for whoever wrote it.
namespace reading {

struct MistakeOfJson {
    std::size_t at = 0; ///< byte of the text
    std::string what;   ///< "Expected ... but ..."
    std::string to_do;
};

/// Each in the order of the text, as far as the punctuation still says what belongs to what: after a bracket or a quote that is
/// missing nothing is guessed. Empty for JSON.
std::vector<MistakeOfJson> mistakes_of_json(std::string_view text);

} // namespace reading
