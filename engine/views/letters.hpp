#pragma once

#include "engine/views/reader.hpp"

#include <vector>

namespace views {

struct SentLetter {
    std::uint64_t fact = 0;
    std::uint32_t case_number = 0;
    calendar::Instant at;
    profile::LetterId letter;
    casework::PartyId to, from; ///< from: who did the act; none when time sent it
    std::string title, text;    ///< written to the state in which it was sent
};

/// Letters of the case that the reader may see: all with the letters section, else those to the reader.
std::vector<SentLetter> letters(const Reader& reader, const casework::Case& the_case);

} // namespace views
