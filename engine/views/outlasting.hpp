#pragma once

#include "engine/views/reader.hpp"

#include <optional>

namespace views {

/// A day set for somebody that lies after the day by which the house itself has to be done.
struct Outlasting {
    struct Limit {
        profile::ClockId clock;
        calendar::Instant due;
    };
    Limit begins; ///< by the act, for as long as was filled in
    Limit runs;   ///< on the same track: the first that ends before
};
/// Of an act that would begin a time as long as whoever does it says; nothing where that time keeps within every limit that runs and the reader may see.
std::optional<Outlasting> outlasting(const Reader& reader, const casework::Case& the_case, const casework::Decision& foretold);

} // namespace views
