#pragma once

#include "engine/views/reader.hpp"

#include <optional>

namespace views {

enum class Keeping : std::uint8_t {
    in_time,    ///< it came while it was still there
    too_late,   ///< it came after it was to be kept, or after it was lost
    obtainable, ///< not handed over yet
    lost        ///< its time has run out, or something has happened to it, and nobody has it
};

/// What has become of one piece of evidence, from facts alone.
struct EvidenceLife {
    Keeping keeping = Keeping::obtainable;
    std::optional<calendar::Length> kept_for;     ///< none: it does not decay
    std::optional<calendar::Instant> kept_until;  ///< the last second; none: it does not decay and nothing has happened to it
    bool destroyed = false;                       ///< it ended because of what happened, before its days were over
    std::optional<calendar::Instant> handed_over; ///< when somebody beside the reporting person first had it

    /// What came too late was not secured.
    std::optional<calendar::Instant> secured() const { return keeping == Keeping::in_time ? handed_over : std::nullopt; }
};

/// `place` in the evidence of the case's report. Its life begins when the case is opened.
EvidenceLife evidence_life(const Reader& reader, const casework::Case& the_case, std::size_t place);

/// The same world, in which nobody has what came too late; nothing when nothing did.
std::optional<casework::World> without_late_evidence(const Reader& reader);

} // namespace views
