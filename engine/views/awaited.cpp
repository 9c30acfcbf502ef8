#include "engine/views/awaited.hpp"

namespace views {
namespace {

constexpr std::int64_t longest_wait = 60; // days: what may be used for months or years keeps nobody waiting

bool keeps_waiting(const ClockLine& line, const profile::Clock& about) {
    return !is_over(line.mark) && (!line.due || !about.may_pass || line.days_left <= longest_wait);
}

} // namespace

std::vector<ClockLine> others_have(const Reader& reader, const casework::Case& the_case) {
    if (the_case.ended || !reader.person) return {};
    auto lines = clock_board(reader, the_case);
    std::erase_if(lines, [&](const ClockLine& line) {
        const auto& about = reader.context.profile[line.clock];
        return !keeps_waiting(line, about) || !about.owed_by || reader.context[reader.person].holds(about.owed_by);
    });
    return lines;
}

std::vector<ClockLine> awaited(const Reader& reader, const casework::Case& the_case) {
    auto lines = others_have(reader, the_case);
    std::erase_if(lines, [](const ClockLine& line) { return !line.due; });
    return lines;
}

} // namespace views
