#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// The words and signs of JSON, and those that people take for them.
namespace reading {

/// What stands there up to the next space, sign of punctuation or quote.
std::string_view word_at(std::string_view text, std::size_t at);

struct MistakeOfWord {
    std::string what, to_do;
};

/// Nothing for true, false, null and a number as JSON writes it.
std::optional<MistakeOfWord> mistake_of_word(std::string_view word);

/// Each is zero where no such sign begins.
std::size_t length_of_odd_quote(std::string_view text); ///< curly, single, of other scripts
std::size_t length_of_odd_comma(std::string_view text); ///< full-width, Arabic, a semicolon
std::size_t length_of_odd_colon(std::string_view text); ///< full-width, "=", "=>"
std::size_t length_of_odd_space(std::string_view text);
std::size_t length_of_escape(std::string_view text); ///< with the backslash; a pair of \u counts as one

} // namespace reading
