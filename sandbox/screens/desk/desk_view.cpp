#include "sandbox/screens/desk/desk_view.hpp"

namespace screens {

std::string DeskView::hands_tied() const {
    if (session.directions().frozen()) return look.say("screen.led.frozen");
    return session.directions().absent(state.person) ? look.say("screen.led.absent") : std::string{};
}

const casework::Case* DeskView::the_case() const {
    const auto& cases = session.world().cases;
    if (state.case_number >= cases.size() || !views::may_see(reader, cases[state.case_number])) return nullptr;
    return &cases[state.case_number];
}

std::string DeskView::of_track(const std::string& name_alone, std::uint32_t case_number, casework::TrackIndex track) const {
    const auto& cases = session.world().cases;
    if (case_number >= cases.size() || track >= cases[case_number].tracks.size()) return name_alone;
    const auto agency = cases[case_number].tracks[track].agency;
    return agency ? name_alone + " (" + name(agency) + ")" : name_alone;
}

std::string DeskView::title(const casework::Case& of) const {
    return views::case_number(of) + "  " + session.context().reports[of.report].title.in(reader.language);
}

} // namespace screens
