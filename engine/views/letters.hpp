#pragma once

#include "engine/casework/decide.hpp"
#include "engine/views/reader.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace views {

/// A stretch of a letter.
struct LetterPart {
    std::string text;                       ///< as it stands
    std::optional<profile::ValueKind> kind; ///< of a value that is still to be put into words
    std::int64_t value = casework::no_value;
    bool asked_for = false; ///< the letter leaves a place for it; without text and value nobody has said it
};

struct SentLetter {
    std::uint64_t fact = 0;
    std::uint32_t case_number = 0;
    calendar::Instant at;
    profile::LetterId letter;
    casework::PartyId to, from; ///< from: who did the act; none when time sent it
    std::string title;
    std::vector<LetterPart> parts; ///< written to the state in which it was sent
};

/// Letters of the case that the reader may see: all with the letters section, else those to the reader.
std::vector<SentLetter> letters(const Reader& reader, const casework::Case& the_case);

/// What somebody writes and nobody keeps yet.
struct UnkeptTexts {
    std::vector<std::pair<profile::InputId, std::string>> inputs;
    std::string reason;
};
/// The letters that an order would send as far as it is foretold: as they would be read.
std::vector<SentLetter> letters_ahead(const Reader& reader, const casework::Decision& foretold, const UnkeptTexts& texts);

} // namespace views
