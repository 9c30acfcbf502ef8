#pragma once

#include "engine/views/reader.hpp"

#include <optional>

namespace views {

enum class Keeping : std::uint8_t {
    in_time,    ///< it came while it was still there
    too_late,   ///< it came after it was to be kept
    obtainable, ///< not handed over yet
    lost        ///< its time has run out and nobody has it
};

/// What has become of one piece of evidence, from facts alone.
struct EvidenceLife {
    Keeping keeping = Keeping::obtainable;
    std::optional<calendar::Length> kept_for;    ///< none: it does not decay
    std::optional<calendar::Instant> kept_until; ///< the last second; none: it does not decay
    std::optional<calendar::Instant> secured;    ///< when somebody beside the reporting person first had it
};

/// `place` in the evidence of the case's report. Its life begins when the case is opened.
EvidenceLife evidence_life(const Reader& reader, const casework::Case& the_case, std::size_t place);

} // namespace views
