#pragma once

#include "sandbox/debrief/reporter_side.hpp"

namespace debrief {

/// One heading of the reporting person's side and what stands under it: never nothing.
struct ReporterPart {
    std::string heading;
    std::vector<std::string> lines;
};

/// The window and the debrief say it in the same words.
std::vector<ReporterPart> words_of(const ReporterSide& side, const texts::Texts& texts);

} // namespace debrief
