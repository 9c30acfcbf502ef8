#include "sandbox/app/request_words.hpp"

#include "sandbox/wording/direction_lines.hpp"

namespace app {

std::string track_word(const session::Session& session, std::uint32_t case_number, casework::TrackIndex track) {
    const auto& cases = session.world().cases;
    if (case_number >= cases.size() || track >= cases[case_number].tracks.size()) return {};
    const auto& tracks = cases[case_number].tracks;
    const auto procedure = tracks[track].procedure;
    std::size_t nth = 0;
    for (std::size_t i = 0; i <= track; ++i) nth += tracks[i].procedure == procedure ? 1U : 0U;
    return session.profile()[procedure].about.id + (nth > 1 ? " " + std::to_string(nth) : std::string{});
}

std::string place_word(const session::Session& session, const screens::Direct& direct) {
    using session::DirectionKind;
    const auto& scenario = session.scenario();
    switch (direct.kind) {
    case DirectionKind::inject_now:
    case DirectionKind::delay:
    case DirectionKind::skip: return direct.place < scenario.script.size() ? scenario.script[direct.place].id : std::string{};
    case DirectionKind::hint: return direct.place < scenario.decisions.size() ? scenario.decisions[direct.place].id : std::string{};
    default: return {};
    }
}

std::string direction_word(session::DirectionKind kind) { return wording::direction_word(static_cast<std::uint16_t>(kind)); }

} // namespace app
