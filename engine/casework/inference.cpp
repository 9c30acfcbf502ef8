#include "engine/casework/inference.hpp"

#include <algorithm>

namespace casework {

std::optional<std::size_t> still_fit(const Circumstances& given, PartyId who, std::span<const Betrayal> told) {
    if (!given.the_case.reporter || !knows(given, who, content_item)) return {};
    const auto& report = given.context.reports[given.the_case.report];
    if (report.house.empty()) return {};
    const auto ruled_out = [&](std::uint16_t place) {
        const auto person = given.context.staff[place].person;
        if (person && (person == given.the_case.subject || person == who)) return true;
        const auto speaks_against = [&](const Betrayal& betrayal) {
            return knows(given, who, betrayal.item) && !std::ranges::binary_search(betrayal.fitting, place);
        };
        return std::ranges::any_of(report.betrayals, speaks_against) || std::ranges::any_of(told, speaks_against);
    };
    return report.house.size() - static_cast<std::size_t>(std::ranges::count_if(report.house, ruled_out));
}

} // namespace casework
