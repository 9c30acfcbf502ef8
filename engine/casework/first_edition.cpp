#include "engine/casework/first_edition.hpp"

#include <algorithm>

namespace casework::first_edition {

calendar::Length decided_extension(const profile::Clock& clock, std::size_t had) {
    if (clock.extensions.empty()) return {};
    return clock.extensions[std::min(had, clock.extensions.size() - 1)].length;
}

calendar::Length applied_extension(const profile::Clock& clock, std::int32_t amount) {
    return {amount, clock.extensions.empty() ? calendar::Unit::calendar_days : clock.extensions.front().length.unit};
}

} // namespace casework::first_edition
