#pragma once

#include "engine/views/reader.hpp"

#include <vector>

namespace views {

/// Those who have read the report and were not told who wrote it, and how many people could have, by what they have read.
struct NameFits {
    std::size_t fit = 0;
    std::vector<casework::PartyId> who; ///< houses, and people of no house
};
/// Fewest first, for the reporting person herself and for nobody in particular; nothing for anybody else, and where no staff is listed. Whoever is left
/// with one alone outside the portal stands in the trail of the name and not here. `told` is what her own words give away.
std::vector<NameFits> name_fits(const Reader& reader, const casework::Case& the_case, std::span<const casework::Betrayal> told = {});

} // namespace views
