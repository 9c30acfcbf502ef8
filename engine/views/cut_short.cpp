#include "engine/views/cut_short.hpp"

#include "engine/views/awaited.hpp"

#include <algorithm>

namespace views {
namespace {

bool ends(const casework::Case& now, const casework::Case& becoming, const ClockLine& line) {
    const auto& clock = becoming.clocks[line.place];
    if (clock.state != casework::ClockState::running && clock.state != casework::ClockState::suspended) return false; // what it was there for was done
    return (becoming.ended && !now.ended) || (now.tracks[line.track].open && !becoming.tracks[line.track].open);
}

} // namespace

std::vector<ClockLine> cut_short(const Reader& reader, const casework::Case& the_case, const casework::Decision& foretold) {
    if (foretold.becoming.number != the_case.number || foretold.becoming.clocks.size() < the_case.clocks.size()) return {};
    auto lines = others_have(reader, the_case);
    std::erase_if(lines, [&](const ClockLine& line) {
        const bool has_just_begun = calendar::date_of(line.started) == calendar::date_of(reader.now);
        return (!line.due && !has_just_begun) || !ends(the_case, foretold.becoming, line);
    });
    return lines;
}

} // namespace views
